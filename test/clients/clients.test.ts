// Clients that others have written, unchanged, on the built command: what they get is what Kakao gives them.
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Attempt, Client, Session } from "./client.ts";
import { logIn } from "./person.ts";
import { type Led, ways } from "./ways.ts";

const clients = Object.values(
  import.meta.glob<{ client: Client }>("./*/client.ts", { eager: true }),
).map(({ client }) => client);

/** Seconds for which an access token of a REST API key is valid. */
const lifetime = 6 * 3600;

const user = { id: "123456789", nickname: "홍길동", email: "sample@sample.com" };

/** All that the client says of a login that fails. */
const refusal = (attempt: Attempt, callback: string): Promise<string> =>
  attempt.finish(callback).then(
    () => "logged in",
    (error: unknown) => inspect(error, { depth: 5 }),
  );

/** Every way to the emulator, with Kakao's pages and without them. */
const modes = Object.entries(ways).flatMap(([way, start]) =>
  [true, false].map((pages) => ({ way, start, pages })),
);

let led: Led;

afterEach(() => void vi.useRealTimers());

describe.each(modes)("$way, pages: $pages", ({ way, start, pages }) => {
  beforeAll(async () => {
    led = await start(pages ? [] : ["--no-pages"]);
  });
  afterAll(() => led.stop());

  const isTold = way === "by the emulator's address";
  describe.each(
    clients.flatMap((client) =>
      client.takesAddress || !isTold ? [[client.name, client] as const] : [],
    ),
  )("%s", (_, client) => {
    beforeEach(() => led.kakao.control("/reset", {}));

    /** Sets the client up, as a process that starts does. */
    async function begin(clientSecret = "client-secret"): Promise<Attempt> {
      vi.resetModules();
      const { kakaoUrl } = led;
      const restApiKey = client.openid ? "openid-rest-api-key" : "rest-api-key";
      delete process.env["KAKAO_URL"];
      Object.assign(process.env, {
        ...(kakaoUrl && { KAKAO_URL: kakaoUrl }),
        KAKAO_REST_API_KEY: restApiKey,
        KAKAO_CLIENT_SECRET: clientSecret,
      });
      const app = await client.create({ restApiKey, clientSecret, kakaoUrl });
      return app.login();
    }

    /** Lets the person at the browser agree or cancel; gives where Kakao sends the browser. */
    async function decide({ url }: Attempt, cancels = false): Promise<string> {
      if (!pages) await led.kakao.control("/person", { cancels });
      return logIn(url, { email: user.email, cancels });
    }

    const logInWell = async (): Promise<Session> => {
      const attempt = await begin();
      return attempt.finish(await decide(attempt));
    };

    /** What Kakao says to an access token. */
    async function statusOf(token: string): Promise<number> {
      const headers = { Authorization: `Bearer ${token}` };
      const { status } = await fetch(`${led.kakao.url}/v1/user/access_token_info`, { headers });
      return status;
    }

    test("logs in, and knows the user", async () => {
      const { profile } = await logInWell();
      expect(profile).toMatchObject(user);
    });

    test("refreshes a token that has expired", async () => {
      const session = await logInWell();
      const first = await session.accessToken();
      expect(await statusOf(first)).toBe(200);
      await led.kakao.control("/clock", { seconds: lifetime });
      expect(await statusOf(first)).toBe(401);
      vi.setSystemTime(Date.now() + lifetime * 1000);
      await session.refresh();
      const second = await session.accessToken();
      expect(second).not.toBe(first);
      expect(await statusOf(second)).toBe(200);
    });

    test("logs out", async () => {
      const session = await logInWell();
      const token = await session.accessToken();
      await session.logout();
      expect(await statusOf(token)).toBe(401);
    });

    test("says that the user cancelled", async () => {
      const attempt = await begin();
      const callback = await decide(attempt, true);
      expect(await refusal(attempt, callback)).toMatch(client.says.denied);
    });

    test("says that its secret is wrong", async () => {
      const attempt = await begin("another secret");
      const callback = await decide(attempt);
      expect(await refusal(attempt, callback)).toMatch(client.says.wrongSecret);
    });

    test("says that a code has been used", async () => {
      const attempt = await begin();
      const callback = await decide(attempt);
      await attempt.finish(callback);
      const used = new URL(callback).searchParams.get("code")!;
      const next = await begin();
      const answer = new URL(await decide(next));
      answer.searchParams.set("code", used);
      expect(await refusal(next, answer.href)).toMatch(client.says.usedCode);
    });
  });
});
