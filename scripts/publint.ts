// Whether package.json and the packed files are as package managers and bundlers expect: `npm run package`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const pkgDir = fileURLToPath(new URL("..", import.meta.url));
const pkg = JSON.parse(readFileSync(`${pkgDir}package.json`, "utf8")) as Record<string, unknown>;
const { messages } = await publint({ pkgDir, pack: "npm", strict: true });

for (const message of messages.filter(({ type }) => type !== "suggestion")) {
  // declarations for CommonJS of a script that is an ES module: nothing is exported by default, where they would differ
  if (message.code === "EXPORTS_TYPES_INVALID_FORMAT" && message.path.includes("require")) continue;
  console.error(formatMessage(message, pkg));
  process.exitCode = 1;
}
