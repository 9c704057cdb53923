import { KakaoResponseError } from "../errors/classes.js";
import type { Me } from "../generated/endpoints/me.js";
import type { IdTokenClaims, Tokens } from "../generated/schemas/oauth_bodies.js";
import { authError } from "../oauth/auth_error.js";
import { createState } from "../oauth/pkce.js";
import type { RestAPI } from "../rest/create_rest_client.js";
import { issue } from "../validation/issues.js";
import type { Attempt } from "./attempt.js";
import type { LoginContext } from "./context.js";
import { readCookies } from "./cookies.js";
import { type SessionRecord, tokenSet } from "./session_record.js";

const operation = "callback";

/** What is known of the login whose tokens came. */
type LoginDone = Pick<Attempt, "isBySdk" | "nonce" | "returnTo">;

/** How a login ended: with a session of ours, or with the response of a hook. */
export interface Finished {
  readonly session: SessionRecord;
  readonly cookies: readonly string[];
  readonly own?: Response | undefined;
}

interface Identity {
  readonly userId: number;
  readonly claims: IdTokenClaims | null;
  readonly me: Me | null;
}

async function identityOfToken(
  { oauth, options }: LoginContext,
  idToken: string | undefined,
  { nonce, isBySdk }: LoginDone,
): Promise<Identity> {
  if (idToken === undefined) {
    const why =
      "Kakao sent no ID token: turn OpenID Connect on in the console, or leave openid: true out.";
    throw authError(operation, "invalid_token", why);
  }
  const audience = isBySdk ? options.javascriptKey : undefined;
  // the nonce has done its work: nobody else needs to see it
  const { nonce: _, ...claims } = await oauth.verifyIdToken(idToken, { nonce, audience });
  const userId = Number(claims.sub);
  if (/^\d+$/.test(claims.sub) && Number.isSafeInteger(userId)) return { userId, claims, me: null };
  const found = issue("id_token.sub", "user id below 2^53", claims.sub, "", "another text");
  throw new KakaoResponseError(`${operation}: ${found.path}: ${found.message}`, {
    issues: [found],
    url: "/oauth/token",
    response: claims,
  });
}

async function identityOfApi(api: RestAPI): Promise<Identity> {
  const me = await api.me();
  return { userId: me.id, claims: null, me };
}

/** Finds out whose tokens these are, tells the host, and begins the session. */
export async function finishLogin(
  context: LoginContext,
  request: Request,
  tokens: Tokens,
  done: LoginDone,
): Promise<Finished> {
  const { options, sessions, apiFor } = context;
  const received = tokenSet(tokens);
  const api = apiFor(tokens.access_token);
  const { userId, claims, me } = options.openid
    ? await identityOfToken(context, tokens.id_token, done)
    : await identityOfApi(api);
  const session: SessionRecord = {
    id: createState(),
    userId,
    claims,
    endsAt: Date.now() + options.sessionMaxAge * 1000,
    ...received,
  };
  const own = await options.onLogin?.({
    user: { id: userId },
    claims,
    me,
    api,
    tokens,
    returnTo: done.returnTo,
    request,
    sessionKey: sessions.keyOf(session),
  });
  if (own) return { session, cookies: [], own };
  const present = readCookies(request.headers.get("Cookie"));
  return { session, cookies: await sessions.begin(session, present) };
}
