/** An entry of `exports`: one script, and its declarations as TypeScript wants them of an ES module and of CommonJS. */
interface Entry {
  readonly types: string | { readonly require: string; readonly default: string };
  readonly default: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, Entry | string>>;
  readonly [key: string]: unknown;
}

const declarationsOf = ({ types }: Entry): string =>
  typeof types === "string" ? types : types.default;

function withBothTypes(to: Entry | string): Entry | string {
  if (typeof to === "string") return to;
  const declarations = declarationsOf(to);
  const require = declarations.replace(/ts$/, "cts");
  return { types: { require, default: declarations }, default: to.default };
}

/**
 * The text of package.json with what is derived from its `exports`: both kinds of declarations, and the fields of
 * resolvers that do not know `exports`. These are `main` and `types` of the first entry; `typesVersions` of the others for
 * TypeScript's `node10`; and `browser`, by which Parcel and webpack 4 find a script under another name.
 */
export function withOldResolvers(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const scripts = Object.entries(manifest.exports).filter(
    (named): named is [string, Entry] => typeof named[1] === "object",
  );
  const [[, first], ...others] = scripts as [[string, Entry], ...[string, Entry][]];
  const types = others.map(([name, to]) => [name.slice(2), [declarationsOf(to)]]);
  const derived = {
    main: first.default,
    browser: Object.fromEntries(others.map(([name, to]) => [name, to.default])),
    types: declarationsOf(first),
    typesVersions: { "*": Object.fromEntries(types) as Record<string, string[]> },
    exports: Object.fromEntries(
      Object.entries(manifest.exports).map(([name, to]) => [name, withBothTypes(to)]),
    ),
  };
  return `${JSON.stringify({ ...manifest, ...derived }, null, 2)}\n`;
}
