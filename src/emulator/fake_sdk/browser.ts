import type { Xhr } from "./xhr.js";

/** Where Kakao is. */
export interface Origins {
  readonly kauth: string;
  readonly kapi: string;
  readonly apps: string;
  readonly accounts: string;
  readonly sharer: string;
  readonly friends: string;
}

/** Kakao's own hosts, or one address for all of them. */
export const originsOf = (origin?: string): Origins => ({
  kauth: origin ?? "https://kauth.kakao.com",
  kapi: origin ?? "https://kapi.kakao.com",
  apps: origin ?? "https://apps.kakao.com",
  accounts: origin ?? "https://accounts.kakao.com",
  sharer: origin ?? "https://sharer.kakao.com",
  friends: origin ?? "https://friend-picker.kakao.com",
});

/** What the parts of the fake SDK share: one load of the script on a page. */
export interface Loaded {
  readonly origins: Origins;
  /** Whether it behaves as 2.8. */
  readonly newer: boolean;
  readonly appKey: () => string | null;
  readonly token: () => unknown;
  /** The `KA` header. */
  readonly ka: () => string;
  /** Opens a window in the middle of the screen; the last one of this name is closed. */
  readonly open: (url: string, name: string) => Window | null;
  /** The page's XMLHttpRequest at the moment of the call. */
  readonly Xhr: () => new () => Xhr;
}

/** 60 characters that name a login or a picker. */
export function randomId(): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  const bytes = crypto.getRandomValues(new Uint8Array(60));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}

/** `key=value` pairs, the empty ones left out. */
export function query(pairs: readonly (readonly [key: string, value: unknown])[]): string {
  return pairs
    .filter(([key, value]) => value || (key === "extra.service_terms" && value === ""))
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join("&");
}

/** Leads this page elsewhere. */
export function navigate(url: string): void {
  location.href = url;
}

/** The windows of one load of the SDK: one for each name. */
export function createWindows(): Loaded["open"] {
  const windows: Record<string, Window | null | undefined> = {};
  return (url, name) => {
    const [width, height] = [480, 700];
    const left = Math.floor((screen.width - width) / 2);
    const top = Math.floor((screen.height - height) / 2);
    const features = `width=${width},height=${height},left=${left},top=${top},scrollbars=yes,resizable=1`;
    const last = windows[name];
    if (last && !last.closed) last.close();
    return (windows[name] = window.open(url, name, features));
  };
}

/** Appends a frame that nobody sees. */
export function hiddenFrame(id: string, src: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.id = id;
  frame.name = id;
  frame.src = src;
  frame.setAttribute("style", "border:none; width:0; height:0; display:none; overflow:hidden;");
  document.body.appendChild(frame);
  return frame;
}

/** Sends a form to a window. */
export function post(url: string, data: Readonly<Record<string, unknown>>, target: string): void {
  const form = document.createElement("form");
  form.setAttribute("accept-charset", "utf-8");
  form.setAttribute("method", "post");
  form.setAttribute("action", url);
  form.setAttribute("target", target);
  form.setAttribute("style", "display:none");
  for (const [name, value] of Object.entries(data)) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = typeof value === "string" ? value : JSON.stringify(value);
    form.appendChild(input);
  }
  document.body.appendChild(form);
  form.submit();
  document.body.removeChild(form);
}

const agent = () => navigator.userAgent;

/** The browsers the SDK tells apart. */
export const browsers = {
  talk: () => /KAKAOTALK/i.test(agent()),
  ios: () => /iPhone|iPad|iPod/i.test(agent()),
  android: () => /Android/i.test(agent()),
  /** Instagram and Facebook, in which pickers do not open. */
  refusing: (newer: boolean) =>
    (newer ? /instagram|fb_iab|fbios|barcelona/i : /instagram|fb_iab|fbios/i).test(agent()),
};
