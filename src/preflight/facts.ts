/** What an app passes to Kakao, as far as it is to be looked at. */
export interface PreflightFacts {
  /** Address of the pages that call the SDK, such as `http://localhost:3000`. @default `location.origin`, where there is one */
  readonly origin?: string | undefined;
  /** Each `redirectUri` of the app, to the letter; on a server those of `createOAuthClient` too. */
  readonly redirectUri?: string | readonly string[] | undefined;
  /** Where links of shares and messages lead: `webUrl`, `mobileWebUrl`, `requestUrl` and their like. */
  readonly links?: readonly string[] | undefined;
  /** The JavaScript key, as it comes from the environment: it is checked, and in no text. */
  readonly appKey?: string | undefined;
  /** The REST API key of the server, likewise. */
  readonly restApiKey?: string | undefined;
  /** What the app's logout button calls. */
  readonly logoutWith?: "logout" | "unlink" | undefined;
}
