import { createServer } from "node:https";
import { resolve } from "node:path";
import { hosts } from "../http/hosts.js";
import { type OpenedServer, openServer, type ServerToOpen } from "../http/open_server.js";
import { openAuthority, usualCaFile } from "./authority_file.js";
import { makeLeaf } from "./certificates.js";
import type { HttpsOptions, ServedHttps } from "./https_options.js";

/** Kakao's names: those of the emulated hosts, and where its login page and the SDK's file are. */
const hostnames = [...Object.values(hosts), "accounts.kakao.com", "t1.kakaocdn.net"];

/** The address of this machine that a hosts file leads to. */
const reachable = (hostname: string): string =>
  /^(0\.0\.0\.0|::|localhost)$/.test(hostname) ? "127.0.0.1" : hostname;

/** Serves Kakao's host names over https. */
export async function openHttps({
  hostname,
  answer,
  port = 443,
  caFile = usualCaFile(),
}: Omit<ServerToOpen, "port"> & HttpsOptions): Promise<ServedHttps & Pick<OpenedServer, "close">> {
  const file = resolve(caFile);
  const authority = await openAuthority(file);
  const leaf = makeLeaf(authority, [...hostnames, "localhost"], ["127.0.0.1", "::1"]);
  const server = createServer({
    key: leaf.key.export({ type: "pkcs8", format: "pem" }),
    cert: leaf.certificate.toString(),
  });
  const { url, close } = await openServer(server, { hostname, port, answer }, "https:");
  return {
    url,
    caFile: file,
    ca: authority.certificate.toString(),
    hostnames,
    hostsLine: `${reachable(hostname)} ${hostnames.join(" ")}`,
    close,
  };
}
