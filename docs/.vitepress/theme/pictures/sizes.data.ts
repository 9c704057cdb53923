// What an entry weighs in a page, as text: of the package that is built now, measured as the budgets are.
import { bundle, gzipped } from "../../../../scripts/bundle.ts";
import { bindings, measureBinding } from "../../../../scripts/measure_sizes.ts";
import { sizeText } from "../../size_text.ts";
import { entries } from "./data/entries.ts";

/** By path of the entry; what no page or server ships has none. A binding is what it adds to the facade. */
export type EntrySizes = Readonly<Record<string, string>>;

declare const data: EntrySizes;
export { data };

const isBinding = (name: string): name is keyof typeof bindings => name in bindings;

async function sizeOf(path: string): Promise<string> {
  const name = path.slice(1);
  if (isBinding(name)) {
    const { bytes } = await measureBinding(name);
    return bindings[name] ? `+ ${sizeText(bytes)}` : sizeText(bytes);
  }
  const { text } = await bundle(`export * from "kakao-typed${path}"`);
  // types alone
  return text ? sizeText(gzipped(text)) : "0 B";
}

export default {
  async load(): Promise<EntrySizes> {
    const shipped = entries.filter(({ runs }) => runs !== "test");
    return Object.fromEntries(
      await Promise.all(shipped.map(async ({ path }) => [path, await sizeOf(path)] as const)),
    );
  },
};
