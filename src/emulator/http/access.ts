import { isLoopback } from "../../validation/loopback.js";

// Who may use the control API? It reads and changes everything, so only this machine may: not every page open in its browser.

/** The host name in a `Host` header, as a browser normalises it; `undefined` where the header holds none. */
export function hostnameOf(host: string): string | undefined {
  // these would start a path, a query or user info
  if (host === "" || /[/?#@\\\s]/.test(host)) return undefined;
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** An IP address as the host of a URL: IPv6 in brackets. */
export const asHost = (address: string): string =>
  address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;

/** A host under which this machine reaches a server that listens at an address: `0.0.0.0` and `::` are all, and none to call. */
export const reachable = (address: string): string =>
  address === "0.0.0.0" ? "127.0.0.1" : /^\[?::\]?$/.test(address) ? "[::1]" : asHost(address);

const isAllowed = (hostname: string | undefined, allowed: ReadonlySet<string>): boolean =>
  hostname !== undefined && (isLoopback(hostname) || allowed.has(hostname));

/** Whether pages of this origin may use the control API. */
function isAllowedOrigin(origin: string, allowed: ReadonlySet<string>): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && isAllowed(hostname, allowed);
}

/**
 * The message for a request that may not use the control API: why, and what to do. `undefined` for one that may.
 *
 * @param allowed - Host names in addition to those of the machine itself.
 */
export function refusalOf(headers: Headers, allowed: ReadonlySet<string>): string | undefined {
  const host = headers.get("Host") ?? "";
  // DNS rebinding: another site may resolve its name to the address of this machine
  if (!isAllowed(hostnameOf(host), allowed)) {
    const name = hostnameOf(host) ?? "NAME";
    return (
      `The control API is not served to the host ${JSON.stringify(host)}, only to names of this machine, such as localhost. ` +
      `To allow it: kakao-emulator --allowed-host ${name}, or serve(emulator, { allowedHosts: [${JSON.stringify(name)}] }).`
    );
  }
  const origin = headers.get("Origin");
  if (origin === null) {
    // browsers send no origin with the images, scripts and links of another site
    return headers.get("Sec-Fetch-Site") === "cross-site"
      ? "The control API does not answer other sites' links, images and scripts. Open its address by hand, or call it from a program or from a page on localhost."
      : undefined;
  }
  if (isAllowedOrigin(origin, allowed)) return undefined;
  return (
    `The control API does not answer pages of ${JSON.stringify(origin)}. Call it from a program or from a page on localhost, ` +
    "or allow the page's host: kakao-emulator --allowed-host, serve(emulator, { allowedHosts })."
  );
}
