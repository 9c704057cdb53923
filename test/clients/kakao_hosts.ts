// Kakao's hosts, led to an emulator on this machine under the feet of clients that have them built in.
import http, { type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import tls, { type ConnectionOptions } from "node:tls";

const isKakaos = (host: string) => host.endsWith(".kakao.com");

/** Puts things in the place of others, and gives what puts the others back. */
function replace<T extends object>(owner: T, changes: Partial<T>): () => void {
  const before = Object.fromEntries(
    Object.keys(changes).map((name) => [name, owner[name as keyof T]]),
  ) as Partial<T>;
  Object.assign(owner, changes);
  return () => Object.assign(owner, before);
}

/** The address that `https.request` is called with, the other settings, and who takes the response. */
function readArguments(given: readonly unknown[]) {
  const [first, ...rest] = given;
  const isAddress = typeof first === "string" || first instanceof URL;
  const [settings, onResponse] = (
    isAddress && typeof rest[0] === "function" ? [{}, ...rest] : isAddress ? rest : given
  ) as [RequestOptions, ((response: IncomingMessage) => void) | undefined];
  const url = isAddress
    ? new URL(first)
    : new URL(`https://${settings.host}${settings.path ?? "/"}`);
  return { url, settings, onResponse };
}

/**
 * Rewrites requests to Kakao's hosts, of `fetch` and of `https.request`: the address is the emulator's, and all else stays.
 *
 * @returns what ends it
 */
export function rewriteHosts(emulator: string): () => void {
  const { fetch } = globalThis;
  const { request } = https;
  const { hostname, port } = new URL(emulator);
  const ends = [
    replace(globalThis, {
      fetch: (input, init) => {
        const asked = new Request(input, init);
        const url = new URL(asked.url);
        if (!isKakaos(url.host)) return fetch(asked);
        return fetch(new Request(emulator + url.pathname + url.search, asked));
      },
    }),
    replace(https, {
      request: (...given: unknown[]) => {
        const { url, settings, onResponse } = readArguments(given);
        if (!isKakaos(url.host)) return request(...(given as Parameters<typeof request>));
        const path = url.pathname + url.search;
        const here = { protocol: "http:", agent: undefined, host: hostname, hostname, port, path };
        return http.request({ ...settings, ...here }, onResponse);
      },
    }),
  ];
  return () => ends.forEach((end) => end());
}

/**
 * Leads TLS connections to Kakao's hosts to the emulator, as a hosts file does, and trusts its certificate authority as
 * `NODE_EXTRA_CA_CERTS` does. The requests keep their addresses.
 *
 * @returns what ends it
 */
export function connectHosts(port: number, authority: string): () => void {
  const { connect } = tls;
  const before = tls.getCACertificates();
  tls.setDefaultCACertificates([...before, authority]);
  const end = replace(tls, {
    connect: ((options: ConnectionOptions, ...rest: []) => {
      const name = options.servername || options.host;
      const isOurs = typeof options === "object" && name !== undefined && isKakaos(name);
      const here = { host: "127.0.0.1", hostname: "127.0.0.1", port, servername: name };
      return connect(isOurs ? { ...options, ...here } : options, ...rest);
    }) as typeof connect,
  });
  return () => {
    end();
    tls.setDefaultCACertificates(before);
  };
}
