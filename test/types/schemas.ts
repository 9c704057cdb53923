// The types of settings and options are written by hand, with their docstrings: each has to say what its schema says.
import type {
  AuthorizeForCertSettings,
  AuthorizeSettings,
  CallbacksV1,
  LoadKakaoOptions,
  RedirectOptions,
  ShippingAddressSettings,
  StatelessRedirectOptions,
  UpdateShippingAddressSettings,
  WrapOptions,
} from "kakao-typed";
import type {
  AuthorizeUrlSettings,
  ExchangeCodeData,
  LogoutUrlSettings,
  OAuthOptions,
  ParseRedirectOptions,
  WebhookOptions,
  VerifyIdTokenOptions,
} from "kakao-typed/oauth";
import type { AccessTokenOptions, AdminKeyOptions } from "kakao-typed/rest";
import type * as schemas from "kakao-typed/schemas";
import type { KakaoLoginOptions } from "kakao-typed/server";
import type * as z from "zod/v4/mini";

/** A schema says of a function only that it is one. */
type Field<T> = T extends (...args: never) => unknown
  ? "function"
  : T extends { readonly request?: unknown }
    ? Fields<T>
    : Exclude<T, undefined>;
type Fields<T> = { readonly [Key in keyof T]-?: Field<T[Key]> };

/** The keys of a union's members together. */
type KeysOf<T> = T extends unknown ? keyof T : never;

/** Whether a type has the keys that a schema takes, no others, and values that the schema takes. */
type Fits<Type, Schema extends z.ZodMiniType> = [KeysOf<Type>] extends [keyof z.input<Schema>]
  ? [keyof z.input<Schema>] extends [KeysOf<Type>]
    ? [Fields<Type>] extends [Fields<z.input<Schema>>]
      ? true
      : "other values"
    : "keys are missing"
  : "other keys";

declare function is<_ extends true>(): void;

// of SDK v1: their types are messages
type V1 = keyof CallbacksV1 | "prompts";
is<Fits<Omit<AuthorizeForCertSettings, V1>, typeof schemas.authorizeForCertSettings>>();
is<Fits<Omit<AuthorizeSettings, V1>, typeof schemas.authorizeSettings>>();
is<Fits<LoadKakaoOptions, typeof schemas.loadOptions>>();
is<Fits<RedirectOptions | StatelessRedirectOptions, typeof schemas.redirectOptions>>();
is<Fits<ShippingAddressSettings, typeof schemas.shippingAddressSettings>>();
is<Fits<UpdateShippingAddressSettings, typeof schemas.updateShippingAddressSettings>>();
is<Fits<WrapOptions, typeof schemas.wrapOptions>>();
is<Fits<AuthorizeUrlSettings, typeof schemas.authorizeUrlSettings>>();
is<Fits<ExchangeCodeData, typeof schemas.exchangeCodeData>>();
is<Fits<LogoutUrlSettings, typeof schemas.logoutUrlSettings>>();
is<Fits<ParseRedirectOptions, typeof schemas.parseRedirectOptions>>();
is<Fits<WebhookOptions, typeof schemas.webhookOptions>>();
is<Fits<VerifyIdTokenOptions, typeof schemas.verifyIdTokenOptions>>();
is<Fits<OAuthOptions, typeof schemas.oauthOptions>>();
is<Fits<KakaoLoginOptions, typeof schemas.kakaoLoginOptions>>();
is<Fits<AccessTokenOptions, typeof schemas.accessTokenOptions>>();
is<Fits<AdminKeyOptions, typeof schemas.adminKeyOptions>>();

// @ts-expect-error -- a key too many
is<Fits<WrapOptions & { more: 1 }, typeof schemas.wrapOptions>>();
// @ts-expect-error -- a key is missing
is<Fits<WrapOptions, typeof schemas.loadOptions>>();
// @ts-expect-error -- another value
is<Fits<{ state: 1 }, typeof schemas.parseRedirectOptions>>();
