/** Whose code it is: Kakao's by kind, this package's by the class of the error. */
export type ErrorGroup =
  | "koe"
  | "login"
  | "kapi"
  | "share"
  | "kae"
  | "KakaoLoadError"
  | "KakaoStateError"
  | "KakaoDataError"
  | "KakaoResponseError"
  | "KakaoPopupError"
  | "KakaoNetworkError";

/**
 * The name of a code's page: `-401` is `kapi-401`, `KOE006` is `koe006`, `blocked` of `KakaoPopupError` is `popup-blocked`.
 * Lower case, without a dash in front and without what an address would have to escape, so that every host serves it.
 */
export function pageName(group: ErrorGroup, code: string): string {
  if (group === "koe" || group === "kae") return code.toLowerCase();
  const prefix = group.replace(/^Kakao(.*)Error$/, "$1").toLowerCase();
  return `${prefix}-${code.replace(/^-/, "").replaceAll("_", "-")}`;
}

/** The group of a code without the class of its error. */
function groupOf(code: string): ErrorGroup {
  if (code.startsWith("KOE")) return "koe";
  if (code.startsWith("KAE")) return "kae";
  if (/^-\d+$/.test(code)) return "kapi";
  return /^\d+$/.test(code) ? "share" : "login";
}

/**
 * The path of an error's page on the site, below the language's root: `errorPagePath(-401)` is `/errors/kapi-401`.
 *
 * @param code - Kakao's code, the `error` of a login, or this package's code.
 * @param name - The class of the error, for this package's codes: `KakaoPopupError`.
 */
export function errorPagePath(code: string | number, name?: ErrorGroup): string {
  const text = String(code);
  return `/errors/${pageName(name ?? groupOf(text), text)}`;
}
