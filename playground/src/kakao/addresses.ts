// Where things are: Kakao, your server, and the pages of the playground, which may lie in any folder of any host.
import { hosts } from "../../../src/emulator/http/hosts.ts";

/** The folder of the playground, with a slash at its end. */
export const home = new URL("./", location.href).href;

/** The page that shows Kakao's windows: it has the address at Kakao in its fragment. */
export const windowPage = new URL("kakao.html", home).href;

/** The emulator's fake of Kakao's SDK. */
export const sdkUrl = new URL("kakao.min.js", home).href;

/** What the addresses of your server begin with: no static host has them, they are answered in the page. */
export const serverHome = new URL("api/", home).href;

/** Where Kakao sends users back to after a login by your server. */
export const serverCallback = new URL("auth/kakao/callback", serverHome).href;

/** Who answers at an address. */
export type Answering = "server" | "kauth" | "kapi" | "apps" | "sharer" | "other";

const byHost: Readonly<Record<string, Answering>> = {
  [hosts.kauth]: "kauth",
  [hosts.kapi]: "kapi",
  [hosts.apps]: "apps",
  [hosts.friends]: "apps",
  [hosts.sharer]: "sharer",
  [hosts.channels]: "other",
  [hosts.cdn]: "other",
};

/** Who answers at an address; `undefined` for one of the real web. */
export function answering(url: string): Answering | undefined {
  if (url.startsWith(serverHome)) return "server";
  return URL.canParse(url) ? byHost[new URL(url).hostname] : undefined;
}

/** Whether an address is Kakao's. */
export const isKakao = (url: string): boolean => {
  const who = answering(url);
  return who !== undefined && who !== "server";
};
