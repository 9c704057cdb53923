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

interface Origin {
  /** The error behind this one, only where it cannot carry a token, a key or a body. */
  readonly cause?: unknown;
  /** The original failure where it may carry a secret: kept, but never printed. */
  readonly original?: unknown;
}

/** Keeps a value on an error without `console.log` printing it. */
export function hide<Target extends object>(
  target: Target,
  key: PropertyKey,
  value: unknown,
): Target {
  return Object.defineProperty(target, key, { value, configurable: true });
}

/** Base of every error of this package. */
export abstract class KakaoError extends Error {
  /** Which class of error this is: `switch (error.name)` narrows. */
  abstract override get name(): string;
  /** Which error of its class this is. */
  abstract readonly code: string | number;
  /** The original failure where printing it could show a secret (non-enumerable). */
  declare readonly original?: unknown;

  /** @param message - Text after the `[kakao]` mark: where, what, what to do. */
  constructor(message: string, origin: Origin = {}) {
    super(`[kakao] ${message}`, origin.cause === undefined ? undefined : { cause: origin.cause });
    hide(this, brand, true);
    if (origin.original !== undefined) hide(this, "original", origin.original);
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
export class KakaoLoadError extends KakaoError {
  override get name() {
    return "KakaoLoadError" as const;
  }
  readonly code: LoadErrorCode;
  constructor(message: string, { code, ...origin }: { code: LoadErrorCode } & Origin) {
    super(message, origin);
    this.code = code;
  }
}

/** Codes of {@link KakaoStateError}. */
export type StateErrorCode = "not_initialized" | "no_token" | "no_storage" | "unsupported";

/** The call is right, but the SDK is not ready for it. */
export class KakaoStateError extends KakaoError {
  override get name() {
    return "KakaoStateError" as const;
  }
  readonly code: StateErrorCode;
  constructor(message: string, { code, ...origin }: { code: StateErrorCode } & Origin) {
    super(message, origin);
    this.code = code;
  }
}

/** What you passed is wrong; nothing was sent. */
export class KakaoDataError extends KakaoError {
  override get name() {
    return "KakaoDataError" as const;
  }
  readonly code = "invalid_data" as const;
  /** What is wrong, path by path. */
  readonly issues: readonly Issue[];
  /** The endpoint that was called, where one was. */
  declare readonly url?: string;
  /** The function that was called, where it is not an endpoint. */
  declare readonly function?: string;
  constructor(
    message: string,
    {
      issues,
      url,
      function: called,
      ...origin
    }: { issues: readonly Issue[]; url?: string; function?: string } & Origin,
  ) {
    super(message, origin);
    this.issues = issues;
    if (url !== undefined) this.url = url;
    if (called !== undefined) this.function = called;
  }
}

/** Kakao answered 200 with a body that is not what its schema says. */
export class KakaoResponseError extends KakaoError {
  override get name() {
    return "KakaoResponseError" as const;
  }
  readonly code = "invalid_response" as const;
  /** What is wrong, path by path. */
  readonly issues: readonly Issue[];
  /** The endpoint that was called. */
  readonly url: string;
  /** The raw body as it came (non-enumerable: it may hold personal data). */
  declare readonly response: unknown;
  constructor(
    message: string,
    {
      issues,
      url,
      response,
      ...origin
    }: { issues: readonly Issue[]; url: string; response: unknown } & Origin,
  ) {
    super(message, origin);
    this.issues = issues;
    this.url = url;
    hide(this, "response", response);
  }
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
export class KakaoApiError extends KakaoError {
  override get name() {
    return "KakaoApiError" as const;
  }
  readonly code: Open<KapiCode>;
  /** Kakao's own text. Branch on `code`: texts change. */
  readonly msg: string;
  /** The endpoint that was called. */
  readonly url: string;
  /** HTTP status, where the transport tells it (the SDK does not). */
  declare readonly status?: number;
  /** Kakao's name of the API that refused. */
  declare readonly api_type?: string;
  /** Consent items the call needs. */
  declare readonly required_scopes?: readonly string[];
  /** Consent items the user has agreed to. */
  declare readonly allowed_scopes?: readonly string[];
  constructor(
    message: string,
    {
      code,
      msg,
      url,
      status,
      api_type,
      required_scopes,
      allowed_scopes,
      ...origin
    }: {
      code: number;
      msg: string;
      url: string;
      status?: number | undefined;
      api_type?: string | undefined;
      required_scopes?: readonly string[] | undefined;
      allowed_scopes?: readonly string[] | undefined;
    } & Origin,
  ) {
    super(message, origin);
    this.code = code;
    this.msg = msg;
    this.url = url;
    if (status !== undefined) this.status = status;
    if (api_type !== undefined) this.api_type = api_type;
    if (required_scopes !== undefined) this.required_scopes = required_scopes;
    if (allowed_scopes !== undefined) this.allowed_scopes = allowed_scopes;
  }
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
  | "no_redirect";

/** Kakao's login refused, or what came back is not the answer to this login. */
export class KakaoAuthError extends KakaoError {
  override get name() {
    return "KakaoAuthError" as const;
  }
  /** `error_code` (`KOE…`) where Kakao gives one, else `error`. */
  readonly code: string;
  readonly error: Open<AuthErrorName>;
  declare readonly error_description?: string;
  declare readonly error_code?: string;
  declare readonly state?: string;
  constructor(
    message: string,
    {
      error,
      error_description,
      error_code,
      state,
      ...origin
    }: {
      error: string;
      error_description?: string | undefined;
      error_code?: string | undefined;
      state?: string | undefined;
    } & Origin,
  ) {
    super(message, origin);
    this.code = error_code ?? error;
    this.error = error;
    if (error_description !== undefined) this.error_description = error_description;
    if (error_code !== undefined) this.error_code = error_code;
    if (state !== undefined) this.state = state;
  }
}

/** A page of Kakao's (shipping address picker, channel) refused. */
export class KakaoAppsError extends KakaoError {
  override get name() {
    return "KakaoAppsError" as const;
  }
  /** `error_code`: `KAE…`. */
  readonly code: string;
  readonly error_msg: string;
  constructor(
    message: string,
    { error_code, error_msg, ...origin }: { error_code: string; error_msg: string } & Origin,
  ) {
    super(message, origin);
    this.code = error_code;
    this.error_msg = error_msg;
  }
}

/** Codes of {@link KakaoPopupError}. */
export type PopupErrorCode = "closed" | "blocked" | "superseded";

/** The popup gave no answer. */
export class KakaoPopupError extends KakaoError {
  override get name() {
    return "KakaoPopupError" as const;
  }
  readonly code: PopupErrorCode;
  constructor(message: string, { code, ...origin }: { code: PopupErrorCode } & Origin) {
    super(message, origin);
    this.code = code;
  }
}

/** Codes of {@link KakaoNetworkError}. */
export type NetworkErrorCode = "network" | "timeout" | "aborted" | "http";

/** No usable answer came back. */
export class KakaoNetworkError extends KakaoError {
  override get name() {
    return "KakaoNetworkError" as const;
  }
  readonly code: NetworkErrorCode;
  /** The endpoint that was called. */
  declare readonly url?: string;
  /** HTTP status, where the transport tells it (the SDK does not). */
  declare readonly status?: number;
  /** The answer as it came, where there was one (non-enumerable). */
  declare readonly response?: unknown;
  constructor(
    message: string,
    {
      code,
      url,
      status,
      response,
      ...origin
    }: { code: NetworkErrorCode; url?: string; status?: number; response?: unknown } & Origin,
  ) {
    super(message, origin);
    this.code = code;
    if (url !== undefined) this.url = url;
    if (status !== undefined) this.status = status;
    if (response !== undefined) hide(this, "response", response);
  }
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
