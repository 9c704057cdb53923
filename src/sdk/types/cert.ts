/** What `Cert.identify` takes. */
export interface CertIdentify {
  readonly redirectUri: string;
  readonly dealerAppKey: string;
  readonly settleId: string;
  /** Between commas. */
  readonly identifyItems: string;
  /** Between commas. */
  readonly tabs: string;
  readonly isTest?: boolean;
  readonly returnUrl?: string;
}

/** The SDK's `Kakao.Cert`, as it is; since 2.8. */
export interface SdkCert {
  /** Starts an identification with a certificate, for partners. */
  identify(settings: CertIdentify): void;
  /** Does nothing. */
  cleanup(): void;
}
