// A site that has the emulator as the catch-all route of a folder, as a preview deployment has.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { arrayBuffer } from "node:stream/consumers";
import type { Emulator } from "kakao-typed/emulator";

/** A running site. */
export interface Site {
  readonly url: string;
  readonly close: () => void;
}

/** Opens a site: what is below `path` the emulator answers, the rest is `page`. */
export async function openSite(
  { fetch }: Pick<Emulator, "fetch">,
  path: string,
  page = "<!doctype html><title>shop</title>",
): Promise<Site> {
  const server: Server = createServer((incoming, outgoing) => {
    const answer = async () => {
      if (!incoming.url!.startsWith(path)) {
        outgoing.setHeader("Content-Type", "text/html").end(page);
        return;
      }
      const { method = "GET", headers, url } = incoming;
      const body = method === "GET" ? null : await arrayBuffer(incoming);
      const response = await fetch(`http://${headers.host}${url}`, {
        method,
        headers: headers as Record<string, string>,
        body,
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(bytes);
    };
    answer().catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
