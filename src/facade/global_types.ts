import type { ChosenAddress } from "../auth/shipping_address.js";
import type { Logout } from "../endpoints/logout.js";
import type { Me } from "../endpoints/me.js";
import type { ResponseOf, Url } from "../endpoints/by_url.js";
import type { RequestSettings } from "../client/types.js";
import type { KakaoSdk, SdkPromise } from "../sdk/types/kakao_sdk.js";
import type { AuthV1, HintsV1, SdkV1 } from "../sdk/removed_v1.js";

declare const why: unique symbol;

/** What the SDK throws on: it does not compile, and `Why` says why. */
export interface SdkThrows<Why extends string> {
  readonly [why]: Why;
}

/** Settings without `undefined`, whatever the compiler's options; older compilers cannot tell for functions. */
type Defined<Settings> = {
  readonly [Key in keyof Settings]: Key extends "close"
    ? Settings[Key]
    : undefined extends Settings[Key]
      ? SdkThrows<"The SDK throws on undefined: leave the key out.">
      : Settings[Key];
};

/** What the SDK's `Auth.authorize` takes. */
export interface SdkAuthorizeSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri?: string;
  /** Comes back unchanged. The SDK makes none, and compares none. */
  readonly state?: string;
  /** `login`, `none`, `create`, `select_account`; several between commas. */
  readonly prompt?: string;
  /** Ids of consent items between commas. */
  readonly scope?: string;
  /** Tags of service terms between commas (Kakao Sync). */
  readonly serviceTerms?: string;
  /** Public ids of channels between commas. */
  readonly channelPublicId?: string;
  /** Fills in the account on the login page. */
  readonly loginHint?: string;
  /** For the ID token. */
  readonly nonce?: string;
  readonly settleId?: string;
  readonly kauth_tx_id?: string;
  /** Logs in in a window. It never settles when the window is closed. @default false */
  readonly isPopup?: boolean;
  /** @default true */
  readonly throughTalk?: boolean;
  /** @default true */
  readonly throughSyncplugin?: boolean;
  readonly deviceType?: "watch" | "tv";
  /** @deprecated SDK v1: it is called `prompt`. */
  readonly prompts?: SdkV1<HintsV1["prompts"]>;
}

/** What the SDK's `Auth.authorizeForCert` takes. */
export interface SdkAuthorizeForCertSettings extends Omit<
  SdkAuthorizeSettings,
  "isPopup" | "kauth_tx_id"
> {
  readonly redirectUri: string;
  readonly settleId: string;
  readonly signData: string;
  readonly identifyItems?: string;
}

/** What the SDK's address pickers take. */
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

/** What the SDK's `Auth.getStatusInfo` resolves with. */
export type SdkStatusInfo =
  | { readonly status: "connected"; readonly user: Me }
  | { readonly status: "not_connected" };

/** The SDK's `Kakao.Auth`, as it is: wrong settings throw synchronously, and defaults are written into yours. */
export interface StrictSdkAuth extends AuthV1 {
  /**
   * Starts the login. With `redirectUri` alone the page leaves, and the promise never settles; inside KakaoTalk it may
   * give `undefined`. A window that is closed leaves the promise pending.
   */
  authorize<const Settings extends SdkAuthorizeSettings>(
    settings?: Settings & Defined<Settings>,
  ): SdkPromise<{ readonly code: string; readonly state?: string }> | undefined;
  /** Starts a login with a certificate, for partners; the page leaves. */
  authorizeForCert<const Settings extends SdkAuthorizeForCertSettings>(
    settings: Settings & Defined<Settings>,
  ): undefined;
  /** Lets the user choose an address. It never settles when the window is closed, blocked, or cannot log in. */
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
  /** Rejects without a token; resolves `not_connected` for every failure, a network's too. */
  getStatusInfo(callback?: SdkV1<HintsV1["callback"]>): SdkPromise<SdkStatusInfo>;
  /** Ends the token; it is forgotten here whatever Kakao answers. */
  logout(callback?: SdkV1<HintsV1["callback"]>): SdkPromise<Logout>;
  /** Does nothing. */
  cleanup(): void;
}

/** The SDK's `Kakao.API`, as it is. */
export interface StrictSdkApi {
  /**
   * Calls Kakao's API. Wrong settings throw synchronously, the object is changed, and it rejects with Kakao's plain
   * body, with a text, or with `""`. Responses are typed as Kakao documents them; nobody has looked at them.
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
