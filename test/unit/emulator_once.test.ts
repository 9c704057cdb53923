// once: one answer that is not as Kakao's, without waiting for Kakao to answer so.
import { createEmulator, type Emulator } from "../../src/emulator/index.js";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";

const kapi = "https://kapi.kakao.com";

let emulator: Emulator;
let headers: Readonly<Record<string, string>>;
beforeEach(() => {
  emulator = createEmulator();
  headers = { Authorization: `Bearer ${emulator.signIn().access_token}` };
});

const me = async (init: RequestInit = {}) => {
  const response = await emulator.fetch(`${kapi}/v2/user/me`, { headers, ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const idOf = async () => (JSON.parse((await me()).text) as { id: number }).id;

test("bends the next answer of a route, and no other", async () => {
  const id = await idOf();
  emulator.once("/v2/user/me", (body) => ({ ...body, id: 5 }));
  await emulator.fetch(`${kapi}/v1/user/access_token_info`, { headers });
  expect([await idOf(), await idOf()]).toEqual([5, id]);
  expect(emulator.requests.at(-2)!.answer).toMatchObject({
    status: 200,
    why: "changed by emulator.once",
  });
});

test("gets the body with its type, the request, and the response", async () => {
  emulator.once("GET /v2/user/me", (body, request, response) => {
    expectTypeOf(body.id).toEqualTypeOf<number>();
    expectTypeOf(body.kakao_account?.email).toEqualTypeOf<string | undefined>();
    expect(request).toMatchObject({ method: "GET", url: `${kapi}/v2/user/me` });
    expect(response.status).toBe(200);
    // changed in place, and nothing returned
    body.id = 6;
  });
  emulator.once("/oauth/token", (body) => {
    expectTypeOf(body.refresh_token).toEqualTypeOf<string | undefined>();
    return body;
  });
  emulator.once("/some/page", (body) => {
    expectTypeOf(body).toEqualTypeOf<unknown>();
  });
  expect(await idOf()).toBe(6);
});

test("a method counts, text is sent unchanged, and a Response as it is, readable by pages", async () => {
  emulator.once("POST /v2/user/me", () => "posted");
  emulator.once("/v2/user/me", () => "<html>");
  emulator.once("/v2/user/me", () => new Response("busy", { status: 503 }));
  expect((await me()).text).toBe("<html>");
  const asked = { headers: { ...headers, Origin: "http://localhost:3000" } };
  const answer = await me(asked);
  // in a browser no script can name an origin
  const origin = new Request("https://kapi.kakao.com", asked).headers.get("Origin") ?? "*";
  expect(answer).toMatchObject({ status: 503, text: "busy" });
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe(origin);
  expect((await me({ method: "POST" })).text).toBe("posted");
});

test("a refusal is bent like any answer", async () => {
  emulator.once("/v2/user/me", (body) => ({ ...body, extra: true }));
  const { status, text } = await me({ headers: {} });
  expect([status, JSON.parse(text)]).toMatchObject([401, { code: -401, extra: true }]);
});

test("a planned failure comes first, and uses up no change", async () => {
  emulator.failNext({ status: 500, url: "/v2/user/me" });
  emulator.once("/v2/user/me", (body) => ({ ...body, id: 5 }));
  expect((await me()).status).toBe(500);
  expect(await idOf()).toBe(5);
});

test("can be taken back, also twice, and reset takes all back", async () => {
  const id = await idOf();
  const undo = emulator.once("/v2/user/me", () => "one");
  emulator.once("/v2/user/me", (body) => ({ ...body, id: 7 }));
  undo();
  undo();
  expect([await idOf(), await idOf()]).toEqual([7, id]);
  emulator.once("/v2/user/me", () => "gone");
  emulator.reset();
  expect((await me()).status).toBe(401);
});

describe("an error", () => {
  const uncaught: unknown[] = [];
  const listen = (error: unknown) => void uncaught.push(error);
  beforeEach(() => {
    // what nothing catches fails the run: here it is what is asked for
    vi.spyOn(globalThis, "queueMicrotask").mockImplementation((run) => {
      try {
        run();
      } catch (error) {
        listen(error);
      }
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    uncaught.length = 0;
  });

  test.each<[string, () => unknown]>([
    [
      "boom",
      () => {
        throw new Error("boom");
      },
    ],
    [
      "later",
      async () => {
        throw new Error("later");
      },
    ],
    ["BigInt", () => ({ id: 1n })],
  ])("of a change is thrown where nothing catches it, and answered: %s", async (words, change) => {
    emulator.once("/v2/user/me", change);
    const { status, text } = await me();
    expect([status, text]).toEqual([
      500,
      expect.stringContaining('emulator.once(\\"/v2/user/me\\")'),
    ]);
    expect(text).toContain(words);
    expect(uncaught).toHaveLength(1);
    expect(String(uncaught[0])).toContain('emulator.once("/v2/user/me"): the change has thrown');
  });
});

test.each<[unknown, unknown, RegExp]>([
  ["v2/user/me", () => {}, /route: expected a path/],
  [`${kapi}/v2/user/me`, () => {}, /route: expected a path.*got "https:/],
  ["get /v2/user/me", () => {}, /POST \/oauth\/token/],
  ["/v2/user/me?x=1", () => {}, /route/],
  [undefined, () => {}, /route/],
  ["/v2/user/me", { id: 1 }, /change: expected a function, got object/],
])("refuses the route or the change: %s", (route, change, words) => {
  expect(() => emulator.once(route as string, change as () => void)).toThrow(words);
});

test("a thousand wait at most, and a change that was used leaves nothing behind", async () => {
  for (let count = 0; count < 1000; count += 1) emulator.once("/v2/user/me", () => "x");
  expect(() => emulator.once("/v2/user/me", () => "x")).toThrow(RangeError);
  for (let count = 0; count < 1000; count += 1) expect((await me()).text).toBe("x");
  emulator.once("/v2/user/me", () => "y");
  expect((await me()).text).toBe("y");
  expect((await me()).text).toContain('"id"');
});
