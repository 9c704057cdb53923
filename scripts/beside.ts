// Puts beside the built files the check for v1's types, the seed's JSON Schema, and the licences of what they hold of others: part of `npm run build`.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

const dist = (name: string) => new URL(`../dist/${name}`, import.meta.url);

copyFileSync(new URL("../src/sdk/types/v1_conflict.ts", import.meta.url), dist("beside.ts"));
copyFileSync(
  new URL("../src/generated/seed.schema.json", import.meta.url),
  dist("emulator/seed.schema.json"),
);
const declarations = readFileSync(dist("global.d.ts"), "utf8");
copyFileSync(new URL("../node_modules/ky/license", import.meta.url), dist("ky.LICENSE"));
copyFileSync(new URL("../node_modules/yaml/LICENSE", import.meta.url), dist("yaml.LICENSE"));
writeFileSync(dist("global.d.ts"), `import "./beside.js";\n${declarations}`);
