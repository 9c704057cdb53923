// The REST client against a real server on this machine: what a network does, not what a fake says it does.
import { gzipSync } from "node:zlib";
import { type API, KakaoError } from "kakao-typed";
import { createRestClient } from "kakao-typed/rest";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../support/page.js";
import { type Answer, serveOnLoopback } from "../support/loopback_server.js";

const body = JSON.stringify({ id: 123456789, properties: { nickname: "홍길동" } });
const json = { "Content-Type": "application/json;charset=UTF-8" };

const ok: Answer = (response) => void response.writeHead(200, json).end(body);
const status =
  (code: number, text: string, headers: Record<string, string> = json): Answer =>
  (response) =>
    void response.writeHead(code, headers).end(text);
const kakaoError = (code: number, kapi: number, headers: Record<string, string> = {}) =>
  status(code, JSON.stringify({ msg: "no", code: kapi }), { ...json, ...headers });
const html503 = status(503, "<html>busy</html>", { "Content-Type": "text/html" });
/** The connection is gone before a word came. */
const reset: Answer = (response) => void response.socket!.destroy();
/** It is gone in the middle of the body. */
const cut: Answer = (response) => {
  response.writeHead(200, { ...json, "Content-Length": String(Buffer.byteLength(body)) });
  response.write(body.slice(0, 10), () => response.socket!.destroy());
};
/** It is gone in the middle of a body of unknown length. */
const cutChunk: Answer = (response) => {
  response.writeHead(200, json);
  response.write(body.slice(0, 10), () => response.socket!.destroy());
};
const never: Answer = () => {};
/** The head comes at once, the body never ends. */
const slowBody: Answer = (response) => {
  response.writeHead(200, json);
  response.write("{");
};

/** The answers to come, the last one for ever. */
let script: Answer[] = [ok];
let seen: { method: string; url: string; at: number }[] = [];

const server = serveOnLoopback((response, request) => {
  seen.push({ method: request.method!, url: request.url!, at: Date.now() });
  const answer = script.length > 1 ? script.shift()! : script[0]!;
  answer(response, request);
});

beforeEach(() => {
  seen = [];
});

const client = (options: object = {}) =>
  createRestClient({ accessToken: "token", baseUrl: server.url, ...options }).API;

/** What a call gives on these answers, and how often it asked. */
async function run(answers: Answer[], call: (api: API) => Promise<unknown>, options?: object) {
  script = answers;
  const result = await call(client(options)).catch((reason: unknown) => reason);
  return { result, requests: seen.length };
}

const get = (api: API) => api.me();
const post = (api: API) => api.unlink();

const failures: readonly [string, Answer, object][] = [
  ["a connection reset", reset, { name: "KakaoNetworkError", code: "network" }],
  ["a body cut off", cut, { name: "KakaoNetworkError", code: "network" }],
  ["a chunked body cut off", cutChunk, { name: "KakaoNetworkError", code: "network" }],
  ["HTML with 503", html503, { name: "KakaoNetworkError", code: "http", status: 503 }],
  ["an empty 500", status(500, ""), { name: "KakaoNetworkError", code: "http", status: 500 }],
  ["408", kakaoError(408, -1), { name: "KakaoApiError", code: -1, status: 408 }],
  ["429", kakaoError(429, -10), { name: "KakaoApiError", code: -10, status: 429 }],
  ["maintenance", kakaoError(503, -9798), { name: "KakaoApiError", code: -9798, status: 503 }],
];

