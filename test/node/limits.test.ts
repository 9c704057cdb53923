// What a server may do to a client: stall, send without end, unpack to more than memory holds. Over loopback.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createOAuthClient, type OAuthOptions } from "kakao-typed/oauth";
import { createRestClient, type RestClient } from "kakao-typed/rest";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../support/page.js";
import { type Answer, serveOnLoopback } from "../support/loopback_server.js";

const json = { "Content-Type": "application/json" };
const pair = await generateKeyPair("RS256", { extractable: true });
const keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: "k", alg: "RS256" }] };
const idToken = await new SignJWT({ sub: "1" })
  .setProtectedHeader({ alg: "RS256", kid: "k" })
  .setIssuer("https://kauth.kakao.com")
  .setAudience("rest-api-key")
  .setIssuedAt()
  .setExpirationTime("1h")
  .sign(pair.privateKey);

const bodies: Readonly<Record<string, unknown>> = {
  "/v2/user/me": { id: 1 },
  "/v1/user/unlink": { id: 1 },
  "/oauth/token": { token_type: "bearer", access_token: "a", expires_in: 1 },
  "/.well-known/jwks.json": keys,
};
const healthy: Answer = (response, { url = "" }) =>
  void response.writeHead(200, json).end(JSON.stringify(bodies[url]));

let answer: Answer = healthy;
let open = 0;
const server = serveOnLoopback((response, request) => {
  open += 1;
  response.on("close", () => (open -= 1));
  answer(response, request);
});

beforeEach(() => {
  answer = healthy;
});

/** The collector of garbage, as a process that allocates has it at work. */
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const restOf = (options: object) =>
  createRestClient({ accessToken: "token", baseUrl: server.url, retry: false, ...options }).API;

/** Every call that waits for an answer, of a client with these options. */
const calls: readonly [string, (options: object) => () => Promise<unknown>][] = [
  [
    "API.me",
    (options) => {
      const API = restOf(options);
      return async () => API.me();
    },
  ],
  [
    "API.unlink",
    (options) => {
      const API = restOf(options);
      return async () => API.unlink();
    },
  ],
  [
    "exchangeCode",
    (options) => {
      const oauth = oauthOf(options);
      return async () => oauth.exchangeCode({ code: "code" });
    },
  ],
  [
    "refresh",
    (options) => {
      const oauth = oauthOf(options);
      return async () => oauth.refresh("refresh-token");
    },
  ],
  [
    "verifyIdToken",
    (options) => {
      const oauth = oauthOf(options);
      return async () => oauth.verifyIdToken(idToken);
    },
  ],
];

const oauthOf = (options: Partial<OAuthOptions> = {}) =>
  createOAuthClient({
    restApiKey: "rest-api-key",
    redirectUri: "https://shop.example/redirect",
    baseUrl: server.url,
    ...options,
  });

const stalledHead: Answer = () => {};
const stalledBody: Answer = (response) => {
  response.writeHead(200, json);
  response.write('{"');
};
const endless =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status, json);
    const piece = Buffer.alloc(65_536, "a");
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on("drain", more);
    more();
  };
const bomb = gzipSync(Buffer.alloc(150_000_000, " "));
const gzip: Answer = (response) =>
  void response.writeHead(200, { ...json, "Content-Encoding": "gzip" }).end(bomb);
/** More and more, a byte at a time. */
const drip: Answer = (response) => {
  response.writeHead(200, json);
  const timer = setInterval(() => response.write(" "), 10);
  response.on("close", () => clearInterval(timer));
};

const timeout = { name: "KakaoNetworkError", code: "timeout" };
const tooLarge = { name: "KakaoNetworkError", code: "too_large" };

