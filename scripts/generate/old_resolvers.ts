/** An entry of `exports`: one script, and its declarations. */
interface Entry {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, Entry | string>>;
  readonly [key: string]: unknown;
}

/** The entry with the declarations of a script that `require` loads, which is the same. */
function withRequire(to: Entry | string): object | string {
  if (typeof to === "string") return to;
  const { types, default: script } = to;
  const require = { types: types.replace(/ts$/, "cts"), default: script };
  return { require, types, default: script };
}

/**
 * The text of package.json with what is derived from its `exports`: the declarations for CommonJS, and the fields of
 * resolvers that do not know `exports`. These are `main` and `types` of the first entry; `typesVersions` of the others for
 * TypeScript's `node10`; and `browser`, by which Parcel and webpack 4 find a script under another name.
 */
export function withOldResolvers(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const scripts = Object.entries(manifest.exports).filter(
    (named): named is [string, Entry] => typeof named[1] === "object",
  );
  const [[, first], ...others] = scripts as [[string, Entry], ...[string, Entry][]];
  const types = others.map(([name, to]) => [name.slice(2), [to.types]]);
  const derived = {
    main: first.default,
    browser: Object.fromEntries(others.map(([name, to]) => [name, to.default])),
    types: first.types,
    typesVersions: { "*": Object.fromEntries(types) as Record<string, string[]> },
    exports: Object.fromEntries(
      Object.entries(manifest.exports).map(([name, to]) => [name, withRequire(to)]),
    ),
  };
  return `${JSON.stringify({ ...manifest, ...derived }, null, 2)}\n`;
}
