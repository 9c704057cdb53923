import { fileURLToPath } from "node:url";

/** What `npm run check:site` looks at: the site, built below a path, as hosts of projects serve it. */
export const checked = {
  base: "/sub/path/",
  folder: fileURLToPath(new URL("../../docs/.vitepress/checked", import.meta.url)),
} as const;
