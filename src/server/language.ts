import type { Language } from "../explain/entry.js";

/** The language of a page: the first that the browser asks for and we have, otherwise Korean. */
export function languageOf({ headers }: Request): Language {
  const asked = headers.get("Accept-Language") ?? "";
  const first = /(?:^|,)\s*(ko|en)\b/i.exec(asked);
  return first?.[1]?.toLowerCase() === "en" ? "en" : "ko";
}
