/** What went wrong, in one place: the classes every failure of this package belongs to. */

const brand = Symbol.for("kakao-typed.error");

/** Known codes, and any other value of their type: completion offers the known ones. */
type Open<Known extends string | number> =
  | Known
  | (Known extends string ? string & {} : number & {});

/** One thing that is wrong with a value. */
export interface Issue {
  /** Where, dotted: `data.scopes`, `kakao_account.email`, `shipping_addresses.0.id`; empty for the value itself. */
  readonly path: string;
  /** What belongs there, such as `array` or `'a' | 'b'`. */
  readonly expected: string;
  /** What was expected, what was found and, where it helps, what to write instead. Never the value. */
  readonly message: string;
}

/** Fields that are kept, but not printed. */
const hidden = ["original", "response"];

interface Hidden {
  /** The error behind this one, only where it cannot carry a token, a key or a body. */
  readonly cause?: unknown;
  /** The original failure where it may carry a secret: kept, but never printed. */
  readonly original?: unknown;
  /** What came back: kept, but never printed. */
  readonly response?: unknown;
}

/** Control and format characters, line ends, and lone halves of a character. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text of somebody else's, as a message can hold it: on one line, of `most` characters at most, and without what
 * forges a line of a log, drives a terminal or turns the direction of reading.
 */
export function printable(text: string, most = 300): string {
  const shown = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return shown.replace(unprintable, " ");
}

/** Keeps a value on an error without `console.log` printing it. */
export function defineHidden<Target extends object>(
  target: Target,
  key: PropertyKey,
  value: unknown,
): Target {
  return Object.defineProperty(target, key, { value, configurable: true });
}

/** Base of every error of this package. */
export abstract class KakaoError<Fields extends object = object> extends Error {
  /** Which class of error this is: `switch (error.name)` narrows. */
  abstract override get name(): string;
  /** Which error of its class this is. */
  abstract readonly code: string | number;
  /** The original failure where printing it could show a secret (non-enumerable). */
  declare readonly original?: unknown;

