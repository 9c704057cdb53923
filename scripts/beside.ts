// Puts beside the built files the check for v1's types, the seed's JSON Schema, and the licences of what they hold of others: part of `npm run build`.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

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

copyFileSync(new URL("../src/sdk/types/v1_conflict.ts", import.meta.url), dist("beside.ts"));
copyFileSync(
  new URL("../src/generated/seed.schema.json", import.meta.url),
  dist("emulator/seed.schema.json"),
);
const declarations = readFileSync(dist("global.d.ts"), "utf8");
copyFileSync(new URL("../node_modules/ky/license", import.meta.url), dist("ky.LICENSE"));
writeFileSync(dist("certificates.LICENSE"), licencesOf(certificates));
copyFileSync(new URL("../node_modules/yaml/LICENSE", import.meta.url), dist("yaml.LICENSE"));
writeFileSync(dist("global.d.ts"), `import "./beside.js";\n${declarations}`);
