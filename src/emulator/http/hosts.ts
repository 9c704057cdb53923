// http: how do requests reach the emulator, and how do its responses look?
// This file has the hosts the emulator stands in for.

/** Kakao's hosts that the emulator stands in for. */
export const hosts = {
  kapi: "kapi.kakao.com",
  kauth: "kauth.kakao.com",
  apps: "apps.kakao.com",
  sharer: "sharer.kakao.com",
  friends: "friend-picker.kakao.com",
  channels: "pf.kakao.com",
  cdn: "k.kakaocdn.net",
} as const;

const emulated: ReadonlySet<string> = new Set(Object.values(hosts));

/** Whether the emulator stands in for a host. */
export const isEmulated = (hostname: string): boolean => emulated.has(hostname);

/** Whether a host name is one of Kakao's, emulated or not. */
export const isKakaoHost = (hostname: string): boolean =>
  /(^|\.)kakao(cdn\.net|\.com)$/i.test(hostname);

/** Paths of each host but the API's, for an emulator that serves all hosts at one address. */
const paths: readonly (readonly [host: string, path: RegExp])[] = [
  [hosts.kauth, /^\/(oauth\/|\.well-known\/|apiweb\/|api\/agt$)/],
  [hosts.apps, /^\/(auth\/|user\/|talk\/|proxy$|error\/)/],
  [hosts.sharer, /^\/picker\//],
  [hosts.friends, /^\/(select|chat|tab)\//],
  [hosts.channels, /^\/_[^/]+(\/|$)/],
  [hosts.cdn, /^\/dn\//],
];

/** The host a path belongs to, for an emulator that serves all hosts at one address. */
export const hostOf = (path: string): string =>
  paths.find(([, pattern]) => pattern.test(path))?.[0] ?? hosts.kapi;
