/** Settings of `Cert.identify`. */
export interface CertIdentify {
  readonly redirectUri: string;
  readonly dealerAppKey: string;
  readonly settleId: string;
  /** Names of items, separated by commas. */
  readonly identifyItems: string;
  /** Names of tabs, separated by commas. */
  readonly tabs: string;
  readonly isTest?: boolean;
  readonly returnUrl?: string;
}

/** The SDK's own `Kakao.Cert`; since 2.8. */
export interface SdkCert {
  /** Starts an identification with a certificate, for partners. */
  identify(settings: CertIdentify): void;
  /** Does nothing. */
  cleanup(): void;
}
