import type { SdkContext } from "./context.js";

/** A random id of 60 characters for a login or a picker. */
export function randomId(): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  const bytes = crypto.getRandomValues(new Uint8Array(60));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}

/** A query string. Empty values are left out, except for service terms. */
export function query(pairs: readonly (readonly [key: string, value: unknown])[]): string {
  return pairs
    .filter(([key, value]) => value || (key === "extra.service_terms" && value === ""))
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join("&");
}

/** Navigates this page to another address. */
export function navigate(url: string): void {
  location.href = url;
}

/** Opens the popups of one load of the SDK: one per name. */
export function createWindows(): SdkContext["open"] {
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

/** Appends an invisible frame to the page. */
export function hiddenFrame(id: string, src: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.id = id;
  frame.name = id;
  frame.src = src;
  frame.setAttribute("style", "border:none; width:0; height:0; display:none; overflow:hidden;");
  document.body.appendChild(frame);
  return frame;
}

type FormData = Readonly<Record<string, unknown>>;

/** The fields of a form, as text. */
const fieldsOf = (data: FormData): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );

/** Submits a form to a window. */
function post(url: string, data: FormData, target: string): void {
  const form = document.createElement("form");
  form.setAttribute("accept-charset", "utf-8");
  form.setAttribute("method", "post");
  form.setAttribute("action", url);
  form.setAttribute("target", target);
  form.setAttribute("style", "display:none");
  for (const [name, value] of Object.entries(fieldsOf(data))) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.appendChild(input);
  }
  document.body.appendChild(form);
  form.submit();
  document.body.removeChild(form);
}

/** Leaves this page with a form. */
export function leaveWithForm(
  { windows, hasWindowPage }: SdkContext,
  url: string,
  data: FormData,
): void {
  if (hasWindowPage) navigate(windows.at(url, fieldsOf(data)));
  else post(url, data, "_self");
}

/** Opens a popup with a form, as all windows that get more than a URL holds. */
export function openWithForm(
  { isV28, opensEmpty, open, windows, hasWindowPage }: SdkContext,
  url: string,
  data: FormData,
  name: string,
): Window | null {
  const address = windows.at(url, fieldsOf(data));
  const popup = open(opensEmpty && !hasWindowPage ? "" : address, name);
  // 2.7.1 throws where the popup was blocked
  if (!isV28 || popup) (popup as Window).focus();
  if (!hasWindowPage) post(url, data, name);
  return popup;
}

const userAgent = () => navigator.userAgent;

/** The browsers that the SDK treats differently. */
export const browsers = {
  talk: () => /KAKAOTALK/i.test(userAgent()),
  ios: () => /iPhone|iPad|iPod/i.test(userAgent()),
  android: () => /Android/i.test(userAgent()),
  /** Instagram and Facebook: the SDK opens no pickers there. */
  unsupported: (isV28: boolean) =>
    (isV28 ? /instagram|fb_iab|fbios|barcelona/i : /instagram|fb_iab|fbios/i).test(userAgent()),
};
