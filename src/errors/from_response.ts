import {
  KakaoApiError,
  KakaoDataError,
  type KakaoError,
  KakaoNetworkError,
  KakaoStateError,
  printable,
} from "./classes.js";

/** What a call that failed was about. */
export interface CallContext {
  /** `GET /v2/user/me`. */
  readonly operation: string;
  readonly url: string;
  /** HTTP status, where the transport knows it. */
  readonly status?: number | undefined;
  /** Tokens and keys that were in use: blotted out wherever Kakao repeats them. */
  readonly secrets: readonly (string | null | undefined)[];
}

/** Kakao's texts may quote the code of the login, or another parameter that is secret. */
export const redactCode = (text: string) =>
  text.replace(/(code|token|secret|verifier)=[^\s&]+/gi, "$1=***");

/** Blots out secrets in a text of Kakao's; a shorter one is a test's, and may be a word of the text. */
export function redactSecrets(text: string, secrets: CallContext["secrets"]): string {
  return secrets.reduce<string>(
    (rest, secret) => (secret && secret.length > 7 ? rest.replaceAll(secret, "…") : rest),
    text,
  );
}

const later = "Try again later.";
const console_ = "developers.kakao.com";

const steps: Readonly<Record<number, string>> = {
  [-1]: later,
  [-3]: `Check the app at ${console_}.`,
  [-10]: later,
  [-401]: `Log in again, or check the app's key and domains at ${console_}.`,
  [-402]: "Ask for consent: Auth.authorize({ scope }).",
  [-9798]: later,
};

const isText = (value: unknown): value is string => typeof value === "string";
const textsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(isText) ? value : undefined;

/** Kakao's error body, under its own names. */
interface ErrorBody {
  readonly code?: unknown;
  readonly msg?: unknown;
  readonly api_type?: unknown;
  readonly required_scopes?: unknown;
  readonly allowed_scopes?: unknown;
}

/** Turns what Kakao answered instead of a 200 into the error it means. */
export function errorFromResponse(
  answer: unknown,
  { operation, url, status, secrets }: CallContext,
): KakaoError {
  const body = Object(answer) as ErrorBody;
  if (typeof body.code === "number") {
    const { code, api_type } = body;
    const safe = (text: string) => redactSecrets(text, secrets);
    const msg = isText(body.msg) ? safe(body.msg) : "";
    const required_scopes = textsOf(body.required_scopes)?.map(safe);
    const missing = required_scopes ? ` (${printable(required_scopes.join(", "))})` : "";
    return new KakaoApiError(
      `${operation}: ${code} ${printable(msg)}${missing}`.trim().replace(/([^.!?])$/, "$1.") +
        (steps[code] ? ` ${steps[code]}` : ""),
      {
        code,
        msg,
        url,
        status,
        api_type: isText(api_type) ? safe(api_type) : undefined,
        required_scopes,
        allowed_scopes: textsOf(body.allowed_scopes)?.map(safe),
      },
    );
  }
  return answer === ""
    ? new KakaoNetworkError(
        `${operation}: no answer. Offline, refused by CORS, or an empty error: check the network, and this page's domain at ${console_}.`,
        { code: "network", url, status },
      )
    : new KakaoNetworkError(
        `${operation}: HTTP ${status ?? "error"} without an error body of Kakao's: it is on error.response. ${later}`,
        { code: "http", url, status, response: answer },
      );
}

/** TypeErrors of a program's own mistake, as the engines word them; those of arguments are worded otherwise. */
const slip = /\b(null|undefined)\b|not a function|not iterable/;
/** Storage that is denied or full, and a token that was stored under another key. */
const denied = /^SecurityError|^Quota|QUOTA|Malformed UTF-8 data$/;

/** What the SDK throws instead of sending. */
export function errorFromSdkThrow(
  thrown: unknown,
  { operation, url, secrets }: Omit<CallContext, "url"> & { readonly url?: string },
): KakaoError {
  const { name = "", message = thrown } = Object(thrown) as Partial<Error>;
  const text = redactSecrets(String(message), secrets);
  if (/^(KakaoError|URIError)$/.test(name) || (name === "TypeError" && !slip.test(text))) {
    return new KakaoDataError(
      `${operation}: the SDK refuses this call: ${text}. Nothing was sent.`,
      {
        issues: [{ path: "data", expected: "what the SDK accepts", message: text }],
        url,
        cause: thrown,
      },
    );
  }
  const [code, what] = denied.test(name + text)
    ? (["no_storage", "cannot read its token. Nothing was sent."] as const)
    : (["sdk_failed", `failed with ${name || "no error"}. Reload the page.`] as const);
  // a DOMException may quote the token
  return new KakaoStateError(`${operation}: the SDK ${what}`, { code, original: thrown });
}
