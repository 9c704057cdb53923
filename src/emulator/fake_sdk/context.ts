import type { Xhr } from "./xhr.js";

/** The addresses of Kakao's hosts. */
export interface Origins {
  readonly kauth: string;
  readonly kapi: string;
  readonly apps: string;
  readonly accounts: string;
  readonly sharer: string;
  readonly friends: string;
  readonly channels: string;
}

/** Kakao's own hosts, or one address for all of them. */
export const originsOf = (origin?: string): Origins => ({
  kauth: origin ?? "https://kauth.kakao.com",
  kapi: origin ?? "https://kapi.kakao.com",
  apps: origin ?? "https://apps.kakao.com",
  accounts: origin ?? "https://accounts.kakao.com",
  sharer: origin ?? "https://sharer.kakao.com",
  friends: origin ?? "https://friend-picker.kakao.com",
  channels: origin ?? "https://pf.kakao.com",
});

/** Where Kakao's windows and frames are. */
export interface Windows {
  /** The address to open for one of Kakao's, and for the form that it is to receive. */
  readonly at: (url: string, form?: Readonly<Record<string, string>>) => string;
  /** The origin from which a page at one of Kakao's addresses posts messages. */
  readonly originOf: (address: string) => string;
}

/** Kakao's own addresses, or one page for all of them, which finds the address in its fragment; a form is its query then. */
export function windowsAt(page?: string): Windows {
  if (page === undefined) return { at: (url) => url, originOf: (url) => new URL(url).origin };
  const { origin } = new URL(page);
  return {
    at: (url, form) => `${page}#${form ? `post:${url}?${String(new URLSearchParams(form))}` : url}`,
    originOf: () => origin,
  };
}

/** What the namespaces of the fake SDK share: one load of the script on a page. */
export interface SdkContext {
  readonly origins: Origins;
  readonly windows: Windows;
  /** Whether a page shows Kakao's windows in Kakao's place: it knows no app of KakaoTalk, and takes no form from a browser. */
  readonly hasWindowPage: boolean;
  /** Whether the SDK behaves as 2.8; otherwise as 2.7.1. */
  readonly isV28: boolean;
  /** Whether a form opens its own popup: 2.8 in KakaoTalk's browser on Android. */
  readonly opensEmpty: boolean;
  readonly appKey: () => string | null;
  readonly token: () => unknown;
  /** The value of the `KA` header. */
  readonly ka: () => string;
  /** Opens a popup in the middle of the screen; an earlier one of this name is closed. */
  readonly open: (url: string, name: string) => Window | null;
  /** The page's XMLHttpRequest at the moment of the call. */
  readonly Xhr: () => new () => Xhr;
}
