// What the pictures of the documentation say is what the package does.
import { existsSync } from "node:fs";
import { consent, type Me } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { createOAuthClient } from "kakao-typed/oauth";
import { createKakaoLogin } from "kakao-typed/server";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { consentOutcomes } from "../../docs/.vitepress/theme/pictures/data/consent_outcomes.js";
import { entries } from "../../docs/.vitepress/theme/pictures/data/entries.js";
import { lifetimes, marks } from "../../docs/.vitepress/theme/pictures/data/lifetimes.js";
import { otherwise, questions } from "../../docs/.vitepress/theme/pictures/data/login_decision.js";
import { type Step, sequences } from "../../docs/.vitepress/theme/pictures/data/sequences.js";

const origin = "https://shop.example";
const redirectUri = `${origin}/api/auth/kakao/callback`;
const keys = { restApiKey: "rest-api-key", clientSecret: "client-secret", redirectUri };
const emulated = () => createEmulator({ apps: [{ openid: true, redirectUris: [redirectUri] }] });

/** A login on the emulator, up to the code. */
async function codeOf(emulator: ReturnType<typeof emulated>) {
  const oauth = createOAuthClient({ ...keys, fetch: emulator.fetch });
  const url = oauth.authorizeUrl({ state: "s", scope: "openid" });
  const response = await emulator.fetch(url, { redirect: "manual" });
  const code = new URL(response.headers.get("Location")!).searchParams.get("code")!;
  return { oauth, code };
}

test("which entry: every entry of the package, and a guide for each", () => {
  const modules = Object.keys(packageJson.exports)
    .map((path) => path.slice(1))
    .filter((path) => !/\.(json|css)$/.test(path));
  expect(entries.map(({ path }) => path).sort()).toEqual(modules.sort());
  const ways = [...questions.map(({ yes }) => yes), otherwise];
  for (const { guide } of [...entries, ...ways]) {
    for (const folder of ["guide", "en/guide"]) {
      const file = new URL(`../../docs/${folder}/${guide}.md`, import.meta.url);
      expect(existsSync(file), `${folder}/${guide}`).toBe(true);
    }
  }
});

test.each(Object.entries(consentOutcomes))("consent outcomes: %s", (status, { account }) => {
  const me: Me = { id: 1, kakao_account: account };
  expect(consent(me, "email").status).toBe(status);
});

describe("lifetimes", () => {
  test("of tokens, as a login gives them", async () => {
    const { oauth, code } = await codeOf(emulated());
    const tokens = await oauth.exchangeCode({ code });
    const claims = await oauth.verifyIdToken(tokens.id_token!);
    for (const [found, { seconds }] of [
      [tokens.expires_in, lifetimes.accessToken],
      [tokens.refresh_token_expires_in, lifetimes.refreshToken],
      [claims.exp - claims.iat, lifetimes.idToken],
    ] as const) {
      // Kakao takes a second off
      expect([seconds, seconds - 1]).toContain(found);
    }
  });

  test.each([
    [lifetimes.code.seconds - 1, "taken"],
    [lifetimes.code.seconds + 1, "KOE320"],
  ])("a code after %d seconds is %s", async (seconds, end) => {
    const emulator = emulated();
    const { oauth, code } = await codeOf(emulator);
    emulator.advance(seconds);
    const outcome = await oauth.exchangeCode({ code }).then(
      () => "taken",
      (error: { code: string }) => error.code,
    );
    expect(outcome).toBe(end);
  });

  test.each([
    ["before its last month", 29, undefined],
    ["in its last month", 31, "new"],
  ])("a refresh %s", async (_, days, expected) => {
    const emulator = emulated();
    const { oauth, code } = await codeOf(emulator);
    const first = await oauth.exchangeCode({ code });
    emulator.advance(days * 24 * 3600);
    const { refresh_token } = await oauth.refresh(first.refresh_token!);
    expect(refresh_token === first.refresh_token ? undefined : "new").toBe(expected);
  });

  test("each has its place on the scale", () => {
    for (const { seconds } of Object.values(lifetimes)) {
      expect(marks.map((mark) => mark.seconds)).toContain(seconds);
    }
  });
});

/** The requests to a party of a sequence, with the parameters they carry. */
const requestsOf = (steps: readonly Step[]) =>
  steps.flatMap((step) => {
    const words = "message" in step && typeof step.message === "string" ? step.message : "";
    if (!/^(GET|POST) \/(oauth|v2)\//.test(words) || !("carries" in step)) return [];
    const carries = step.carries as string;
    return [{ words, parameters: carries.startsWith("Authorization") ? [] : carries.split(", ") }];
  });

test("the server's sequence is what travels in a login", async () => {
  const emulator = emulated();
  const kakao = createKakaoLogin({
    ...keys,
    sessionSecret: "0123456789abcdef0123456789abcdef",
    fetch: emulator.fetch,
  });
  const begun = await kakao.handler(new Request(`${origin}/api/auth/kakao/login`));
  const cookie = begun.headers
    .getSetCookie()
    .map((line) => line.split(";")[0]!)
    .join("; ");
  expect(begun.headers.getSetCookie().join()).toContain(`Max-Age=${lifetimes.state.seconds}`);
  const agreed = await emulator.fetch(begun.headers.get("Location")!, { redirect: "manual" });
  const back = new Request(agreed.headers.get("Location")!, { headers: { Cookie: cookie } });
  const ended = await kakao.handler(back);
  expect([begun.status, agreed.status, ended.status]).toEqual([302, 302, 302]);

  const sent = emulator.requests.map(({ method, url, body }) => {
    const { pathname, searchParams } = new URL(url);
    const names = [...searchParams.keys(), ...new URLSearchParams(body).keys()];
    return { words: `${method} ${pathname}`, names };
  });
  const drawn = requestsOf(sequences.server.steps);
  expect(sent.map(({ words }) => words)).toEqual(drawn.map(({ words }) => words));
  for (const [index, { parameters }] of drawn.entries()) {
    expect(sent[index]!.names).toEqual(expect.arrayContaining(parameters));
  }
});
