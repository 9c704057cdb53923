import type { ChosenAddress } from "../auth/shipping_address.js";
import type { Logout } from "../generated/endpoints/logout.js";
import type { Me } from "../generated/endpoints/me.js";
import type { ResponseOf, Url } from "../client/by_url.js";
import type { RequestSettings } from "../client/types.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import type { SdkPromise } from "../sdk/types/sdk_promise.js";
import type { AuthV1, HintsV1, SdkV1 } from "../sdk/removed_v1.js";
import type { SdkThrows } from "../sdk/types/sdk_throws.js";

/** Settings without `undefined`, also without `exactOptionalPropertyTypes`. For a function, older compilers cannot tell. */
type Defined<Settings> = {
  readonly [Key in keyof Settings]: Key extends "close"
    ? Settings[Key]
    : undefined extends Settings[Key]
      ? SdkThrows<"The SDK throws on undefined: leave the key out.">
      : Settings[Key];
};

/** Settings of the SDK's own `Auth.authorize`. */
export interface SdkAuthorizeSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri?: string;
  /** Kakao returns it unchanged. The SDK neither generates nor compares one. */
  readonly state?: string;
  /** `login`, `none`, `create`, `select_account`, separated by commas. */
  readonly prompt?: string;
  /** Ids of consent items, separated by commas. */
  readonly scope?: string;
  /** Tags of service terms, separated by commas (Kakao Sync). */
  readonly serviceTerms?: string;
  /** Public ids of channels, separated by commas. */
  readonly channelPublicId?: string;
  /** Fills in the account on the login page. */
  readonly loginHint?: string;
  /** Kakao puts it into the ID token. */
  readonly nonce?: string;
  readonly settleId?: string;
  readonly kauth_tx_id?: string;
  /** Logs the user in in a window. The promise never settles when the window is closed. @default false */
  readonly isPopup?: boolean;
  /** @default true */
  readonly throughTalk?: boolean;
  /** @default true */
  readonly throughSyncplugin?: boolean;
  readonly deviceType?: "watch" | "tv";
  /** @deprecated SDK v1: it is called `prompt`. */
  readonly prompts?: SdkV1<HintsV1["prompts"]>;
}

/** Settings of the SDK's own `Auth.authorizeForCert`. */
export interface SdkAuthorizeForCertSettings extends Omit<
  SdkAuthorizeSettings,
  "isPopup" | "kauth_tx_id"
> {
  readonly redirectUri: string;
  readonly settleId: string;
  readonly signData: string;
  readonly identifyItems?: string;
}

/** Settings of the SDK's own address pickers. */
export interface SdkShippingAddressSettings {
  /** Called when the user leaves the page with its own close button. */
  readonly close?: () => void;
  /** Page to come back to instead of a window. */
  readonly returnUrl?: string;
  /** @default false */
  readonly forceMobileLayout?: boolean;
  /** @default true */
  readonly enableBackButton?: boolean;
}

/** Result of the SDK's own `Auth.getStatusInfo`. */
export type SdkStatusInfo =
  | { readonly status: "connected"; readonly user: Me }
  | { readonly status: "not_connected"; readonly user?: undefined };

/** The SDK's own `Kakao.Auth`: invalid settings throw synchronously, and defaults are written into the settings object. */
export interface StrictSdkAuth extends AuthV1 {
  /**
   * Starts the login. With `redirectUri` alone the page leaves, and the promise never settles; inside KakaoTalk it may
   * return `undefined`. The promise never settles when the window is closed.
   */
  authorize<const Settings extends SdkAuthorizeSettings>(
    settings?: Settings & Defined<Settings>,
  ): SdkPromise<{ readonly code: string; readonly state?: string }> | undefined;
  /** Starts a login with a certificate, for partners; the page leaves. */
  authorizeForCert<const Settings extends SdkAuthorizeForCertSettings>(
    settings: Settings & Defined<Settings>,
  ): undefined;
  /** Lets the user choose an address. The promise never settles when the window is closed or blocked, or the login fails. */
  selectShippingAddress<const Settings extends SdkShippingAddressSettings>(
    settings?: Settings & Defined<Settings>,
  ): SdkPromise<ChosenAddress>;
  /** Lets the user add an address, for partners; as `selectShippingAddress`. */
  createShippingAddress<const Settings extends SdkShippingAddressSettings>(
    settings?: Settings & Defined<Settings>,
  ): SdkPromise<ChosenAddress>;
  /** Lets the user change an address, for partners; as `selectShippingAddress`. */
  updateShippingAddress<
    const Settings extends SdkShippingAddressSettings & { readonly addressId: number },
  >(
    settings: Settings & Defined<Settings>,
  ): SdkPromise<ChosenAddress>;
  /** Sets the access token; `null` clears it. Throws where the browser stores nothing. */
  setAccessToken(token: string | null, persist?: boolean): void;
  /** The access token, `null` where there is none. Throws where the stored one cannot be read. */
  getAccessToken(): string | null;
  /** The app's JavaScript key, `null` after `cleanup`. */
  getAppKey(): string | null;
  /** Rejects without a token, and resolves `not_connected` for every failure, also one of the network. */
  getStatusInfo(callback?: SdkV1<HintsV1["callback"]>): SdkPromise<SdkStatusInfo>;
  /** Invalidates the access token, and clears it here whatever Kakao answers. */
  logout(callback?: SdkV1<HintsV1["callback"]>): SdkPromise<Logout>;
  /** Does nothing. */
  cleanup(): void;
}

/** The SDK's own `Kakao.API`. */
export interface StrictSdkApi {
  /**
   * Calls Kakao's API. Invalid settings throw synchronously, and the settings object is changed. It rejects with
   * Kakao's plain body, with a string, or with `""`. Responses are typed as Kakao documents them, but not validated.
   */
  request<const U extends Url>(settings: RequestSettings<U>): SdkPromise<ResponseOf<U>>;
  /** Does nothing. */
  cleanup(): void;
}

/** The SDK as its script leaves it on the page: its own functions, nothing of ours. */
export interface KakaoGlobal extends Omit<KakaoSdk, "Auth" | "API"> {
  /** Login, tokens, address pickers. Present only after `init`. */
  readonly Auth: StrictSdkAuth;
  /** Calls to Kakao's API. Present only after `init`. */
  readonly API: StrictSdkApi;
  /** @deprecated SDK v1: use `Share`. */
  readonly Link: SdkV1<HintsV1["link"]>;
}
