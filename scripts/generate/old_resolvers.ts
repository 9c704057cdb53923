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

/**
 * The text of package.json with what is derived from its `exports`: both kinds of declarations, and the fields of
 * resolvers that do not know `exports`. These are `main` and `types` of the first entry; `typesVersions` of the others for
 * TypeScript's `node10`; and `browser`, by which Parcel and webpack 4 find a script under another name.
 */
export function withOldResolvers(text: string): string {
  const {
    exports,
    main: _,
    types: __,
    typesVersions: ___,
    browser: ____,
    ...others
  } = JSON.parse(text) as Manifest;
  const scripts = Object.entries(exports).filter(
    (named): named is [string, Entry] => typeof named[1] === "object",
  );
  const [[, first], ...rest] = scripts as [[string, Entry], ...[string, Entry][]];
  const derived = {
    main: first.default,
    types: declarationsOf(first),
    typesVersions: {
      "*": Object.fromEntries(rest.map(([name, to]) => [name.slice(2), [declarationsOf(to)]])),
    },
    browser: Object.fromEntries(rest.map(([name, to]) => [name, to.default])),
    exports: Object.fromEntries(
      Object.entries(exports).map(([name, to]) => {
        if (typeof to === "string") return [name, to];
        const declarations = declarationsOf(to);
        const require = declarations.replace(/ts$/, "cts");
        return [name, { types: { require, default: declarations }, default: to.default }];
      }),
    ),
  };
  const fields = Object.entries(others).flatMap((field) =>
    // where people look for it
    field[0] === "sideEffects" ? [field, ...Object.entries(derived)] : [field],
  );
  const made = JSON.stringify(Object.fromEntries(fields), null, 2);
  return `${made.replaceAll(/\[\n\s+("[^"]*")\n\s+\]/g, "[$1]")}\n`;
}
