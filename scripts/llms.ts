// Writes llms.txt and its companions, which the guides make, beside package.json: a part of `npm run build`.
import { writeFileSync } from "node:fs";
import { root } from "./machines/guides.ts";
import { llmsFiles } from "./machines/llms.ts";

for (const [name, text] of llmsFiles("docs/")) writeFileSync(root + name, text);
