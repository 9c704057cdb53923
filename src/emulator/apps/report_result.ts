import { withQuery } from "../http/with_query.js";
import { messagePage } from "../pages/address.js";
import type { Language } from "../pages/words.js";

/** What a picker tells the app: what was chosen, or an error. */
export type Result = Readonly<Record<string, unknown>>;

/** Ends a picker: posts the result to the page that opened it, or redirects to the `return_url`. */
export function reportResult(
  result: Result | "closed",
  returnUrl: string | null,
  language: Language,
): Response {
  if (!returnUrl) {
    return messagePage(language, result === "closed" ? result : JSON.stringify(result));
  }
  const query = result === "closed" ? { status: "closed" } : result;
  return new Response(null, { status: 302, headers: { Location: withQuery(returnUrl, query) } });
}
