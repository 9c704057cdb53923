import type { ChosenAddress } from "../auth/shipping_address.js";
import type { Logout } from "../generated/endpoints/logout.js";
import type { Me } from "../generated/endpoints/me.js";
import type { Scope } from "../endpoints/consent_items.js";
import type { SdkRequests } from "../client/by_url.js";
import type { RequestSettings } from "../client/types.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { NoResult } from "../sdk/types/no_result.js";
import type { SdkPromise } from "../sdk/types/sdk_promise.js";
import type { AuthV1, CallbackV1, CallbacksV1, HintsV1, SdkV1 } from "../sdk/removed_v1.js";
import type { SdkTakes } from "../sdk/types/sdk_throws.js";

/** Settings of the SDK's own `Auth.authorize`. */
export interface SdkAuthorizeSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri?: string | undefined;
  /** Kakao returns it unchanged. The SDK neither generates nor compares one. */
  readonly state?: string | undefined;
  /** `login`, `none`, `create`, `select_account`, separated by commas. */
  readonly prompt?: "login" | "none" | "create" | "select_account" | (string & {}) | undefined;
  /** Ids of consent items, separated by commas. */
  readonly scope?: Scope | (string & {}) | undefined;
  /** Tags of service terms, separated by commas (Kakao Sync). */
  readonly serviceTerms?: string | undefined;
  /** Public ids of channels, separated by commas. */
  readonly channelPublicId?: string | undefined;
  /** Fills in the account on the login page. */
  readonly loginHint?: string | undefined;
  /** Kakao puts it into the ID token. */
  readonly nonce?: string | undefined;
  readonly settleId?: string | undefined;
  readonly kauth_tx_id?: string | undefined;
  /** Logs the user in in a window. The promise never settles when the window is closed. @default false */
  readonly isPopup?: boolean | undefined;
  /** @default true */
  readonly throughTalk?: boolean | undefined;
  /** @default true */
  readonly throughSyncplugin?: boolean | undefined;
  readonly deviceType?: "watch" | "tv" | undefined;
  /** @deprecated SDK v1: it is called `prompt`. */
  readonly prompts?: SdkV1<HintsV1["prompts"]> | undefined;
}

/** Settings of the SDK's own `Auth.authorizeForCert`. */
export interface SdkAuthorizeForCertSettings extends Omit<
  SdkAuthorizeSettings,
  "isPopup" | "kauth_tx_id"
> {
  readonly redirectUri: string;
  readonly settleId: string;
  readonly signData: string;
  readonly identifyItems?: string | undefined;
}

/** Settings of the SDK's own address pickers. */
export interface SdkShippingAddressSettings {
  /** Called when the user leaves the page with its own close button. */
  readonly close?: (() => void) | undefined;
  /** Page to come back to instead of a window. */
  readonly returnUrl?: string | undefined;
  /** @default false */
  readonly forceMobileLayout?: boolean | undefined;
  /** @default true */
  readonly enableBackButton?: boolean | undefined;
}

/** Settings of the SDK's own `Auth.updateShippingAddress`. */
export interface SdkUpdateShippingAddressSettings extends SdkShippingAddressSettings {
  /** Id of the address to change. */
  readonly addressId: number;
}

/** Result of the SDK's own `Auth.getStatusInfo`. */
export type SdkStatusInfo =
  | { readonly status: "connected"; readonly user: Me }
  | { readonly status: "not_connected"; readonly user?: undefined };

type IsPopup<Given> = Given extends { readonly isPopup?: infer Value } ? Value : undefined;

/** Result of the SDK's own `Auth.authorize`: only a login in a window has one. */
export type SdkAuthorized<Given> = [IsPopup<Given>] extends [false | undefined]
  ? NoResult<"The page leaves: Kakao sends the code to redirectUri. isPopup: true returns it here.">
  : { readonly code: string; readonly state?: string };

/** The SDK's own `Kakao.Auth`: invalid settings throw synchronously, and defaults are written into the settings object. */
export interface StrictSdkAuth extends AuthV1 {
  /**
   * Starts the login. With `redirectUri` alone the page leaves, and the promise never settles; inside KakaoTalk it may
   * return `undefined`. The promise never settles when the window is closed.
   */
  authorize<const Given extends SdkAuthorizeSettings & CallbacksV1>(
    settings?: SdkTakes<Given, SdkAuthorizeSettings>,
  ): SdkPromise<SdkAuthorized<Given>> | undefined;
  /** Starts a login with a certificate, for partners; the page leaves. */
  authorizeForCert<const Given extends SdkAuthorizeForCertSettings & CallbacksV1>(
    settings: SdkTakes<Given, SdkAuthorizeForCertSettings>,
  ): undefined;
  /** Lets the user choose an address. The promise never settles when the window is closed or blocked, or the login fails. */
  selectShippingAddress<const Given extends SdkShippingAddressSettings & CallbacksV1>(
    settings?: SdkTakes<Given, SdkShippingAddressSettings>,
  ): SdkPromise<ChosenAddress>;
  /** Lets the user add an address, for partners; as `selectShippingAddress`. */
  createShippingAddress<const Given extends SdkShippingAddressSettings & CallbacksV1>(
    settings?: SdkTakes<Given, SdkShippingAddressSettings>,
  ): SdkPromise<ChosenAddress>;
  /** Lets the user change an address, for partners; as `selectShippingAddress`. */
  updateShippingAddress<const Given extends SdkUpdateShippingAddressSettings & CallbacksV1>(
    settings: SdkTakes<Given, SdkUpdateShippingAddressSettings>,
  ): SdkPromise<ChosenAddress>;
  /** Sets the access token; `null` clears it. Throws where the browser stores nothing. */
  setAccessToken(token: string | null, persist?: boolean): void;
  /** The access token, `null` where there is none. Throws where the stored one cannot be read. */
  getAccessToken(): string | null;
  /** The app's JavaScript key, `null` after `cleanup`. */
  getAppKey(): string | null;
  /** Rejects without a token, and resolves `not_connected` for every failure, also one of the network. */
  getStatusInfo(callback?: CallbackV1<HintsV1["callback"]>): SdkPromise<SdkStatusInfo>;
  /** Invalidates the access token, and clears it here whatever Kakao answers. */
  logout(callback?: CallbackV1<HintsV1["callback"]>): SdkPromise<Logout>;
  /** Does nothing. */
  cleanup(): void;
}

/** The SDK's own `Kakao.API`. */
export interface StrictSdkApi {
  /**
   * Calls Kakao's API. Invalid settings throw synchronously, and the settings object is changed. It rejects with
   * Kakao's plain body, with a string, or with `""`. Responses are typed as Kakao documents them, but not validated.
   */
  request<const U extends keyof SdkRequests>(
    settings: RequestSettings<U>,
  ): SdkPromise<SdkRequests[U]["response"]>;
  /** Does nothing. */
  cleanup(): void;
}

/** The SDK as its script leaves it on the page: its own functions, nothing of ours. */
export interface KakaoGlobal extends Omit<KakaoSdk, "Auth" | "API"> {
  /** Login, tokens, address pickers. Present only after `init`. */
  readonly Auth: StrictSdkAuth;
  /** Calls to Kakao's API. Present only after `init`. */
  readonly API: StrictSdkApi;
}
