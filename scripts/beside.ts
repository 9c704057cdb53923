// Puts beside the built files the check for v1's types, the seed's JSON Schema, the buttons' stylesheet, and the licences
// of what they hold of others; takes the text of others' sources out of the maps; and writes the declarations for
// CommonJS: part of `npm run build`.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buttonStyle } from "../src/button/style.ts";

const dist = (name: string) => new URL(`../dist/${name}`, import.meta.url);

/** What makes the certificates of `serve({ https })`. */
const certificates = {
  "@peculiar/asn1-schema": "LICENSE",
  "@peculiar/asn1-x509": "LICENSE",
  "@peculiar/utils": "LICENSE",
  asn1js: "LICENSE",
  pvtsutils: "LICENSE",
  pvutils: "LICENSE",
  tslib: "LICENSE.txt",
};

const licencesOf = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([name, file]) => {
      const text = readFileSync(
        new URL(`../node_modules/${name}/${file}`, import.meta.url),
        "utf8",
      );
      return `${name}\n\n${text.trim()}\n`;
    })
    .join("\n");

/** The licences of the packages that a bundle holds, as esbuild lists them. */
function licencesOfBundle(metafile: URL): string {
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8")) as { inputs: object };
  const folder = /(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/;
  const names = Object.keys(inputs).flatMap((path) => folder.exec(path)?.[1] ?? []);
  const files = [...new Set(names)].sort().map((name) => {
    const found = readdirSync(new URL(`../node_modules/${name}`, import.meta.url)).find((file) =>
      /^licen[cs]e/i.test(file),
    );
    return [name, found!] as const;
  });
  return licencesOf(Object.fromEntries(files));
}

copyFileSync(new URL("../src/sdk/types/v1_conflict.ts", import.meta.url), dist("beside.ts"));
copyFileSync(
  new URL("../src/generated/seed.schema.json", import.meta.url),
  dist("emulator/seed.schema.json"),
);
mkdirSync(dist("button"), { recursive: true });
writeFileSync(dist("button/button.css"), buttonStyle.trimStart());
// a package of its own: of one without side effects webpack would drop the import of a stylesheet
writeFileSync(dist("button/package.json"), '{ "sideEffects": true }\n');
const metafile = dist("codemod/metafile-esm.json");
writeFileSync(dist("codemod/LICENSE"), licencesOfBundle(metafile));
rmSync(metafile);
copyFileSync(new URL("../node_modules/ky/license", import.meta.url), dist("ky.LICENSE"));
writeFileSync(dist("certificates.LICENSE"), licencesOf(certificates));
copyFileSync(new URL("../node_modules/yaml/LICENSE", import.meta.url), dist("yaml.LICENSE"));
writeFileSync(
  dist("global.d.ts"),
  `import "./beside.js";\n${readFileSync(dist("global.d.ts"), "utf8")}`,
);

// The declarations once more, for code that TypeScript compiles to CommonJS. It may `require` the scripts, which are ES
// modules, on every Node.js that is supported; but of `module: node16` TypeScript believes that no Node.js can.
const declarations = readdirSync(dist(""), { recursive: true, encoding: "utf8" });
for (const name of declarations.filter((file) => file.endsWith(".d.ts"))) {
  const text = readFileSync(dist(name), "utf8")
    .replaceAll(/(?<=(?:from |import\()(["'])\..*)\.js(?=\1)/g, ".cjs")
    // jose has declarations of an ES module only
    .replaceAll(/^import '(.*)';\n/gm, "")
    .replaceAll(
      /^import (.* from 'jose');$/gm,
      'import type $1 with { "resolution-mode": "import" };',
    );
  writeFileSync(dist(name.replace(/ts$/, "cts")), text);
}
// what it declares for the whole page is declared once, also where some files are CommonJS and others are not
writeFileSync(dist("global.d.cts"), '/// <reference path="./global.d.ts" />\nexport {};\n');

/** What is read of a source map. */
interface SourceMap {
  readonly sources: readonly string[];
  /** Absent from the map of a file that has no code of its own. */
  readonly sourcesContent?: readonly (string | null)[];
}

// the text of other packages' sources is in these packages
for (const name of readdirSync(dist("")).filter((file) => file.endsWith(".js.map"))) {
  const map = JSON.parse(readFileSync(dist(name), "utf8")) as SourceMap;
  if (!map.sourcesContent) continue;
  const sourcesContent = map.sourcesContent.map((text, index) =>
    map.sources[index]!.includes("node_modules/") ? null : text,
  );
  writeFileSync(dist(name), JSON.stringify({ ...map, sourcesContent }));
}
