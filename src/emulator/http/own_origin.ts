import { hosts } from "./hosts.js";

/** Where the emulator's images are: on Kakao's own host of images, or where a server serves all hosts at one address. */
export function ownOrigin(request: Request): string {
  const host = request.headers.get("Host");
  const isKakao = host === null || /(^|\.)kakao(cdn\.net|\.com)$/i.test(host);
  const origin = isKakao ? `https://${hosts.cdn}` : `http://${host}`;
  // a header may hold anything; this is written into addresses and policies
  return /^https?:\/\/(\[[\da-f:]+\]|[\w.-]+)(:\d+)?$/i.test(origin)
    ? origin
    : `https://${hosts.cdn}`;
}
