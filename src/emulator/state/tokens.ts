import { clock } from "./clock.js";
import { keep } from "./expiry.js";
import { findLink } from "./links.js";
import type { Grant, State, Token } from "./state.js";

/** A string that nothing else has, and that the next run gives again: `emulated-code-1`. */
export function serial(state: State, kind: string): string {
  const count = (state.issued.get(kind) ?? 0) + 1;
  state.issued.set(kind, count);
  return `emulated-${kind}-${count}`;
}

export function issueAccessToken(state: State, grant: Grant, expiresIn = grant.lifetime): string {
  const token = serial(state, "access-token");
  keep(state, state.tokens, token, { grant, expiresAt: clock(state) + expiresIn * 1000 });
  return token;
}

/** What is known of an access token, which may have expired. */
export function findAccessToken(state: State, accessToken: string): Token | undefined {
  const token = state.tokens.get(accessToken);
  // looking up the link ends it, and its tokens, where the user has not signed up in time
  return token && findLink(state, token.grant.link.app, token.grant.link.user) && token;
}
