// The playground beside the pages while `npm run docs` serves them: what `scripts/site_build.ts --playground` has built.
import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { UserConfig } from "vitepress";

type Plugin = Extract<
  NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number],
  { name: string }
>;

const folder = fileURLToPath(new URL("dist/playground", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export const playground = (): Plugin => ({
  name: "playground",
  configureServer({ middlewares, config: { base } }) {
    middlewares.use(`${base}playground`, (request, response, next) => {
      const { pathname } = new URL(request.url!, "http://localhost");
      const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      if (!existsSync(file) || !statSync(file).isFile()) return next();
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      createReadStream(file).pipe(response);
    });
  },
});