describe.each(calls)("%s", (name, call) => {
  test.each<[string, Answer, object]>([
    ["a server that stalls before its headers", stalledHead, timeout],
    ["a server that stalls behind its headers", stalledBody, timeout],
    ["a body that drips", drip, timeout],
    ["a body without end", endless(200), tooLarge],
    ["an error without end", endless(500), tooLarge],
    ["a body that unpacks to 150 MB", gzip, tooLarge],
  ])(
    "%s: ends in its time while the process allocates, and the next works",
    async (_what, how, expected) => {
      const run = call({ timeout: expected === timeout ? 500 : 20_000 });
      answer = how;
      // what waits for long must not be what the collector takes
      const pressure = expected === timeout ? setInterval(collect, 100) : undefined;
      try {
        expect(await rejection(run())).toMatchObject(expected);
      } finally {
        clearInterval(pressure);
      }
      // nothing of it is kept: no connection either
      await vi.waitFor(() => expect(open).toBe(0), 10_000);
      answer = healthy;
      if (expected === tooLarge && name === "verifyIdToken") {
        // keys that could not be read rest for a second
        vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1000 });
      }
      try {
        expect(await run()).toBeTruthy();
      } finally {
        vi.useRealTimers();
      }
    },
  );

  // they wait for their time, which they can do together: the server of the others has no part in it
  test.concurrent.each<[string, () => Promise<Response>]>([
    ["never answers", () => new Promise(() => {})],
    ["gives a body that never comes", async () => new Response(new ReadableStream({}))],
    [
      "gives a body whose end never comes, though more is always there",
      async () =>
        new Response(new ReadableStream({ pull: (body) => body.enqueue(new Uint8Array(0)) })),
    ],
    [
      "gives one that cannot be cancelled",
      async () => new Response(new ReadableStream({ cancel: () => new Promise(() => {}) })),
    ],
    [
      "has no streams",
      async () =>
        ({ status: 200, headers: new Headers(), text: () => new Promise(() => {}) }) as never,
    ],
  ])(
    "a fetch that listens to no signal and %s: ends in its time, and the next works",
    async (_what, bad) => {
      const fetch = vi.fn<(request: Request) => Promise<Response>>(async ({ url }) =>
        Response.json(bodies[new URL(url).pathname]),
      );
      fetch.mockImplementationOnce(bad);
      const run = call({ timeout: 500, fetch });
      expect(await rejection(run())).toMatchObject(timeout);
      expect(await run()).toBeTruthy();
      expect(fetch).toHaveBeenCalledTimes(2);
    },
  );

  test.each([
    ["as large as allowed", 0, "fine"],
    ["a byte larger", -1, "too_large"],
  ])("a body %s", async (_what, less, expected) => {
    answer = (response, { url = "" }) => {
      const text = JSON.stringify(bodies[url]);
      response.writeHead(200, json).end(`${text}${" ".repeat(5_000 - text.length)}`);
    };
    const run = call({ maxResponseBytes: 5_000 + less });
    const found = await run().then(
      () => "fine",
      (error: { code: string }) => error.code,
    );
    expect(found).toBe(expected);
  });
});

test("a GET that is too large is not asked again", async () => {
  let asked = 0;
  answer = (response, request) => {
    asked += 1;
    endless(200)(response, request);
  };
  const { API } = createRestClient({
    accessToken: "token",
    baseUrl: server.url,
    maxResponseBytes: 1000,
  });
  expect(await rejection(API.me())).toMatchObject({ ...tooLarge, url: "/v2/user/me", status: 200 });
  expect(asked).toBe(1);
});

