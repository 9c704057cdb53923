import { defineConfig, type OxlintConfig } from "oxlint";

type Override = NonNullable<OxlintConfig["overrides"]>[number];

/** The folders of `src`, bottom first: each imports only from the rows before its own. */
const layers: readonly (readonly string[])[] = [
  ["errors"],
  ["sdk"],
  ["validation"],
  ["schemas"],
  ["endpoints"],
  ["generated"],
  ["descriptions"],
  ["client"],
  ["auth", "transport"],
  ["share"],
  ["facade", "oauth", "rest"],
];

/** The folders of `src`, and the folders that each may import from. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    layers.flatMap((layer, index) => layer.map((name) => [name, layers.slice(0, index).flat()])),
  ),
  // beside that order
  server: [...layers.flat(), "explain"],
  explain: ["errors"],
  preflight: ["explain", "validation"],
  in_app: ["errors", "validation"],
  button: [],
  element: ["button"],
  binding: ["errors", "sdk/types", "validation", "generated", "client", "facade"],
  react: ["errors", "sdk/types", "facade", "binding", "button", "element"],
  vue: ["errors", "sdk/types", "facade", "binding", "button"],
  command: ["errors", "validation"],
  codemod: ["errors", "validation", "sdk", "command"],
  emulator: [
    "errors",
    "validation",
    "schemas",
    "endpoints",
    "explain",
    "sdk/types",
    "generated/types",
    "command",
  ],
};

/** The folders that import zod: pages and servers run what is compiled of the schemas. */
const withZod = ["schemas", "endpoints", "descriptions", "emulator"];
const zodPattern = (folder: string) =>
  withZod.includes(folder)
    ? {
        regex: "^zod(/mini)?$",
        message: "Import zod/v4/mini, or types of zod/v4/core: zod 3.25 has these too.",
      }
    : {
        regex: "^zod(/|$)",
        message: `Only ${withZod.join(", ")} import zod: pages and servers run what is compiled of the schemas.`,
      };
const ky = { name: "ky", message: "Only src/transport/rest and src/oauth import ky." };

/** Forbids the imports of other folders in `files` of a folder, for which `src` is `up`. */
function importRule(folder: string, files: string, up: string): Override {
  const allowed = mayImport[folder]!;
  const forbidden = Object.keys(mayImport)
    .filter((name) => name !== folder && !allowed.includes(name))
    // `sdk/types` allows that folder alone, not the files beside it
    .map((name) => name + (allowed.includes(`${name}/types`) ? "/[^/]*$" : "/"));
  const patterns = [
    {
      regex: `^${up}(${forbidden.join("|")})`,
      message: `src/${folder} may import from ${allowed.join(", ") || "no other folder"}: the order is in oxlint.config.ts.`,
    },
    zodPattern(folder),
    { regex: `^${up}[^/]*$`, message: "Entries are for users: import what the entry exports." },
  ];
  const paths = folder === "oauth" || files === "transport/*/*.ts" ? [] : [ky];
  return {
    files: [`src/${files}`],
    rules: { "no-restricted-imports": ["error", { paths, patterns }] },
  };
}

// two depths, so that `../share/` is `src/share` in one, and a sibling in the other
const importRules = Object.keys(mayImport).flatMap((folder) => [
  importRule(folder, `${folder}/*.ts`, "\\.\\./"),
  importRule(folder, `${folder}/*/*.ts`, "\\.\\./\\.\\./"),
]);

/** Files of data, which may be as long as what they list. */
const data = [
  "src/explain/{issue_words,kae,kapi,koe,login,own,share}.ts",
  "src/emulator/state/sample_data.ts",
  "src/endpoints/me.ts",
  "src/generated/**",
];

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "promise"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  env: { builtin: true },
  ignorePatterns: ["dist", "reports", "test/codemod", "test/consumers/projects", "examples/svelte"],
  rules: {
    "import/no-cycle": ["error", { ignoreTypes: false }],
    "no-shadow": "off",
    "no-underscore-dangle": "off",
    "no-await-in-loop": "off",
    "import/no-unassigned-import": "off",
    "promise/always-return": "off",
    "promise/catch-or-return": "off",
    "promise/no-multiple-resolved": "off",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/await-thenable": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-unsafe-type-assertion": "off",
    "import/no-named-as-default-member": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/prefer-set-has": "off",
    "unicorn/consistent-function-scoping": "off",
    "typescript/no-unnecessary-type-parameters": "off",
    "oxc/no-map-spread": "off",
    "typescript/consistent-return": "off",
  },
  overrides: [
    {
      files: ["test/**"],
      rules: {
        "typescript/no-explicit-any": "off",
        "typescript/unbound-method": "off",
        "typescript/no-misused-spread": "off",
        "typescript/require-array-sort-compare": "off",
        "typescript/no-extraneous-class": ["error", { allowWithDecorator: true }],
      },
    },
    {
      // these packages are installed by `npm run check:clients` and `check:consumers`; until then their types are unknown
      files: ["test/clients/**", "test/consumers/**"],
      rules: {
        "typescript/no-unnecessary-type-assertion": "off",
        "typescript/no-redundant-type-constituents": "off",
      },
    },
    {
      // a syntax tree has 250 kinds of nodes, of which a switch names some
      files: ["src/codemod/**"],
      rules: { "typescript/switch-exhaustiveness-check": "off" },
    },
    {
      // as a reader scrolls: blank lines and comments count
      files: ["src/**", "scripts/**", "examples/**"],
      excludeFiles: data,
      rules: { "max-lines": ["error", 300], "max-lines-per-function": ["error", 80] },
    },
    ...importRules,
  ],
});
