import type { OAuthClient } from "../oauth/oauth_client.js";
import type { RestAPI } from "../rest/create_rest_client.js";
import type { AccessTokenSource } from "../transport/rest/token_authorization.js";
import type { Attempts } from "./attempt.js";
import type { CheckedOptions } from "./options.js";
import type { Routes } from "./routes.js";
import type { Sessions } from "./sessions.js";

/** What the routes of one `createKakaoLogin` share. */
export interface LoginContext {
  readonly options: CheckedOptions;
  readonly routes: Routes;
  readonly oauth: OAuthClient;
  readonly attempts: Attempts;
  /** Whose answers a callback may be, where they say so. */
  readonly issuers: readonly string[];
  readonly sessions: Sessions;
  /** Kakao's API with an access token. */
  readonly apiFor: (accessToken: AccessTokenSource) => RestAPI;
}
