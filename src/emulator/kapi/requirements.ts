import { ApiRefusal } from "../http/responses.js";
import type { Link } from "../state/state.js";
import { noTalk, notAgreed, notSetUp } from "./why.js";

/** @throws ApiRefusal for a user without KakaoTalk */
export function requireTalk({ user }: Link): void {
  if (user.talk === false) {
    throw new ApiRefusal(400, -501, "given account is not connected to any talk user.").because(
      noTalk(user),
    );
  }
}

/** @throws ApiRefusal where the app has not set up a consent item, or the user has not agreed to it */
export function requireConsent(
  { app, scopes, user }: Link,
  api: string,
  ...required: string[]
): void {
  const missing = required.filter((id) => !app.scopes.some((scope) => scope.id === id));
  if (missing.length) {
    throw new ApiRefusal(
      403,
      -3,
      `[emulated] App disabled [${missing.join(", ")}] scopes for [${api}] API on developers.kakao.com. Enable it first.`,
    ).because(notSetUp(missing, app));
  }
  if (required.every((id) => scopes.has(id))) return;
  throw new ApiRefusal(403, -402, "insufficient scopes.", {
    api_type: api,
    required_scopes: required,
    allowed_scopes: [...scopes],
  }).because(notAgreed(required, scopes, user));
}
