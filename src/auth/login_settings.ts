import type { Scope } from "../endpoints/consent_items.js";
import type { NoResult } from "../sdk/types/no_result.js";
import type { Authorized } from "./login_popup.js";
import type { CallbacksV1, HintsV1, SdkV1 } from "../sdk/removed_v1.js";

/** Ids in a comma-separated string, or in an array. */
type CommaListOrArray<Known extends string> =
  | Known
  | (string & {})
  | readonly (Known | (string & {}))[];

interface LoginSettings extends CallbacksV1 {
  /** Ids of the consent items to ask for, such as `account_email`. @default those of the console */
  readonly scope?: CommaListOrArray<Scope> | undefined;
  /** Tags of the service terms to ask consent for (Kakao Sync). */
  readonly serviceTerms?: CommaListOrArray<never> | undefined;
  /** `login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows nothing (KakaoTalk only). */
  readonly prompt?: CommaListOrArray<"login" | "none" | "create" | "select_account"> | undefined;
  /** Public ids of the KakaoTalk channels to offer on the consent page. */
  readonly channelPublicId?: CommaListOrArray<never> | undefined;
  /** Kakao returns it unchanged; `false` sends none, which is right where a server owns the callback. @default a random one, which `handleRedirect` compares */
  readonly state?: string | false | undefined;
  /** Kakao puts it into the ID token; `false` sends none. @default a random one where the scope has `openid` */
  readonly nonce?: string | false | undefined;
  /** Page of this origin to go back to, remembered beside the state. */
  readonly returnTo?: string | undefined;
  /** Fills in the account on the login page. */
  readonly loginHint?: string | undefined;
  /** Whether KakaoTalk may log the user in on a phone. @default true */
  readonly throughTalk?: boolean | undefined;
  /** Whether KakaoTalk's own login may be used inside KakaoTalk. @default true */
  readonly throughSyncplugin?: boolean | undefined;
  /** Kind of device, where it is neither a computer nor a phone. */
  readonly deviceType?: "watch" | "tv" | undefined;
  /** @deprecated SDK v1: it is called `prompt`. */
  readonly prompts?: SdkV1<HintsV1["prompts"]> | undefined;
}

interface PartnerSettings {
  /** Id of a settlement, for partners. */
  readonly settleId?: string | undefined;
  /** Id of a prepared certificate login, for partners. */
  readonly kauth_tx_id?: string | undefined;
}

/** Settings of `Auth.authorize` for a login in a window. */
export interface PopupLoginSettings extends LoginSettings, PartnerSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri?: string | undefined;
  /** Logs the user in in a window of its own, and resolves with the code. @default false */
  readonly isPopup: true;
}

/** Settings of `Auth.authorize` for a login that leaves the page. */
export interface RedirectLoginSettings extends LoginSettings, PartnerSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. Required without `isPopup`. */
  readonly redirectUri: string;
  /** Logs the user in in a window of its own, and resolves with the code. @default false */
  readonly isPopup?: false | undefined;
}

/** Settings of `Auth.authorize`. */
export type AuthorizeSettings = RedirectLoginSettings | PopupLoginSettings;

/** Settings of `Auth.authorize`, where `isPopup` is known, or is not. */
export type AuthorizeSettingsFor<Popup extends boolean> = {
  readonly isPopup?: Popup | undefined;
} & ([Popup] extends [false]
  ? RedirectLoginSettings
  : [Popup] extends [true]
    ? PopupLoginSettings
    : AuthorizeSettings);

/** Result of `Auth.authorize`, where `isPopup` is known, or is not. */
export type AuthorizedFor<Popup extends boolean> = [Popup] extends [false]
  ? NoResult<"The page leaves: Auth.handleRedirect returns the code on the page of redirectUri. isPopup: true returns it here.">
  : Authorized;

/** Settings of `Auth.authorizeForCert`. */
export interface AuthorizeForCertSettings extends LoginSettings {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri: string;
  /** Id of the settlement. */
  readonly settleId: string;
  /** The data to be signed. */
  readonly signData: string;
  /** Names of the items that identify the signer. */
  readonly identifyItems?: string | undefined;
}
