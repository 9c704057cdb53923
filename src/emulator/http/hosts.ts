/** Kakao's hosts the emulator stands in for. */
export const hosts = {
  kapi: "kapi.kakao.com",
  kauth: "kauth.kakao.com",
  apps: "apps.kakao.com",
} as const;

/** The host that has a path, where one address stands for all of them. */
export function hostOf(path: string): string {
  if (/^\/(oauth\/|\.well-known\/|apiweb\/|api\/agt$)/.test(path)) return hosts.kauth;
  if (/^\/(auth\/|user\/|proxy$|error\/)/.test(path)) return hosts.apps;
  return hosts.kapi;
}
