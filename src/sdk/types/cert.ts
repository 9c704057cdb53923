import type { NoCallbacksV1 } from "../removed_v1.js";
import type { SdkTakes } from "./sdk_throws.js";

/** Settings of `Cert.identify`. */
export interface CertIdentify {
  /** Where Kakao sends the user back to: registered in the console, absolute. */
  readonly redirectUri: string;
  /** App key of the dealer. */
  readonly dealerAppKey: string;
  /** Id of the settlement. */
  readonly settleId: string;
  /** Names of items, separated by commas. */
  readonly identifyItems: string;
  /** Names of tabs, separated by commas. */
  readonly tabs: string;
  /** Marks it as a test. @default false */
  readonly isTest?: boolean | undefined;
  /** Page to return to. */
  readonly returnUrl?: string | undefined;
}

/** The SDK's own `Kakao.Cert`; since 2.8. */
export interface SdkCert {
  /** Starts an identification with a certificate, for partners. */
  identify<const Given extends CertIdentify & NoCallbacksV1>(
    settings: SdkTakes<Given, CertIdentify>,
  ): void;
  /** Does nothing. */
  cleanup(): void;
}
