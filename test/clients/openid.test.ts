// What clients make of an app that has OpenID Connect on, and of scopes that Kakao does not have: the documentation quotes it.
import { inspect } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { read } from "../support/documents.ts";
import { client as authJs } from "./auth_js/client.ts";
import type { Attempt, Client } from "./client.ts";
import { type Command, startCommand } from "./command.ts";
import { client as nextAuth } from "./next_auth/client.ts";
import { logIn } from "./person.ts";

let kakao: Command;
beforeAll(async () => {
  kakao = await startCommand(["--openid", "--no-pages"]);
});
afterAll(() => kakao.stop());
beforeEach(() => kakao.control("/reset", {}));

async function begin(client: Client): Promise<Attempt> {
  const [restApiKey, clientSecret, kakaoUrl] = ["rest-api-key", "client-secret", kakao.url];
  vi.resetModules();
  Object.assign(process.env, {
    KAKAO_URL: kakaoUrl,
    KAKAO_REST_API_KEY: restApiKey,
    KAKAO_CLIENT_SECRET: clientSecret,
  });
  const app = await client.create({ restApiKey, clientSecret, kakaoUrl });
  return app.login();
}

const goOn = (url: string) => logIn(url, { email: "sample@sample.com", cancels: false });

const withScope = ({ url }: Attempt, scope: string) => {
  const address = new URL(url);
  address.searchParams.set("scope", scope);
  return address.href;
};

describe.each([
  [nextAuth.name, nextAuth, "id_token detected in the response, you must use client.callback()"],
  [authJs.name, authJs, 'unexpected JWT "iss" (issuer) claim value'],
] as const)("%s", (_, client, message) => {
  test("does not expect an ID token", async () => {
    const attempt = await begin(client);
    const callback = await goOn(attempt.url);
    const refusal: unknown = await attempt.finish(callback).catch((error: unknown) => error);
    expect(inspect(refusal, { depth: 9 })).toContain(message);
    expect(read("docs/en/guide/emulator-recipes.md")).toContain(message);
  });

  test("gets none where the scope names no openid", async () => {
    const attempt = await begin(client);
    const callback = await goOn(withScope(attempt, "profile_nickname account_email"));
    const { profile } = await attempt.finish(callback);
    expect(profile).toMatchObject({ nickname: "홍길동", email: "sample@sample.com" });
  });

  test("asks in vain for OpenID Connect's own scopes", async () => {
    const attempt = await begin(client);
    const login = goOn(withScope(attempt, "openid profile email"));
    await expect(login).rejects.toThrow(/KOE205/);
    await expect(login).rejects.toThrow(
      /profile_nickname.*account_email|account_email.*profile_nickname/s,
    );
  });
});
