import { type CallOptions, isObject, validateArguments } from "../validation/arguments.js";
import { closed } from "../validation/schema.js";
import { type RequestToken, type Tokens, tokenString } from "./token_request.js";

/** What `refresh` resolves with: Kakao's token response, with the old refresh token where Kakao sends no new one. */
export interface RefreshedTokens extends Tokens {
  /** The refresh token to keep: a new one where the old one had less than a month left, else the old one. */
  refresh_token: string;
}

const argumentsSchema = closed(() => ({ refreshToken: tokenString("refresh token") }));

export async function refresh(
  requestToken: RequestToken,
  refreshToken: string,
  options: CallOptions | undefined,
): Promise<RefreshedTokens> {
  const operation = "refresh";
  validateArguments(argumentsSchema, operation, "", { refreshToken });
  const grant = { grant_type: "refresh_token", refresh_token: refreshToken };
  const body = await requestToken(operation, grant, options);
  // what onInvalidResponse let pass may be anything
  return (isObject(body) ? { refresh_token: refreshToken, ...body } : body) as RefreshedTokens;
}
