// What goes wrong, over the SDK and over REST: the same errors, but for what the SDK does not tell.
import type { AnyKakaoError, API } from "kakao-typed";
import { describe, expect, test } from "vitest";
import { ways } from "../support/clients.js";
import { onTheWire, rejection } from "../support/page.js";
import { errorSamples, samples } from "../support/samples.js";

onTheWire();

const calls: readonly [string, (api: API) => Promise<unknown>][] = [
  ["a GET", (api) => api.me()],
  ["a POST", (api) => api.unlink()],
  ["request", (api) => api.request({ url: "/v2/user/scopes" })],
];

const json = { "Content-Type": "application/json;charset=UTF-8" };

interface Wrong {
  readonly what: string;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly name: AnyKakaoError["name"];
  readonly code: string | number;
  /** What REST can tell, where the SDK cannot. */
  readonly rest?: string;
}

const http = { name: "KakaoNetworkError", code: "http" } as const;
const lost = { name: "KakaoNetworkError", code: "network" } as const;
const invalid = { name: "KakaoResponseError", code: "invalid_response" } as const;

const wrongs: readonly Wrong[] = [
  ...errorSamples.map((sample) => ({
    what: sample,
    status: 400,
    body: samples[sample],
    headers: json,
    name: "KakaoApiError" as const,
    code: (JSON.parse(samples[sample]!) as { code: number }).code,
  })),
  {
    what: "-10 with 429",
    status: 429,
    body: { msg: "limit", code: -10 },
    name: "KakaoApiError",
    code: -10,
  },
  {
    what: "an error body with 201",
    status: 201,
    body: { msg: "x", code: -7 },
    name: "KakaoApiError",
    code: -7,
  },
  { what: "JSON with 201", status: 201, body: { id: 1 }, ...http },
  { what: "another error body", status: 403, body: { errorType: "AccessDeniedError" }, ...http },
  { what: "HTML with 503", status: 503, body: "<html>busy</html>", ...http },
  { what: "null with 500", status: 500, body: "null", headers: json, ...http },
  { what: "an empty text with 500", status: 500, body: '""', headers: json, ...lost, rest: "http" },
  { what: "an empty 500", status: 500, ...lost, rest: "http" },
  { what: "204", status: 204, ...lost, rest: "http" },
  { what: "a network that fails", status: 0, ...lost },
  { what: "an empty 200", status: 200, headers: json, ...invalid },
  { what: "HTML with 200", status: 200, body: "<html>", ...invalid },
  { what: "a truncated 200", status: 200, body: '{"id": 12345', headers: json, ...invalid },
];

describe.each(ways)("over the $way", ({ way, connect }) => {
  describe.each(calls)("%s", (_, call) => {
    test.each(wrongs)(
      "rejects on $what",
      async ({ what: _what, name, code, rest = code, ...failure }) => {
        const { emulator, API } = connect();
        emulator.failNext(failure);
        const error = (await rejection(call(API))) as AnyKakaoError & { status?: number };
        expect(error).toMatchObject({ name, code: way === "SDK" ? code : rest });
        const told = way !== "SDK" && failure.status && name !== "KakaoResponseError";
        expect(error.status).toBe(told ? failure.status : undefined);
      },
    );
  });
});

// the SDK takes what parses
test.each([
  ["text/html", false],
  ["text/plain;charset=UTF-8", false],
  ["application/jsonp", false],
  ["application/json;charset=euc-kr", false],
  ["application/octet-stream", false],
  ["application/json", true],
  ["Application/JSON; charset=utf-8", true],
  ['application/json; charset="UTF-8"', true],
  ["application/problem+json", true],
])("over REST, the content type %s: %s", async (type, taken) => {
  const { emulator, API } = ways[1]!.connect();
  emulator.failNext({ status: 200, body: { id: 1 }, headers: { "Content-Type": type } });
  if (taken) {
    expect(await API.unlink()).toEqual({ id: 1 });
    return;
  }
  const error = await rejection(API.unlink());
  expect(error).toMatchObject(invalid);
  expect(error).toHaveProperty("response", '{"id":1}');
  expect((error as Error).message).toContain(`answered as ${type}: response: expected`);
});
