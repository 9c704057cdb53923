// What the REST client tells its hooks and prints in errors: no secret.
import { inspect } from "../support/inspect.js";
import { isKakaoError } from "kakao-typed";
import { createRestClient, type RequestEvent, type ResponseEvent } from "kakao-typed/rest";
import { describe, expect, test } from "vitest";
import { onTheWire, rejection } from "../support/page.js";
import { adminOf, kakao } from "../support/rest.js";

onTheWire();

describe("hooks", () => {
  test("see every request and how it ended, and no secret", async () => {
    const { emulator, token } = kakao();
    const requests: RequestEvent[] = [];
    const responses: ResponseEvent[] = [];
    const { API } = createRestClient({
      accessToken: token,
      hooks: {
        request: (event) => void requests.push(event),
        response: (event) => void responses.push(event),
      },
    });
    emulator.failNext({ status: 503, body: token });
    emulator.failNext({ status: 0 });
    await API.me({ property_keys: ["properties.S3CRET"] });
    await API.update_profile({ properties: { S3CRET: token } });
    expect(requests).toEqual([
      { method: "GET", url: "/v2/user/me", attempt: 1 },
      { method: "GET", url: "/v2/user/me", attempt: 2 },
      { method: "GET", url: "/v2/user/me", attempt: 3 },
      { method: "POST", url: "/v1/user/update_profile", attempt: 1 },
    ]);
    expect(responses.map(({ status, attempt }) => [attempt, status])).toEqual([
      [1, 503],
      [2, undefined],
      [3, 200],
      [1, 200],
    ]);
    for (const { milliseconds } of responses) expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify([requests, responses])).not.toMatch(new RegExp(`S3CRET|${token}`));
  });

  test.each<[string, () => void]>([
    [
      "that throw",
      () => {
        throw new Error("the log is full");
      },
    ],
    ["that reject", async () => Promise.reject(new Error("the log is full"))],
  ])("%s are ignored", async (_, hook) => {
    const { token } = kakao();
    const { API } = createRestClient({
      accessToken: token,
      hooks: { request: hook, response: hook },
    });
    expect(await API.me()).toHaveProperty("id");
  });
});

test("no secret is in what an error prints", async () => {
  const secret = "S3CRET-TOKEN";
  const { emulator } = kakao();
  const { API } = createRestClient({ accessToken: secret, retry: false });
  const admin = adminOf({ adminKey: secret, targetId: 1, retry: false });
  for (const call of [() => API.me(), () => admin.me()]) {
    for (const failure of [
      { status: 401, body: { msg: `token ${secret} is unknown`, code: -401 } },
      { status: 200, body: { id: secret } },
      { status: 200, body: secret },
      { status: 503, body: `<html>${secret}</html>` },
      { status: 0 },
    ]) {
      emulator.failNext(failure);
      const error = await rejection(call());
      expect(isKakaoError(error)).toBe(true);
      expect(inspect(error)).not.toContain(secret);
    }
  }
  const quoting = createRestClient({
    accessToken: secret,
    fetch: async ({ headers }) => Promise.reject(new Error(String(headers.get("Authorization")))),
    retry: false,
  });
  const error = await rejection(quoting.API.me());
  expect(error).toMatchObject({ code: "network", original: { message: `Bearer ${secret}` } });
  expect(inspect(error)).not.toContain(secret);
});

test.each<[string, (secret: string) => Error]>([
  ["its message", (secret) => new TypeError(`cannot send ${secret}`)],
  ["a URL in it", () => new TypeError("Failed to parse https://user:S3CRET-PASSWORD@example.com")],
  ["a parameter in it", () => new TypeError("refused: code=S3CRET-PASSWORD")],
  ["its cause", (secret) => new TypeError("fetch failed", { cause: new Error(secret) })],
  [
    "one of several causes",
    (secret) => new TypeError("fetch failed", { cause: new AggregateError([new Error(secret)]) }),
  ],
  ["a cause that is a text", (secret) => new TypeError("fetch failed", { cause: secret })],
  [
    "a field",
    (secret) => Object.assign(new TypeError("fetch failed"), { config: { headers: secret } }),
  ],
])(
  "a TypeError of the caller's fetch that shows what was sent in %s stays hidden",
  async (_, make) => {
    const secret = "S3CRET-PASSWORD";
    const thrown = make(secret);
    const fetch = async () => Promise.reject(thrown);
    const { API } = createRestClient({ accessToken: secret, fetch, retry: false });
    const error = await rejection(API.me());
    expect(error).toMatchObject({ code: "network", original: thrown });
    expect(inspect(error)).not.toContain(secret);
  },
);

test("after a renewal neither the new token nor the old one is in what an error prints", async () => {
  const old = "old-S3CRET-token";
  const fresh = "new-S3CRET-token";
  const fetch = async ({ headers }: Request) =>
    headers.get("Authorization") === `Bearer ${old}`
      ? Response.json({ code: -401, msg: "expired" }, { status: 401 })
      : Response.json(
          { code: -2, msg: `not ${fresh}, nor ${old}`, api_type: old },
          { status: 400 },
        );
  const { API } = createRestClient({
    accessToken: () => old,
    fetch,
    onUnauthorized: () => fresh,
  });
  // the call that renewed, and one that came after
  for (let call = 0; call < 2; call += 1) {
    const error = await rejection(API.me());
    expect(error).toMatchObject({ code: -2 });
    expect(inspect(error)).not.toContain("S3CRET");
  }
});
