import { base64url } from "jose";
import type { App, EmulatorUser } from "../state/sample_data.js";
import { findAppByKey, type KeyKind, tokenLifetimes } from "../state/app_keys.js";
import { clock } from "../state/clock.js";
import { keep } from "../state/expiry.js";
import { isCurrentLink } from "../state/links.js";
import type { Grant, Link, Quota, State } from "../state/state.js";
import { issueAccessToken, serial } from "../state/tokens.js";
import { LoginRefusal } from "./login_refusal.js";
import {
  missingField,
  otherApp,
  otherRedirectUri,
  tooManyTokens,
  unknownClient,
  unknownCode,
  unknownRefreshToken,
  wrongGrantType,
  wrongKeyKind,
  wrongSecret,
  wrongVerifier,
} from "./why.js";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Milliseconds for which a refresh token is valid. */
const refreshLifetime = 60 * day;
/** A refresh token that is valid for fewer milliseconds than this is replaced. */
const renewWithin = 30 * day;

/** Most tokens of a user within so many milliseconds. */
const quotas = {
  access: { most: 20, within: 10 * minute },
  refresh: { most: 30, within: 60 * minute },
} as const;

/** Makes the ID token of a login. */
export type SignIdToken = (grant: Grant) => Promise<string>;

/** What `/oauth/token` answers with. A test may change it with `once`, to a token type that Kakao does not have, too. */
export interface TokenBody {
  token_type: string;
  access_token: string;
  expires_in: number;
  refresh_token?: string;
  refresh_token_expires_in?: number;
  scope?: string;
  id_token?: string;
}

const missing = (name: string) =>
  new LoginRefusal(400, "invalid_request", `${name} is missing`, "KOE207").because(
    missingField(name),
  );

/** The tokens that still count against the user's quota. */
function currentQuota(state: State, user: EmulatorUser): Quota {
  const { access = [], refresh = [] } = state.quotas.get(user) ?? {};
  const now = clock(state);
  const counts = (until: number) => until > now;
  return { access: access.filter(counts), refresh: refresh.filter(counts) };
}

function checkQuota(state: State, { user }: Link): void {
  if (!state.limitsTokens) return;
  const { access, refresh } = currentQuota(state, user);
  if (access.length >= quotas.access.most || refresh.length >= quotas.refresh.most) {
    throw new LoginRefusal(
      400,
      "invalid_request",
      "token request rate limit exceeded",
      "KOE237",
    ).because(tooManyTokens(user));
  }
}

/** Counts a token against the user's quota. */
function addToQuota(state: State, { user }: Link, kind: keyof Quota): void {
  const quota = currentQuota(state, user);
  const until = clock(state) + quotas[kind].within;
  keep(state, state.quotas, user, { ...quota, [kind]: [...quota[kind], until] });
}

/** Checks the key and the secret of the call. */
function checkClient(state: State, form: URLSearchParams, headers: Headers) {
  const client = findAppByKey(state, form.get("client_id"));
  if (!client) {
    throw new LoginRefusal(401, "invalid_client", "Not exist client_id", "KOE101").because(
      unknownClient(state, form.get("client_id"), headers),
    );
  }
  const { app, kind } = client;
  if (kind !== "rest" && kind !== "native") {
    throw new LoginRefusal(400, "invalid_client", "wrong app key type", "KOE008").because(
      wrongKeyKind(kind, app),
    );
  }
  if (
    kind === "rest" &&
    app.clientSecret !== null &&
    form.get("client_secret") !== app.clientSecret
  ) {
    throw new LoginRefusal(401, "invalid_client", "Bad client credentials", "KOE010").because(
      wrongSecret(form.get("client_secret"), app),
    );
  }
  return { app, kind };
}

async function checkVerifier(challenge: string | undefined, verifier: string | null) {
  if (challenge === undefined) return;
  const bytes = new TextEncoder().encode(verifier ?? "");
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  if (base64url.encode(new Uint8Array(hash)) !== challenge) {
    throw new LoginRefusal(
      400,
      "invalid_grant",
      "code_verifier does not match code_challenge",
    ).because(wrongVerifier(verifier));
  }
}

function newRefreshToken(state: State, grant: Grant) {
  const refresh_token = serial(state, "refresh-token");
  const { link } = grant;
  const expiresAt = clock(state) + refreshLifetime;
  keep(state, state.refreshTokens, refresh_token, { grant, expiresAt });
  addToQuota(state, link, "refresh");
  return { refresh_token, refresh_token_expires_in: refreshLifetime / 1000 };
}

