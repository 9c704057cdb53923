// The emulator over HTTP: random requests.
import fc from "fast-check";
import type { Emulator } from "kakao-typed/emulator";
import { propertyRuns } from "../support/runs.js";
import { describe, expect, test } from "vitest";
import { form, send, useServer, works } from "../support/served.js";

let emulator: Emulator;

useServer((started) => ({ emulator } = started));

describe("random requests", () => {
  const words = fc.constantFrom(
    "",
    "%",
    "%%%",
    "%00",
    "null",
    "undefined",
    "-1",
    "1e999",
    "__proto__",
    "JS-SDK",
    "code",
    "none",
    "true",
    "[]",
    "{}",
    "[[",
    "\u0000",
    "한글",
    "<b>",
    "javascript:1",
    "https://a.example/",
    "http://",
    "//",
    "x".repeat(3000),
    "rest-api-key",
    "javascript-key",
    "admin-key",
    "client-secret",
    "authorization_code",
    "refresh_token",
    "123456789",
    "account_email",
    "consent",
    "login",
    "signup",
    "save",
    "close",
    "agree",
    "select_account",
    "create",
    "other",
  );
  const word = fc.oneof({ weight: 4, arbitrary: words }, fc.string());
  const names = fc.constantFrom(
    "client_id",
    "redirect_uri",
    "response_type",
    "scope",
    "prompt",
    "state",
    "nonce",
    "auth_tran_id",
    "is_popup",
    "code_challenge",
    "grant_type",
    "client_secret",
    "code",
    "refresh_token",
    "code_verifier",
    "id_token",
    "access_token",
    "logout_redirect_uri",
    "leave",
    "continue",
    "return_url",
    "agt",
    "app_key",
    "address_id",
    "step",
    "account",
    "decision",
    "item",
    "term",
    "email",
    "nickname",
    "user",
    "app",
    "target_id",
    "target_ids",
    "target_id_type",
    "property_keys",
    "properties",
    "scopes",
    "tags",
    "template_object",
    "receiver_uuids",
    "page_size",
    "from_updated_at",
    "limit",
    "offset",
    "order",
    "result",
    "extra",
    "channel_ids",
    "__proto__",
  );
  const paths = fc.constantFrom(
    "/v2/user/me",
    "/v1/user/unlink",
    "/v1/user/logout",
    "/v1/user/access_token_info",
    "/v1/user/signup",
    "/v1/user/update_profile",
    "/v2/user/scopes",
    "/v2/user/revoke/scopes",
    "/v2/user/service_terms",
    "/v2/user/revoke/service_terms",
    "/v2/user/upgrade/service_terms",
    "/v1/oidc/userinfo",
    "/v1/user/ids",
    "/v2/app/users",
    "/v1/user/service/terms",
    "/v1/user/shipping_address",
    "/v1/api/talk/profile",
    "/v1/api/talk/friends",
    "/v2/api/talk/channels",
    "/v2/api/talk/memo/send",
    "/v2/api/talk/memo/default/send",
    "/v1/api/talk/friends/message/default/send",
    "/oauth/authorize",
    "/oauth/token",
    "/oauth/logout",
    "/oauth/tokeninfo",
    "/.well-known/openid-configuration",
    "/.well-known/jwks.json",
    "/api/agt",
    "/apiweb/code.json",
    "/auth/kpidt",
    "/user/address",
    "/user/create/address",
    "/user/edit/address",
    "/proxy",
    "/error/auth",
    "/emulator",
    "/emulator/users",
    "/emulator/consents",
    "/emulator/sign-in",
    "/emulator/unlink",
    "/emulator/person",
    "/emulator/requests",
    "/emulator/messages",
    "/emulator/clock",
    "/emulator/reset",
  );
  const pairs = fc.array(fc.tuple(names, word), { maxLength: 8 });
  const fields = fc.constantFrom(
    "user",
    "app",
    "id",
    "status",
    "body",
    "headers",
    "url",
    "times",
    "seconds",
    "scopes",
    "serviceTerms",
    "cancels",
    "expiresIn",
    "kakao_account",
    "properties",
    "friends",
    "channels",
    "shipping_addresses",
    "referrer_type",
    "__proto__",
  );
  const number = fc.constantFrom(0, -0, -1, 1, 5, 200, 204, 503, 123456789, 2 ** 53, 1.5, 1e308);
  const value = fc.oneof(
    { weight: 3, arbitrary: number },
    { weight: 2, arbitrary: words },
    fc.constantFrom(null, true, [], {}, ["account_email"], { profile: { nickname: "x" } }),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const body = fc.oneof(
    pairs.map((list) => ({
      type: form["Content-Type"],
      text: new URLSearchParams(list).toString(),
    })),
    fc.string().map((text) => ({ type: form["Content-Type"], text })),
    fc
      .dictionary(fields, value, { maxKeys: 4 })
      .map((bag) => ({ type: "application/json", text: JSON.stringify(bag) })),
    word.map((text) => ({ type: "application/json", text })),
  );
  const header = fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { Authorization: "TOKEN" },
    { Authorization: "KakaoAK admin-key" },
    { Authorization: "Bearer" },
    { Authorization: "Bearer \xff" },
    { Cookie: "kakao_emulator=123456789" },
    { Cookie: "kakao_emulator=%%%; =;;" },
    { Origin: "http://localhost:1", "Accept-Language": "en" },
    { Origin: "\xff", Host: "\xff" },
    { Host: "[", "Content-Type": "\xff" },
  );
  const call = fc.record({
    method: fc.constantFrom("GET", "POST", "POST", "DELETE", "OPTIONS", "HEAD"),
    path: paths,
    query: fc.oneof(
      pairs.map((list) => new URLSearchParams(list).toString()),
      fc.webQueryParameters(),
      fc.constantFrom("%%%", "a=%", "continue=%%%", "=&=", ""),
    ),
    body,
    header,
  });

  test("are never answered with 5xx", async () => {
    let answered = 0;
    const sequences = 2 * propertyRuns;
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 20, maxLength: 20 }), async (calls) => {
        emulator.reset();
        emulator.addUser({ id: 1 });
        for (const { method, path, query, body: sent, header: own } of calls) {
          const { access_token } = emulator.signIn();
          const { Authorization } = own;
          const got = await send(`${path}?${query}`, {
            method,
            headers: {
              "Content-Type": sent.type,
              ...own,
              ...(Authorization === "TOKEN" && { Authorization: `Bearer ${access_token}` }),
            },
            ...(method === "POST" && { body: sent.text }),
          });
          answered += 1;
          expect(got.status).toBeLessThan(500);
        }
        emulator.reset();
        await works();
      }),
      { numRuns: sequences },
    );
    expect(answered).toBe(20 * sequences);
  });
});
