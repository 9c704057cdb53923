import { asReason, explainResponse, type Reason, reasonOf } from "../http/reasons.js";
import { withQuery } from "../http/with_query.js";
import { messagePage } from "../pages/address.js";
import type { Language } from "../pages/words.js";

/** What a picker tells the app: what was chosen, or an error. */
export type Result = Readonly<Record<string, unknown>>;

/** Why a picker ends, where the result is an error: of a picker of addresses, or of one of friends. */
function reasonFor(result: Result | "closed"): Reason {
  if (result === "closed") {
    return asReason({ en: "the user closed the window", ko: "사용자가 창을 닫았습니다" });
  }
  const said = reasonOf(result);
  if (said) return said;
  const code = result["error_code"] ?? result["code"];
  if (typeof code !== "string" && typeof code !== "number") return {};
  const message = result["error_msg"] ?? result["msg"];
  const why = typeof message === "string" ? message : "";
  return { code, ...asReason({ en: why, ko: why }) };
}

/** Ends a picker: posts the result to the page that opened it, or redirects to the `return_url`. */
export function reportResult(
  result: Result | "closed",
  returnUrl: string | null,
  language: Language,
): Response {
  const reason = reasonFor(result);
  if (!returnUrl) {
    const message = result === "closed" ? result : JSON.stringify(result);
    return explainResponse(messagePage(language, message), reason);
  }
  const query = result === "closed" ? { status: "closed" } : result;
  const headers = { Location: withQuery(returnUrl, query) };
  return explainResponse(new Response(null, { status: 302, headers }), reason);
}
