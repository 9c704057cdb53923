import { type CallOptions, validateArguments } from "../validation/arguments.js";
import { isObject } from "../validation/values.js";
import { refreshArguments } from "../generated/schemas/oauth.js";
import type { Tokens } from "../generated/schemas/oauth_bodies.js";
import type { RequestToken } from "./token_request.js";

/** What `refresh` resolves with: Kakao's token response, with the old refresh token where Kakao sends no new one. */
export interface RefreshedTokens extends Tokens {
  /** The refresh token to keep: a new one where the old one had less than a month left, else the old one. */
  refresh_token: string;
}

export async function refresh(
  requestToken: RequestToken,
  refreshToken: string,
  options: CallOptions | undefined,
): Promise<RefreshedTokens> {
  const operation = "refresh";
  validateArguments(refreshArguments, operation, "", { refreshToken });
  const grant = { grant_type: "refresh_token", refresh_token: refreshToken };
  const body = await requestToken(operation, grant, options);
  // what onInvalidResponse let pass may be anything
  return (isObject(body) ? { refresh_token: refreshToken, ...body } : body) as RefreshedTokens;
}
