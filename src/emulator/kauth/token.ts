import { base64url } from "jose";
import type { EmulatorUser } from "../state/sample_data.js";
import {
  clock,
  type Grant,
  issue,
  keep,
  type Link,
  linkOf,
  type Quota,
  serial,
  type State,
} from "../state/state.js";
import { LoginRefusal } from "./answer.js";
import { claimsOf, type SigningKeys } from "./id_token.js";
import { appOf, type KeyKind, lifetimes } from "./keys.js";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Milliseconds. */
const refreshLife = 60 * day;
/** A refresh token with less than this left is replaced. */
const refreshEnd = 30 * day;

/** How many tokens a user gets within how many milliseconds. */
const quotas = {
  access: { most: 20, within: 10 * minute },
  refresh: { most: 30, within: 60 * minute },
} as const;

interface TokenBody {
  readonly token_type: "bearer";
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly refresh_token_expires_in?: number;
  readonly scope?: string;
  readonly id_token?: string;
}

const missing = (name: string) =>
  new LoginRefusal(400, "invalid_request", `${name} is missing`, "KOE207");

/** The tokens that count against the user's quota now. */
function quotaOf(state: State, user: EmulatorUser): Quota {
  const { access = [], refresh = [] } = state.quotas.get(user) ?? {};
  const now = clock(state);
  const counts = (until: number) => until > now;
  return { access: access.filter(counts), refresh: refresh.filter(counts) };
}

function checkQuota(state: State, { user }: Link): void {
  const { access, refresh } = quotaOf(state, user);
  if (access.length >= quotas.access.most || refresh.length >= quotas.refresh.most) {
    throw new LoginRefusal(400, "invalid_request", "token request rate limit exceeded", "KOE237");
  }
}

/** Counts a token against the user's quota. */
function count(state: State, { user }: Link, kind: keyof Quota): void {
  const quota = quotaOf(state, user);
  const until = clock(state) + quotas[kind].within;
  keep(state, state.quotas, user, { ...quota, [kind]: [...quota[kind], until] });
}

/** The key and the secret of the token call. */
function checkClient(state: State, form: URLSearchParams) {
  const client = appOf(state, form.get("client_id"));
  if (!client) {
    throw new LoginRefusal(401, "invalid_client", "Not exist client_id", "KOE101");
  }
  const { app, kind } = client;
  if (kind !== "rest" && kind !== "native") {
    throw new LoginRefusal(400, "invalid_client", "wrong app key type", "KOE008");
  }
  if (
    kind === "rest" &&
    app.clientSecret !== null &&
    form.get("client_secret") !== app.clientSecret
  ) {
    throw new LoginRefusal(401, "invalid_client", "Bad client credentials", "KOE010");
  }
  return { app, kind };
}

async function checkVerifier(challenge: string | undefined, verifier: string | null) {
  if (challenge === undefined) return;
  const bytes = new TextEncoder().encode(verifier ?? "");
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  if (base64url.encode(new Uint8Array(hash)) !== challenge) {
    throw new LoginRefusal(400, "invalid_grant", "code_verifier does not match code_challenge");
  }
}

function newRefreshToken(state: State, grant: Grant) {
  const refresh_token = serial(state, "refresh-token");
  const { link } = grant;
  const expiresAt = clock(state) + refreshLife;
  keep(state, state.refreshTokens, refresh_token, { grant, expiresAt });
  count(state, link, "refresh");
  return { refresh_token, refresh_token_expires_in: refreshLife / 1000 };
}

function newAccessToken(state: State, grant: Grant) {
  const access_token = issue(state, grant);
  count(state, grant.link, "access");
  return { access_token, token_type: "bearer", expires_in: grant.lifetime } as const;
}

async function idToken(state: State, keys: SigningKeys, grant: Grant) {
  return grant.openid ? { id_token: await keys.sign(claimsOf(state, grant)) } : {};
}

async function byCode(
  state: State,
  keys: SigningKeys,
  form: URLSearchParams,
  client: { readonly app: unknown; readonly kind: KeyKind },
): Promise<TokenBody> {
  const text = form.get("code");
  const redirectUri = form.get("redirect_uri");
  if (!text) throw missing("code");
  if (!redirectUri) throw missing("redirect_uri");
  const code = state.codes.get(text);
  const late = code && code.expiresAt <= clock(state);
  if (!code || late || linkOf(state, code.link.app, code.link.user) !== code.link) {
    throw new LoginRefusal(
      400,
      "invalid_grant",
      `authorization code not found for code=${text}`,
      "KOE320",
    );
  }
  const { link, clientId, scope, nonce, challenge, issuedAt } = code;
  if (link.app !== client.app) {
    throw new LoginRefusal(400, "invalid_client", "Application ID mismatch", "KOE114");
  }
  if (code.redirectUri !== redirectUri) {
    throw new LoginRefusal(400, "invalid_grant", "Redirect URI mismatch.", "KOE303");
  }
  checkQuota(state, link);
  // before anything is waited for: it works once
  state.codes.delete(text);
  await checkVerifier(challenge, form.get("code_verifier"));
  const grant: Grant = {
    link,
    lifetime: lifetimes[client.kind],
    clientId,
    openid: link.app.openid && (!scope || scope.includes("openid")),
    nonce,
    loggedInAt: issuedAt,
  };
  const agreed = [...(link.app.openid ? ["openid"] : []), ...link.scopes];
  return {
    ...newAccessToken(state, grant),
    ...newRefreshToken(state, grant),
    ...(agreed.length > 0 && { scope: agreed.join(" ") }),
    ...(await idToken(state, keys, grant)),
  };
}

async function byRefreshToken(
  state: State,
  keys: SigningKeys,
  form: URLSearchParams,
  client: { readonly app: unknown },
): Promise<TokenBody> {
  const text = form.get("refresh_token");
  if (!text) throw new LoginRefusal(400, "invalid_grant", "refresh_token is missing", "KOE319");
  const token = state.refreshTokens.get(text);
  const now = clock(state);
  if (!token || token.expiresAt <= now || token.grant.link.app !== client.app) {
    throw new LoginRefusal(400, "invalid_grant", "expired_or_invalid_refresh_token", "KOE322");
  }
  const { grant, expiresAt } = token;
  checkQuota(state, grant.link);
  const ending = expiresAt - now < refreshEnd;
  if (ending) state.refreshTokens.delete(text);
  return {
    ...newAccessToken(state, grant),
    ...(ending && newRefreshToken(state, grant)),
    ...(await idToken(state, keys, grant)),
  };
}

/** `/oauth/token`. */
export async function token(
  state: State,
  keys: SigningKeys,
  form: URLSearchParams,
): Promise<TokenBody> {
  const kind = form.get("grant_type");
  if (!kind) throw missing("grant_type");
  const grants = { authorization_code: byCode, refresh_token: byRefreshToken };
  if (!Object.hasOwn(grants, kind)) {
    throw new LoginRefusal(400, "unsupported_grant_type", "unsupported grant_type", "KOE310");
  }
  const client = checkClient(state, form);
  return grants[kind as keyof typeof grants](state, keys, form, client);
}
