// http: how do requests reach the emulator, and how do its responses look?
// This file has the hosts the emulator stands in for.

/** Kakao's hosts that the emulator stands in for. */
export const hosts = {
  kapi: "kapi.kakao.com",
  kauth: "kauth.kakao.com",
  apps: "apps.kakao.com",
} as const;

/** The host a path belongs to, for an emulator that serves all hosts at one address. */
export function hostOf(path: string): string {
  if (/^\/(oauth\/|\.well-known\/|apiweb\/|api\/agt$)/.test(path)) return hosts.kauth;
  if (/^\/(auth\/|user\/|proxy$|error\/)/.test(path)) return hosts.apps;
  return hosts.kapi;
}
