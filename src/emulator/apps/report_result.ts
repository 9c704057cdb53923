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
  const target = new URL(returnUrl);
  const query = result === "closed" ? { status: "closed" } : result;
  for (const [key, value] of Object.entries(query)) {
    target.searchParams.set(key, typeof value === "string" ? value : JSON.stringify(value));
  }
  return new Response(null, { status: 302, headers: { Location: target.href } });
}