describe("calls that share a request", () => {
  const tokens = bodies["/oauth/token"];

  test("each has limits of its own, the first as the last", async () => {
    const fetch = vi.fn<() => Promise<Response>>(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return Response.json(tokens);
    });
    const oauth = oauthOf({ fetch });
    const [first, second] = await Promise.all([
      rejection(oauth.refresh("refresh-token", { timeout: 50 })),
      oauth.refresh("refresh-token", { timeout: 5000 }),
    ]);
    expect(first).toMatchObject(timeout);
    expect(second).toHaveProperty("access_token");
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test("one that hangs is forgotten with the last who waits for it", async () => {
    const fetch = vi
      .fn<() => Promise<Response>>(async () => Response.json(tokens))
      .mockReturnValueOnce(new Promise(() => {}));
    const oauth = oauthOf({ fetch });
    const controller = new AbortController();
    const calls = [
      rejection(oauth.refresh("refresh-token", { timeout: 50 })),
      rejection(oauth.refresh("refresh-token", { timeout: false, signal: controller.signal })),
    ];
    expect(await calls[0]).toMatchObject(timeout);
    controller.abort();
    expect(await calls[1]).toMatchObject({ code: "aborted" });
    expect(await oauth.refresh("refresh-token")).toHaveProperty("access_token");
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test("a stream of calls does not keep one that hangs", async () => {
    const fetch = vi
      .fn<() => Promise<Response>>(async () => Response.json(tokens))
      .mockReturnValueOnce(new Promise(() => {}));
    const oauth = oauthOf({ fetch, timeout: 200 });
    const verdicts: unknown[] = [];
    const calls = Array.from({ length: 12 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 50));
      // longer than the client's: somebody always waits
      await oauth.refresh("refresh-token", { timeout: 1000 }).then(
        () => verdicts.push("fine"),
        () => verdicts.push("late"),
      );
    });
    await Promise.all(calls);
    expect(verdicts).toContain("fine");
    expect(fetch.mock.calls.length).toBeGreaterThan(1);
  });

  test("the request is called off when nobody waits any longer", async () => {
    let request: Request | undefined;
    const fetch = (sent: Request) => {
      request = sent;
      return new Promise<never>(() => {});
    };
    const oauth = oauthOf({ fetch });
    await rejection(oauth.exchangeCode({ code: "code" }, { timeout: 50 }));
    await vi.waitFor(() => expect(request?.signal.aborted).toBe(true), 10_000);
  });
});

describe("onUnauthorized that hangs", () => {
  /** It gives a token from the second time on. */
  const hangsOnce = () =>
    vi
      .fn<() => Promise<string>>(async () => "new-token")
      .mockReturnValueOnce(new Promise(() => {}));
  const refusing = async (request: Request) =>
    request.headers.get("Authorization") === "Bearer new-token"
      ? Response.json({ id: 1 })
      : Response.json({ code: -401, msg: "no" }, { status: 401 });

  test.each<[string, number | false, { timeout?: number }]>([
    ["the client's time", 200, {}],
    ["the call's", false, { timeout: 200 }],
  ])("is given up with %s, and asked anew by the next call", async (_, timeoutOfAll, options) => {
    const onUnauthorized = hangsOnce();
    const { API } = createRestClient({
      accessToken: "old-token",
      fetch: refusing,
      onUnauthorized,
      timeout: timeoutOfAll,
    });
    expect(await rejection(API.me({}, options))).toMatchObject(timeout);
    expect(await API.me()).toEqual({ id: 1 });
    expect(onUnauthorized).toHaveBeenCalledTimes(2);
  });

  test("is given up after the client's time, however many wait", async () => {
    const onUnauthorized = hangsOnce();
    const { API } = createRestClient({
      accessToken: "old-token",
      fetch: refusing,
      onUnauthorized,
      timeout: 200,
    });
    const calls = Array.from({ length: 12 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 50));
      return API.me({}, { timeout: 2000 }).then(
        () => "fine",
        () => "late",
      );
    });
    expect(await Promise.all(calls)).toContain("fine");
  });

  test("a call of the same client inside it ends too", async () => {
    const { API }: RestClient = createRestClient({
      accessToken: "old-token",
      fetch: refusing,
      timeout: 200,
      onUnauthorized: async (): Promise<string> => String((await API.me()).id),
    });
    expect(await rejection(API.me())).toMatchObject(timeout);
  });

  test("10,000 calls on one expired token ask once, and all succeed", async () => {
    const onUnauthorized = vi.fn<() => Promise<string>>(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return "new-token";
    });
    const { API } = createRestClient({
      accessToken: "old-token",
      fetch: refusing,
      onUnauthorized,
      timeout: 60_000,
    });
    const found = await Promise.all(Array.from({ length: 10_000 }, async () => API.me()));
    expect(found.every(({ id }) => id === 1)).toBe(true);
    expect(onUnauthorized).toHaveBeenCalledTimes(1);
  });

  test("of the tokens that were replaced only so many are remembered", async () => {
    const sent: string[] = [];
    const fetch = async (request: Request) => {
      const token = request.headers.get("Authorization")!.slice("Bearer ".length);
      sent.push(token);
      return token.startsWith("new")
        ? Response.json({ id: 1 })
        : Response.json({ code: -401, msg: "no" }, { status: 401 });
    };
    let current = "";
    const { API } = createRestClient({
      accessToken: () => current,
      onUnauthorized: () => `new-${current}`,
      fetch,
    });
    const ask = async (token: string) => {
      current = token;
      sent.length = 0;
      await API.me();
      return [...sent];
    };
    for (let user = 0; user <= 1000; user += 1) await ask(`old-${user}`);
    expect(await ask("old-1000")).toEqual(["new-old-1000"]);
    expect(await ask("old-0")).toEqual(["old-0", "new-old-0"]);
  });
});
