// The site as `npm run check:site` has built it, served below its path, as any host of files does it.
import { globSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright";
import { checked } from "../../scripts/site/checked.ts";
import { addFont } from "../../scripts/hangul_font.ts";

const { folder } = checked;
/** The path below which the site lies. */
export const { base } = checked;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** The pages that VitePress has built: their addresses below the site's path, such as `guide/start.html`. */
export const pages: readonly string[] = globSync("**/*.html", { cwd: folder })
  .filter((name) => !name.startsWith("playground/"))
  .sort();

export const html = (page: string): string => readFileSync(join(folder, page), "utf8");

/** The file of an address of the site, which it has or not. */
export function fileOf(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = join(folder, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  if (relative(folder, file).startsWith("..")) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

export interface ServedSite {
  /** The address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the site; what is not there is its page for that, with status 404. */
export async function serveSite(): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    const file = fileOf(pathname);
    const type = types[extname(file ?? "404.html")] ?? "application/octet-stream";
    const body = readFileSync(file ?? join(folder, "404.html"));
    const isText = !/image\/png|font/.test(type);
    response.writeHead(file ? 200 : 404, {
      "Content-Type": type,
      "Cache-Control": "no-store",
      ...(isText && { "Content-Encoding": "gzip" }),
    });
    response.end(isText ? gzipSync(body, { level: 9 }) : body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly language: "ko" | "en";
}

/** Each width with each colour and each language. */
export const looks: readonly Look[] = [360, 820, 1440].flatMap((width) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["ko", "en"] as const).map((language) => ({ width, colorScheme, language })),
  ),
);

export const newContext = (browser: Browser, look: Look): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
    locale: look.language === "ko" ? "ko-KR" : "en-US",
    reducedMotion: "reduce",
  });

/** Gives all text a font with Hangul: the machine of the tests may have none, and every syllable would be as wide as a box. */
export const useHangul = (page: Page): Promise<void> =>
  addFont(page, ":not(code, pre, pre *, code *)");

/** The pages that people visit most, in a language. */
export const mostVisited = (language: "ko" | "en"): readonly string[] => {
  const root = language === "ko" ? "" : "en/";
  return [
    root,
    ...["start", "login", "faq"].map((name) => `${root}guide/${name}.html`),
    `playground/?lang=${language}`,
  ];
};
