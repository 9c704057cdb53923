// Code of a document, run in Node.js: what it imports is the built package, and its keys are the emulator's.
import * as kakaoTyped from "kakao-typed";
import * as emulator from "kakao-typed/emulator";
import * as oauth from "kakao-typed/oauth";
import * as rest from "kakao-typed/rest";
import ts from "typescript";
import { codeOf, read } from "./documents.js";

const modules: Readonly<Record<string, unknown>> = {
  "kakao-typed": kakaoTyped,
  "kakao-typed/emulator": emulator,
  "kakao-typed/oauth": oauth,
  "kakao-typed/rest": rest,
};

const env = { KAKAO_REST_API_KEY: "rest-api-key", KAKAO_CLIENT_SECRET: "client-secret" };

/** The block of a document in which a text stands. */
export function blockWith(document: string, text: string): string {
  const found = codeOf(read(document)).find((code) => code.includes(text));
  if (found === undefined) throw new Error(`${document} has no code with '${text}'.`);
  return found;
}

/**
 * Runs a block to its end, and gives what it exports.
 *
 * @param surroundings - What the block uses of the app around it, by name.
 */
export async function runBlock<Exports>(
  code: string,
  surroundings: Readonly<Record<string, unknown>> = {},
): Promise<Exports> {
  const { outputText } = ts.transpileModule(
    code.replaceAll('"JavaScript key"', '"javascript-key"'),
    {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    },
  );
  const exports = {} as Exports;
  const given = {
    exports,
    require: (name: string) => modules[name],
    process: { env },
    ...surroundings,
  };
  // oxlint-disable-next-line no-new-func typescript/no-implied-eval -- the document's own code
  const run = new Function(...Object.keys(given), `return (async () => {${outputText}\n})()`);
  await run(...Object.values(given));
  return exports;
}