function newAccessToken(state: State, grant: Grant) {
  const access_token = issueAccessToken(state, grant);
  addToQuota(state, grant.link, "access");
  return { access_token, token_type: "bearer", expires_in: grant.lifetime } as const;
}

async function newIdToken(sign: SignIdToken, grant: Grant) {
  return grant.openid ? { id_token: await sign(grant) } : {};
}

async function exchangeCode(
  state: State,
  sign: SignIdToken,
  form: URLSearchParams,
  client: { readonly app: App; readonly kind: KeyKind },
): Promise<TokenBody> {
  const given = form.get("code");
  if (!given) throw missing("code");
  const code = state.codes.get(given);
  if (!code || code.expiresAt <= clock(state) || !isCurrentLink(state, code.link)) {
    throw new LoginRefusal(
      400,
      "invalid_grant",
      `authorization code not found for code=${given}`,
      "KOE320",
    ).because(unknownCode(state, given));
  }
  const { link, clientId, scope, nonce, challenge, issuedAt } = code;
  if (link.app !== client.app) {
    throw new LoginRefusal(400, "invalid_client", "Application ID mismatch", "KOE114").because(
      otherApp("code", link.app, client.app),
    );
  }
  // Kakao's own Java sample and python-social-auth send none
  const redirectUri = form.get("redirect_uri") || code.redirectUri;
  if (code.redirectUri !== redirectUri) {
    throw new LoginRefusal(400, "invalid_grant", "Redirect URI mismatch.", "KOE303").because(
      otherRedirectUri(redirectUri, code.redirectUri),
    );
  }
  checkQuota(state, link);
  // deleted before the first await, so that a code works only once
  state.codes.delete(given);
  await checkVerifier(challenge, form.get("code_verifier"));
  const grant: Grant = {
    link,
    lifetime: tokenLifetimes[client.kind],
    clientId,
    openid: link.app.openid && (!scope || scope.includes("openid")),
    nonce,
    loggedInAt: issuedAt,
  };
  const scopes = [...(link.app.openid ? ["openid"] : []), ...link.scopes];
  return {
    ...newAccessToken(state, grant),
    ...newRefreshToken(state, grant),
    ...(scopes.length > 0 && { scope: scopes.join(" ") }),
    ...(await newIdToken(sign, grant)),
  };
}

async function refreshTokens(
  state: State,
  sign: SignIdToken,
  form: URLSearchParams,
  client: { readonly app: App },
): Promise<TokenBody> {
  const given = form.get("refresh_token");
  if (!given)
    throw new LoginRefusal(400, "invalid_grant", "refresh_token is missing", "KOE319").because(
      missingField("refresh_token"),
    );
  const token = state.refreshTokens.get(given);
  const now = clock(state);
  if (!token || token.expiresAt <= now || token.grant.link.app !== client.app) {
    throw new LoginRefusal(
      400,
      "invalid_grant",
      "expired_or_invalid_refresh_token",
      "KOE322",
    ).because(
      token && token.expiresAt > now
        ? otherApp("refresh_token", token.grant.link.app, client.app)
        : unknownRefreshToken(state, given),
    );
  }
  const { grant, expiresAt } = token;
  checkQuota(state, grant.link);
  const expiresSoon = expiresAt - now < renewWithin;
  if (expiresSoon) state.refreshTokens.delete(given);
  return {
    ...newAccessToken(state, grant),
    ...(expiresSoon && newRefreshToken(state, grant)),
    ...(await newIdToken(sign, grant)),
  };
}

/** `/oauth/token`: exchanges a code or a refresh token for tokens. */
export async function token(
  state: State,
  sign: SignIdToken,
  form: URLSearchParams,
  { headers }: Request,
): Promise<TokenBody> {
  const type = form.get("grant_type");
  if (!type) throw missing("grant_type");
  const grants = { authorization_code: exchangeCode, refresh_token: refreshTokens };
  if (!Object.hasOwn(grants, type)) {
    throw new LoginRefusal(
      400,
      "unsupported_grant_type",
      "unsupported grant_type",
      "KOE310",
    ).because(wrongGrantType(type));
  }
  const client = checkClient(state, form, headers);
  return grants[type as keyof typeof grants](state, sign, form, client);
}
