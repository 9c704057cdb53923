/** How to serve Kakao's host names over https. */
export interface HttpsOptions {
  /** Port; 0 for any free port. Clients that have Kakao's addresses built in ask at 443. @default 443 */
  readonly port?: number;
  /**
   * File of the certificate authority, in PEM; its private key lies beside it, in `ca-key.pem` for `ca.pem`. Where there
   * is none, or it has expired, one is made, which can vouch for Kakao's domains and this machine only.
   *
   * @default "kakao-emulator/ca.pem" in the user's folder for settings, such as `~/.config`
   */
  readonly caFile?: string;
}

/** Kakao's host names, served over https. */
export interface ServedHttps {
  /** Its address without Kakao's names, such as `https://127.0.0.1:8443`. */
  readonly url: string;
  /** File of the certificate authority: for `NODE_EXTRA_CA_CERTS`. */
  readonly caFile: string;
  /** The certificate of the authority, in PEM. */
  readonly ca: string;
  /** Kakao's host names that it answers under. */
  readonly hostnames: readonly string[];
  /** The line of a hosts file that leads these names to this machine. */
  readonly hostsLine: string;
}