describe.each(failures)("%s", (_, failing, error) => {
  test("a GET is repeated, and succeeds in the end", async () => {
    const { result, requests } = await run([failing, failing, ok], get);
    expect(result).toEqual(JSON.parse(body));
    expect(requests).toBe(3);
    const [first, second, third] = seen.map(({ at }) => at);
    // growing pauses: at least half of 300 and of 600 ms, less what clocks round
    expect(second! - first!).toBeGreaterThanOrEqual(140);
    expect(third! - second!).toBeGreaterThanOrEqual(290);
  });

  test("a GET is given up after two repetitions, with the last error", async () => {
    const { result, requests } = await run([failing], get);
    expect(result).toMatchObject(error);
    expect(result).toBeInstanceOf(KakaoError);
    expect(requests).toBe(3);
  });

  test.each([
    ["a POST", post, {}],
    ["with retry: false", get, { retry: false }],
    ["with retry: 0", get, { retry: 0 }],
  ])("%s is never repeated", async (_what, call, options) => {
    const { result, requests } = await run([failing, ok], call, options);
    expect(result).toMatchObject(error);
    expect(requests).toBe(1);
  });
});

test.each([
  ["an error of ours", kakaoError(400, -2), { name: "KakaoApiError", code: -2, status: 400 }],
  ["a quota with 400", kakaoError(400, -10), { name: "KakaoApiError", code: -10, status: 400 }],
  ["an expired token", kakaoError(401, -401), { name: "KakaoApiError", code: -401, status: 401 }],
  ["404", status(404, "not here"), { name: "KakaoNetworkError", code: "http", status: 404 }],
  ["204", status(204, ""), { name: "KakaoNetworkError", code: "http", status: 204 }],
  ["an empty 200", status(200, ""), { name: "KakaoResponseError" }],
  ["a truncated 200", status(200, body.slice(0, 20)), { name: "KakaoResponseError" }],
  [
    "JSON as text/html",
    status(200, body, { "Content-Type": "text/html" }),
    { name: "KakaoResponseError", response: body },
  ],
  [
    "an id with too many digits",
    status(200, '{"id":1376016924429759228}'),
    { name: "KakaoResponseError", response: '{"id":1376016924429759228}' },
  ],
])("%s is final", async (_, answer, error) => {
  const { result, requests } = await run([answer, ok], get);
  expect(result).toMatchObject(error);
  expect(requests).toBe(1);
});

test.each([
  ["compressed", status(200, "", {})],
  ["in pieces", ok],
])("a body that comes %s is read", async (how) => {
  const text = Buffer.from(body);
  const zipped: Answer = (response) =>
    void response.writeHead(200, { ...json, "Content-Encoding": "gzip" }).end(gzipSync(body));
  const pieces: Answer = (response) => {
    response.writeHead(200, json);
    // in the middle of a character
    const middle = text.indexOf("홍") + 1;
    response.write(text.subarray(0, middle));
    setTimeout(() => response.end(text.subarray(middle)), 20);
  };
  const { result } = await run([how === "compressed" ? zipped : pieces], get);
  expect(result).toEqual(JSON.parse(body));
});

test("a content type that is missing is no claim", async () => {
  const { result } = await run([status(200, body, {})], get);
  expect(result).toEqual(JSON.parse(body));
});

describe("redirects", () => {
  test.each([301, 302, 303, 307, 308])(
    "%i is an error: the token goes nowhere else",
    async (code) => {
      for (const call of [get, post]) {
        const { result, requests } = await run(
          [status(code, "", { Location: "/v1/elsewhere" }), ok],
          call,
        );
        expect(result).toMatchObject({ name: "KakaoNetworkError", code: "http", status: code });
        expect(requests).toBe(1);
        seen = [];
      }
    },
  );
});

