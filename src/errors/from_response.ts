import {
  KakaoApiError,
  KakaoDataError,
  type KakaoError,
  KakaoNetworkError,
  KakaoStateError,
} from "./classes.js";
import { printable, sentence } from "./kakao_error.js";

/** Context of a call that failed. */
export interface CallContext {
  /** `GET /v2/user/me`. */
  readonly operation: string;
  readonly url: string;
  /** HTTP status, where the transport knows it. */
  readonly status?: number | undefined;
  /** Tokens and keys that were in use: redacted wherever Kakao repeats them. */
  readonly secrets: readonly (string | null | undefined)[];
}

/** Redacts the values of secret parameters, such as the code of the login, which Kakao's messages may quote. */
export const redactCode = (text: string) =>
  text.replace(/(code|token|secret|verifier)=[^\s&]+/gi, "$1=***");

/** Redacts secrets. One of up to 7 characters is no real one, and may be a word of the message. */
export function redactSecrets(message: string, secrets: CallContext["secrets"]): string {
  return secrets.reduce<string>(
    (redacted, secret) =>
      secret && secret.length > 7 ? redacted.replaceAll(secret, "…") : redacted,
    message,
  );
}

const tryLater = "Try again later.";
const developersConsole = "developers.kakao.com";

/** What to do about the codes that have one cause. */
const steps: Readonly<Record<number, string>> = {
  [-1]: tryLater,
  [-3]: `Check the app at ${developersConsole}.`,
  [-10]: tryLater,
  [-401]: `Log in again, or check the key and its JavaScript SDK domains at ${developersConsole}.`,
  [-402]: "Ask for consent: log in with that scope.",
  [-9798]: tryLater,
};

const isString = (value: unknown): value is string => typeof value === "string";
const stringArray = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(isString) ? value : undefined;

/** Kakao's error body, under its own names. */
interface ErrorBody {
  readonly code?: unknown;
  readonly msg?: unknown;
  readonly api_type?: unknown;
  readonly required_scopes?: unknown;
  readonly allowed_scopes?: unknown;
}

/** The error of a page's request that got no answer, as far as a page can tell. */
export const noAnswerError = (operation: string, url?: string): KakaoNetworkError =>
  new KakaoNetworkError(
    `${operation}: no answer: ${
      (globalThis.navigator as Navigator | undefined)?.onLine === false
        ? "this browser is offline."
        : `refused by CORS, or an empty error: check the network, and the key's JavaScript SDK domains at ${developersConsole}.`
    }`,
    { code: "network", url },
  );

/** Makes the error of a response that is not a 200. */
export function errorFromResponse(
  answer: unknown,
  { operation, url, status, secrets }: CallContext,
): KakaoError {
  const body = Object(answer) as ErrorBody;
  if (typeof body.code === "number") {
    const { code, api_type } = body;
    const redact = (message: string) => redactSecrets(message, secrets);
    const msg = isString(body.msg) ? redact(body.msg) : "";
    const required_scopes = stringArray(body.required_scopes)?.map(redact);
    const missing = required_scopes?.length && `(${printable(required_scopes.join(", "))})`;
    const text = printable(msg).trim();
    const said = missing ? text.replace(/\.$/, "") : text;
    return new KakaoApiError(
      sentence(`${operation}: ${[`${code}`, said, missing].filter(Boolean).join(" ")}`) +
        (steps[code] ? ` ${steps[code]}` : ""),
      {
        code,
        msg,
        url,
        status,
        api_type: isString(api_type) ? redact(api_type) : undefined,
        required_scopes,
        allowed_scopes: stringArray(body.allowed_scopes)?.map(redact),
      },
    );
  }
  return answer === ""
    ? noAnswerError(operation, url)
    : new KakaoNetworkError(
        `${operation}: HTTP ${status ?? "error"} without an error body of Kakao's: it is on error.response. ${tryLater}`,
        { code: "http", url, status, response: answer },
      );
}

/** TypeErrors of a bug in the SDK, as the engines word them; those it throws for arguments are worded otherwise. */
const sdkBug = /\b(null|undefined)\b|not a function|not iterable/;
/** Errors of a storage that is denied or full, and of a stored token that was encrypted for another app key. */
const storageDenied = /^SecurityError|^Quota|QUOTA|Malformed UTF-8 data$/;

/** The key that the SDK names in `Missing required keys: a,b at …` or `Illegal argument for "a" in …`. */
const nameOfKey = /(?:keys: |")(\w+)/;

/** Makes the error of what the SDK throws instead of sending. */
export function errorFromSdkThrow(
  thrown: unknown,
  { operation, url, secrets }: Omit<CallContext, "url"> & { readonly url?: string },
): KakaoError {
  const { name = "", message = thrown } = Object(thrown) as Partial<Error>;
  const text = redactSecrets(String(message), secrets);
  if (/^(KakaoError|URIError)$/.test(name) || (name === "TypeError" && !sdkBug.test(text))) {
    const root = url === undefined ? "settings" : "data";
    const [, key] = nameOfKey.exec(text) ?? [];
    const path = [root, key].filter(Boolean).join(".");
    return new KakaoDataError(
      `${operation}: ${path}: the SDK refuses this call: ${sentence(text)} Nothing was sent.`,
      {
        issues: [{ path, expected: "what this version of the SDK accepts", message: text }],
        url,
        cause: thrown,
      },
    );
  }
  const [code, what] = storageDenied.test(name + text)
    ? (["no_storage", "cannot read its token. Nothing was sent."] as const)
    : (["sdk_failed", `failed with ${name || "no error"}. Reload the page.`] as const);
  // a DOMException may quote the token
  return new KakaoStateError(`${operation}: the SDK ${what}`, { code, original: thrown });
}
