/** An entry of `exports`: one script, and its declarations for ES modules and for CommonJS, which says `require`. */
interface Entry {
  readonly types: { readonly require?: string; readonly default: string } | string;
  readonly default: string;
}

interface Manifest {
  readonly exports: Readonly<Record<string, Entry | string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** The declarations of an entry for ES modules. */
const typesOf = ({ types }: Entry): string => (typeof types === "string" ? types : types.default);

/** The entries that are scripts, by name. */
const scriptsOf = (manifest: Manifest): [string, Entry][] =>
  Object.entries(manifest.exports).filter(
    (named): named is [string, Entry] => typeof named[1] === "object",
  );

/** Whether an entry is called like a package that ours is for. */
const isPeer = ({ peerDependencies }: Manifest, name: string) => name.slice(2) in peerDependencies;

/** The entry with the declarations for code that TypeScript compiles to CommonJS: it loads the same script. */
function withRequire(to: Entry | string): Entry | string {
  if (typeof to === "string") return to;
  const types = typesOf(to);
  return {
    types: { require: types.replace(/ts$/, "cts"), default: types },
    default: to.default,
  };
}

/**
 * The text of package.json with what is derived from its `exports`: the declarations for CommonJS, and the fields of
 * resolvers that do not know `exports`. These are `main` and `types` of the first entry; `typesVersions` of the others for
 * TypeScript's `node10`; and `browser`, by which Parcel and webpack 4 find a script under another name. There `./react`
 * would also be what our own files get for the package `react`: entries called like a peer have a folder instead.
 */
export function withOldResolvers(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const [[, first], ...others] = scriptsOf(manifest) as [[string, Entry], ...[string, Entry][]];
  const scriptsByName = others.filter(([name]) => !isPeer(manifest, name));
  const types = others.map(([name, to]) => [name.slice(2), [typesOf(to)]]);
  const derived = {
    main: first.default,
    browser: Object.fromEntries(scriptsByName.map(([name, to]) => [name, to.default])),
    types: typesOf(first),
    typesVersions: { "*": Object.fromEntries(types) as Record<string, string[]> },
    exports: Object.fromEntries(
      Object.entries(manifest.exports).map(([name, to]) => [name, withRequire(to)]),
    ),
  };
  return `${JSON.stringify({ ...manifest, ...derived }, null, 2)}\n`;
}

/** The folders that lead resolvers without `exports` to the entries called like a peer: their package.json, by path. */
export function folderEntries(text: string): Map<string, string> {
  const manifest = JSON.parse(text) as Manifest;
  const entries = scriptsOf(manifest).filter(([name]) => isPeer(manifest, name));
  return new Map(
    entries.map(([name, to]) => {
      const from = (path: string) => path.replace("./", "../");
      const fields = { main: from(to.default), types: from(typesOf(to)) };
      return [`${name.slice(2)}/package.json`, `${JSON.stringify(fields, null, 2)}\n`];
    }),
  );
}