describe("Retry-After", () => {
  test.each([
    ["seconds", () => "1"],
    ["a date", () => new Date(Date.now() + 2000).toUTCString()],
  ])("as %s is waited for", async (_, value) => {
    const slow: Answer = (response, request) =>
      kakaoError(429, -10, { "Retry-After": value() })(response, request);
    const { result, requests } = await run([slow, ok], get);
    expect(result).toEqual(JSON.parse(body));
    expect(requests).toBe(2);
    expect(seen[1]!.at - seen[0]!.at).toBeGreaterThanOrEqual(900);
  });

  test.each([
    ["0", () => "0"],
    ["less than nothing", () => "-5"],
    ["a date gone by", () => new Date(Date.now() - 60_000).toUTCString()],
    ["this very moment", () => new Date().toUTCString()],
  ])("of %s does not shorten the pauses", async (_, value) => {
    const busy: Answer = (response, request) =>
      kakaoError(429, -10, { "Retry-After": value() })(response, request);
    const { result, requests } = await run([busy, busy, ok], get);
    expect(result).toEqual(JSON.parse(body));
    expect(requests).toBe(3);
    const [first, second, third] = seen.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(140);
    expect(third! - second!).toBeGreaterThanOrEqual(290);
  });

  test("beyond the time of the call gives up at once, with Kakao's error", async () => {
    const start = Date.now();
    const { result, requests } = await run([kakaoError(429, -10, { "Retry-After": "3600" })], get);
    expect(result).toMatchObject({ name: "KakaoApiError", code: -10, status: 429 });
    expect(requests).toBe(1);
    expect(Date.now() - start).toBeLessThan(9_000);
  });

  test("that means nothing does not stop the repetition", async () => {
    const { result } = await run([kakaoError(503, -1, { "Retry-After": "soon" }), ok], get);
    expect(result).toEqual(JSON.parse(body));
  });
});

describe("time", () => {
  test.each([
    ["a server that never answers", never],
    ["a body that never ends", slowBody],
  ])("%s runs into it; a GET is not asked again", async (_, answer) => {
    for (const call of [get, post]) {
      const { result, requests } = await run([answer], call, { timeout: 200 });
      expect(result).toMatchObject({ name: "KakaoNetworkError", code: "timeout" });
      expect(requests).toBe(1);
      seen = [];
    }
  });

  test.each([
    ["the pause", 140, 1],
    ["the repetition", 1500, 2],
  ])(
    "is for the whole call: it ends in %s, and nothing leaves after it",
    async (_, timeout, count) => {
      const { result, requests } = await run([html503, never], get, { timeout });
      expect(result).toMatchObject({ name: "KakaoNetworkError", code: "timeout" });
      expect(requests).toBe(count);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(seen).toHaveLength(count);
    },
  );

  test("the connection is let go with it", async () => {
    const closed = vi.fn<() => void>();
    const answer: Answer = (response) => void response.on("close", closed);
    await run([answer], get, { timeout: 100 });
    await vi.waitFor(() => expect(closed).toHaveBeenCalled(), 10_000);
  });

  test("a signal ends the call in the pause before a repetition", async () => {
    const controller = new AbortController();
    script = [kakaoError(429, -10, { "Retry-After": "5" })];
    const call = rejection(client().me({}, { signal: controller.signal }));
    await vi.waitFor(() => expect(seen).toHaveLength(1), 10_000);
    controller.abort();
    expect(await call).toMatchObject({ code: "aborted" });
    expect(seen).toHaveLength(1);
  });
});

test("nobody listens there: network, with the system's word on the error", async () => {
  const { API } = createRestClient({
    accessToken: "t",
    baseUrl: "http://127.0.0.1:1",
    retry: false,
  });
  const error = await rejection(API.me());
  expect(error).toMatchObject({
    name: "KakaoNetworkError",
    code: "network",
    cause: expect.any(TypeError) as unknown,
  });
});

test("1,000 calls at once with an expired token: one refresh, and all succeed", async () => {
  let current = "old-token";
  script = [
    (response, request) => {
      const known = request.headers.authorization === `Bearer ${current}`;
      // late ones arrive after the refresh
      const answer = known && current !== "old-token" ? ok : kakaoError(401, -401);
      setTimeout(() => answer(response, request), Math.random() * 50);
    },
  ];
  const refresh = vi.fn<() => Promise<string>>(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    current = "new-token";
    return current;
  });
  const API = client({
    accessToken: "old-token",
    onUnauthorized: refresh,
    timeout: 60_000,
    retry: false,
  });
  const bodies = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => (index % 2 ? API.me() : API.unlink())),
  );
  expect(bodies.every(({ id }) => id === 123456789)).toBe(true);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(seen.length).toBeLessThanOrEqual(2000);
});
