// A plain static file server, as a site's host is: files below a path, GET alone, no rewriting.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface StaticSite {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder at `http://localhost:<port>/<path>/`; without a path at the root. */
export async function serveFolder(folder: string, path: string): Promise<StaticSite> {
  const base = path === "" ? "/" : `/${path}/`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    const name = pathname.slice(base.length) || "index.html";
    const isServed = request.method === "GET" && pathname.startsWith(base);
    const file = isServed ? readFile(join(folder, normalize(name))) : Promise.reject(new Error());
    file.then(
      (content) => {
        response.setHeader("Content-Type", types[extname(name)] ?? "application/octet-stream");
        response.end(content);
      },
      () => {
        response.statusCode = request.method === "GET" ? 404 : 405;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}${base}`, close: () => server.close() };
}