  /**
   * @param message - Where, what, what to do; the `[kakao]` mark goes before it.
   * @param fields - The fields of the class; `cause`, or `original` where it may carry a secret.
   */
  constructor(message: string, { cause, ...fields }: Fields & Hidden) {
    super(printable(`[kakao] ${message}`, 1000), cause === undefined ? undefined : { cause });
    defineHidden(this, brand, true);
    for (const [key, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      if (hidden.includes(key)) defineHidden(this, key, value);
      else (this as Record<string, unknown>)[key] = value;
    }
  }
}

/** Codes of {@link KakaoLoadError}. */
export type LoadErrorCode =
  | "no_browser"
  | "blocked"
  | "timeout"
  | "no_global"
  | "key_conflict"
  | "version_conflict"
  | "invalid_key"
  | "no_integrity"
  | "aborted";

/** The SDK is not there, is another one, or runs with another key. */
export class KakaoLoadError extends KakaoError<{ code: LoadErrorCode }> {
  override get name() {
    return "KakaoLoadError" as const;
  }
  declare readonly code: LoadErrorCode;
}

/** Codes of {@link KakaoStateError}. */
export type StateErrorCode =
  | "not_initialized"
  | "no_token"
  | "no_storage"
  | "unsupported"
  | "sdk_failed";

/** The call is right, but the SDK is not ready for it. */
export class KakaoStateError extends KakaoError<{ code: StateErrorCode }> {
  override get name() {
    return "KakaoStateError" as const;
  }
  declare readonly code: StateErrorCode;
}

/** What you passed is wrong; nothing was sent. */
export class KakaoDataError extends KakaoError<{
  issues: readonly Issue[];
  url?: string | undefined;
  function?: string | undefined;
}> {
  override get name() {
    return "KakaoDataError" as const;
  }
  readonly code = "invalid_data" as const;
  /** What is wrong, path by path. */
  declare readonly issues: readonly Issue[];
  /** The endpoint that was called, where one was. */
  declare readonly url?: string;
  /** The function that was called, where it is not an endpoint. */
  declare readonly function?: string;
}

/** Kakao answered 200 with a body that is not what its schema says. */
export class KakaoResponseError extends KakaoError<{
  issues: readonly Issue[];
  url: string;
  response: unknown;
}> {
  override get name() {
    return "KakaoResponseError" as const;
  }
  readonly code = "invalid_response" as const;
  /** What is wrong, path by path. */
  declare readonly issues: readonly Issue[];
  /** The endpoint that was called. */
  declare readonly url: string;
  /** The raw body as it came (non-enumerable: it may hold personal data). */
  declare readonly response: unknown;
}

/** Codes Kakao documents for its API. */
export type KapiCode =
  | -1
  | -2
  | -3
  | -4
  | -5
  | -6
  | -7
  | -8
  | -9
  | -10
  | -11
  | -12
  | -101
  | -102
  | -103
  | -201
  | -401
  | -402
  | -406
  | -501
  | -502
  | -530
  | -532
  | -533
  | -536
  | -9798;

/** Kakao's API refused the call: its error body, under Kakao's own names. */
export class KakaoApiError extends KakaoError<{
  code: number;
  msg: string;
  url: string;
  status?: number | undefined;
  api_type?: string | undefined;
  required_scopes?: readonly string[] | undefined;
  allowed_scopes?: readonly string[] | undefined;
}> {
  override get name() {
    return "KakaoApiError" as const;
  }
  /** Kakao's code; negative. */
  declare readonly code: Open<KapiCode>;
  /** Kakao's own text. Branch on `code`: texts change. */
  declare readonly msg: string;
  /** The endpoint that was called. */
  declare readonly url: string;
  /** HTTP status, where the transport tells it (the SDK does not). */
  declare readonly status?: number;
  /** Kakao's name of the API that refused. */
  declare readonly api_type?: string;
  /** Consent items the call needs. */
  declare readonly required_scopes?: readonly string[];
  /** Consent items the user has agreed to. */
  declare readonly allowed_scopes?: readonly string[];
}

/** `error` values Kakao's login answers with, and ours. */
export type AuthErrorName =
  | "access_denied"
  | "auto_login"
  | "consent_required"
  | "interaction_required"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_request"
  | "invalid_scope"
  | "invalid_token"
  | "login_required"
  | "misconfigured"
  | "server_error"
  | "unauthorized"
  | "unauthorized_client"
  | "state_mismatch"
  | "state_used"
  | "no_redirect";

interface AuthFields {
  error: string;
  error_description?: string | undefined;
  error_code?: string | undefined;
  state?: string | undefined;
  status?: number | undefined;
}

/** Kakao's login refused, or what came back is not the answer to this login. */
export class KakaoAuthError extends KakaoError<AuthFields> {
  override get name() {
    return "KakaoAuthError" as const;
  }
  /** Kakao's name of the error, or ours. */
  declare readonly error: Open<AuthErrorName>;
  /** Kakao's own text, or ours; a code in it is masked. */
  declare readonly error_description?: string;
  /** `KOE…`, where Kakao gives one. */
  declare readonly error_code?: string;
  /** The `state` that came back. */
  declare readonly state?: string;
  /** HTTP status, where there is one: of the token call. */
  declare readonly status?: number;
  /** `error_code` where Kakao gives one, else `error`. */
  readonly code: string;
  constructor(message: string, fields: AuthFields & Hidden) {
    super(message, fields);
    this.code = fields.error_code ?? fields.error;
  }
}

interface AppsFields {
  error_code: string;
  error_msg: string;
}

/** A page of Kakao's (shipping address picker, channel) refused. */
export class KakaoAppsError extends KakaoError<AppsFields> {
  override get name() {
    return "KakaoAppsError" as const;
  }
  /** `KAE…`. */
  declare readonly error_code: string;
  /** Kakao's own text. */
  declare readonly error_msg: string;
  /** `error_code`. */
  readonly code: string;
  constructor(message: string, fields: AppsFields & Hidden) {
    super(message, fields);
    this.code = fields.error_code;
  }
}

/** Codes of {@link KakaoPopupError}. */
export type PopupErrorCode = "closed" | "blocked" | "superseded";

/** The popup gave no answer. */
export class KakaoPopupError extends KakaoError<{ code: PopupErrorCode }> {
  override get name() {
    return "KakaoPopupError" as const;
  }
  declare readonly code: PopupErrorCode;
}

/** Codes of {@link KakaoNetworkError}. */
export type NetworkErrorCode = "network" | "timeout" | "aborted" | "http" | "too_large";

/** No usable answer came back. */
export class KakaoNetworkError extends KakaoError<{
  code: NetworkErrorCode;
  url?: string | undefined;
  status?: number | undefined;
}> {
  override get name() {
    return "KakaoNetworkError" as const;
  }
  declare readonly code: NetworkErrorCode;
  /** The endpoint that was called. */
  declare readonly url?: string;
  /** HTTP status, where the transport tells it (the SDK does not). */
  declare readonly status?: number;
  /** The answer as it came, where there was one (non-enumerable). */
  declare readonly response?: unknown;
}

/** Every error of this package: `switch (error.name)` narrows to its class. */
export type AnyKakaoError =
  | KakaoLoadError
  | KakaoStateError
  | KakaoDataError
  | KakaoResponseError
  | KakaoApiError
  | KakaoAuthError
  | KakaoAppsError
  | KakaoPopupError
  | KakaoNetworkError;

/**
 * Tells whether a value is an error of this package, also of another copy of it on the page.
 *
 * @example
 * ```ts
 * try {
 *   await kakao.API.me();
 * } catch (error) {
 *   if (!isKakaoError(error)) throw error;
 *   if (error.name === "KakaoApiError" && error.code === -401) login();
 * }
 * ```
 */
export function isKakaoError(error: unknown): error is AnyKakaoError {
  return typeof error === "object" && error !== null && brand in error;
}
