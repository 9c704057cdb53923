// Builds the documentation with the playground: `npm run docs:build` into `docs/.vitepress/dist`, for the root of a host or for
// DOCS_BASE. With `--check` it is built as `npm run check:site` looks at it: below a path, into a folder of its own.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build as buildApp } from "vite";
import { build as buildPages } from "vitepress";
import { writeTexts } from "./machines/site.ts";
import { checked } from "./site/checked.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const isCheck = process.argv.includes("--check");
const outDir = isCheck ? checked.folder : at("../docs/.vitepress/dist");

/** The playground is an app of its own, which lies below the pages; its addresses are relative. */
async function buildPlayground(): Promise<void> {
  await buildApp({
    configFile: at("../playground/vite.config.ts"),
    logLevel: "warn",
    build: { outDir: `${outDir}/playground`, emptyOutDir: true },
  });
}

if (process.argv.includes("--playground")) {
  await buildPlayground();
} else {
  if (isCheck) process.env["DOCS_BASE"] = checked.base;
  await buildPages(at("../docs"), { outDir });
  if (!existsSync(`${outDir}/index.html`)) throw new Error(`${outDir} has no pages.`);
  writeTexts(outDir);
  await buildPlayground();
}
