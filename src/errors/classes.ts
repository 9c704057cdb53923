// errors: in which ways can a call fail? One class for each, of one family; `from_response.ts` makes Kakao's into them.
import { brand, type CommonFields, type Issue, KakaoError } from "./kakao_error.js";

export { type Issue, KakaoError } from "./kakao_error.js";

/** The known codes, which editors complete, and any other value of their type. */
type Open<Known extends string | number> =
  | Known
  | (Known extends string ? string & {} : number & {});

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

/** The SDK could not be loaded, is another version, or runs with another key. */
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

/** The arguments are right, but the SDK or the page is not ready for the call. */
export class KakaoStateError extends KakaoError<{ code: StateErrorCode }> {
  override get name() {
    return "KakaoStateError" as const;
  }
  declare readonly code: StateErrorCode;
}

/** An argument is wrong; nothing was sent. */
export class KakaoDataError extends KakaoError<{
  issues: readonly Issue[];
  url?: string | undefined;
  function?: string | undefined;
}> {
  override get name() {
    return "KakaoDataError" as const;
  }
  readonly code = "invalid_data" as const;
  /** Each wrong value, with its path. */
  declare readonly issues: readonly Issue[];
  /** The endpoint that was called, if the call was one of an endpoint. */
  declare readonly url?: string;
  /** The function that was called, if it is none of an endpoint. */
  declare readonly function?: string;
}

/** Kakao answered 200 with a body that does not match its schema. */
export class KakaoResponseError extends KakaoError<{
  issues: readonly Issue[];
  url: string;
  response: unknown;
}> {
  override get name() {
    return "KakaoResponseError" as const;
  }
  readonly code = "invalid_response" as const;
  /** Each value that does not match, with its path. */
  declare readonly issues: readonly Issue[];
  /** The endpoint that was called. */
  declare readonly url: string;
  /** The raw body (non-enumerable: it may hold personal data). */
  declare readonly response: unknown;
}

/** Codes that Kakao documents for its API and for the friend pickers (`-204`, `-400`, `-403`). */
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
  | -13
  | -101
  | -102
  | -103
  | -201
  | -204
  | -400
  | -401
  | -402
  | -403
  | -406
  | -501
  | -502
  | -530
  | -532
  | -533
  | -536
  | -541
  | -544
  | -602
  | -603
  | -606
  | -815
  | -816
  | -817
  | -818
  | -819
  | -903
  | -911
  | -9798;

/** Kakao's API refused the call; the fields of its error body keep Kakao's names. */
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
  /** Kakao's message. Branch on `code`: messages change. */
  declare readonly msg: string;
  /** The endpoint that was called. */
  declare readonly url: string;
  /** HTTP status; `undefined` over the SDK, which hides it. */
  declare readonly status?: number;
  /** Kakao's name of the API that refused. */
  declare readonly api_type?: string;
  /** Consent items the call needs. */
  declare readonly required_scopes?: readonly string[];
  /** Consent items the user has agreed to. */
  declare readonly allowed_scopes?: readonly string[];
}

/** `error` names of Kakao's login, and of this package. */
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

/** Kakao's login refused, or the redirect does not belong to this login. */
export class KakaoAuthError extends KakaoError<AuthFields> {
  override get name() {
    return "KakaoAuthError" as const;
  }
  /** Name of the error, Kakao's or this package's. */
  declare readonly error: Open<AuthErrorName>;
  /** Description, Kakao's or this package's; codes and tokens in it are redacted. */
  declare readonly error_description?: string;
  /** `KOE…`, where Kakao gives one. */
  declare readonly error_code?: string;
  /** The `state` that came back. */
  declare readonly state?: string;
  /** HTTP status, for the error of a token request. */
  declare readonly status?: number;
  /** `error_code` where Kakao gives one, else `error`. */
  readonly code: string;
  constructor(message: string, fields: AuthFields & CommonFields) {
    super(message, fields);
    this.code = fields.error_code ?? fields.error;
  }
}

interface AppsFields {
  error_code: string;
  error_msg: string;
}

/** One of Kakao's pages refused: an address picker, or the channel page. */
export class KakaoAppsError extends KakaoError<AppsFields> {
  override get name() {
    return "KakaoAppsError" as const;
  }
  /** `KAE…`. */
  declare readonly error_code: string;
  /** Kakao's message. */
  declare readonly error_msg: string;
  /** `error_code`. */
  readonly code: string;
  constructor(message: string, fields: AppsFields & CommonFields) {
    super(message, fields);
    this.code = fields.error_code;
  }
}

/** Codes of {@link KakaoPopupError}. */
export type PopupErrorCode = "closed" | "blocked" | "superseded";

/** The popup ended without a result. */
export class KakaoPopupError extends KakaoError<{ code: PopupErrorCode }> {
  override get name() {
    return "KakaoPopupError" as const;
  }
  declare readonly code: PopupErrorCode;
}

/** Codes of {@link KakaoNetworkError}. */
export type NetworkErrorCode = "network" | "timeout" | "aborted" | "http" | "too_large";

/** No usable response came back. */
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
  /** HTTP status; `undefined` over the SDK, which hides it. */
  declare readonly status?: number;
  /** The raw response, if there was one (non-enumerable). */
  declare readonly response?: unknown;
}

/** Union of this package's errors: `switch (error.name)` narrows to a class. */
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
 * Tells whether a value is an error of this package, also when another copy of the package on the page made it.
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
