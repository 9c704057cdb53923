// Budgets of what a page downloads, checked on the built files: `npm run sizes`.
import { bundle, gzipped } from "./bundle.ts";

const budgets = [
  { what: "wrapKakao", code: 'export { wrapKakao } from "kakao-typed"', most: 15_000 },
  { what: "load", code: 'export * from "kakao-typed/load"', most: 2_500 },
  { what: "everything", code: 'export * from "kakao-typed"', most: 16_500 },
  { what: "isKakaoError", code: 'export { isKakaoError } from "kakao-typed"', most: 200 },
];

for (const { what, code, most } of budgets) {
  const { text, inputs } = await bundle(code);
  const size = gzipped(text);
  const foreign = inputs.filter(
    (input) =>
      !/^(src\/(?!emulator)|dist\/(?!emulator)|node_modules\/zod\/v4\/core\/|<stdin>)/.test(input),
  );
  console.log(`${what.padEnd(14)} ${size} of ${most} bytes gz`);
  if (size > most) throw new Error(`${what} is ${size - most} bytes over its budget.`);
  if (foreign.length) throw new Error(`${what} pulls in ${foreign.join(", ")}.`);
}
