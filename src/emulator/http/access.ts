import { isLoopback } from "../../validation/loopback.js";

/** Who may use the control API. It tells and changes all there is, so it is for this machine, not for any page in its browser. */

/** The name in a `Host` header, as a browser writes it; nothing where it is none. */
export function hostnameOf(host: string): string | undefined {
  // what would make it a longer address
  if (host === "" || /[/?#@\\\s]/.test(host)) return undefined;
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** An address to listen at as a host name: IPv6 in brackets. */
export const asHost = (address: string): string =>
  address.includes(":") && !address.startsWith("[") ? `[${address}]` : address;

const isAllowed = (hostname: string | undefined, allowed: ReadonlySet<string>): boolean =>
  hostname !== undefined && (isLoopback(hostname) || allowed.has(hostname));

/** Whether pages of this origin may call. */
function isAllowedOrigin(origin: string, allowed: ReadonlySet<string>): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && isAllowed(hostname, allowed);
}

/**
 * Why a request gets nothing of the control API, and what to do; nothing where it may go on.
 *
 * @param allowed - Host names beside those of the machine itself.
 */
export function refusalOf(headers: Headers, allowed: ReadonlySet<string>): string | undefined {
  const host = headers.get("Host") ?? "";
  // a page of another site may give its name the address of this machine: DNS rebinding
  if (!isAllowed(hostnameOf(host), allowed)) {
    const name = hostnameOf(host) ?? "NAME";
    return (
      `The control API is not served to the host ${JSON.stringify(host)}, only to names of this machine, such as localhost. ` +
      `To allow it: kakao-emulator --allowed-host ${name}, or serve(emulator, { allowedHosts: [${JSON.stringify(name)}] }).`
    );
  }
  const origin = headers.get("Origin");
  if (origin === null) {
    // an image, a script or a link of another site: browsers send no origin with these
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
