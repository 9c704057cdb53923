// What an entry weighs in a page, bundled and compressed: of the package that is built now.
import { bundle, gzipped } from "../../../../scripts/bundle.ts";
import { entries } from "./data/entries.ts";

/** By path of the entry; what no page or server ships has none. */
export type Sizes = Readonly<Record<string, string>>;

declare const data: Sizes;
export { data };

export default {
  async load(): Promise<Sizes> {
    const shipped = entries.filter(({ runs }) => runs !== "test");
    const sizes = shipped.map(async ({ path }) => {
      const { text } = await bundle(`export * from "kakao-typed${path}"`, true, "utf8");
      const bytes = gzipped(text);
      return [path, bytes > 60 ? `${(bytes / 1000).toFixed(1)} kB` : "0 kB"] as const;
    });
    return Object.fromEntries(await Promise.all(sizes));
  },
};
