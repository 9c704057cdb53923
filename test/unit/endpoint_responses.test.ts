import { place } from "#wire";
import { isKakaoError, type KakaoResponseError, type OnInvalidResponse } from "kakao-typed";
import { describe, expect, test, vi } from "vitest";
import { get, put, retyped } from "../support/bodies.js";
import { type Case, callMethod, cases } from "../support/cases.js";
import { ways } from "../support/clients.js";
import { login, onTheWire, realSdk, rejection } from "../support/page.js";
import { samples } from "../support/samples.js";

onTheWire();

/**
 * Whether every body is tried. Node tries them all, and so does the real SDK, which only runs in a browser. Elsewhere the
 * same code reads the same bodies that have only travelled another way: there each endpoint gets one body of each kind,
 * and all texts that are no body are shared out over the endpoints.
 */
const isThorough = place === "node" || realSdk !== undefined;

/** What an endpoint tries of the bodies of a kind; `at` is where it is in the table. */
const some = <T>(bodies: readonly T[], at: number): readonly T[] =>
  isThorough || bodies.length === 0 ? bodies : [bodies[at % bodies.length]!];

const pathsOf = ({ issues }: KakaoResponseError) => issues.map(({ path }) => path);

describe.each(ways)("over the $way", ({ way, cases: those, connect }) => {
  /** What a call gives when Kakao answers 200 with this body. */
  async function receive(
    one: Case,
    body: unknown,
    onInvalidResponse?: OnInvalidResponse,
  ): Promise<unknown> {
    const { emulator, API } = connect({ onInvalidResponse });
    // text as it is, but with the type of an answer of Kakao's
    emulator.failNext({ status: 200, body, headers: { "Content-Type": "application/json" } });
    return callMethod(API, one, one.data.at(-1));
  }

  async function refusal(one: Case, body: unknown): Promise<KakaoResponseError> {
    const error = await rejection(receive(one, body));
    expect(error).toMatchObject({ name: "KakaoResponseError", url: one.url });
    return error as KakaoResponseError;
  }

  describe.each(those.map((one, at) => ({ ...one, at })))("$name", ({ at, ...one }) => {
    const first = JSON.parse(samples[one.samples[0]!]!) as Record<string, unknown>;
    const refused = Object.entries(one.refused ?? {});

    test.each(one.samples)("accepts %s, as it came", async (name) => {
      const body: unknown = JSON.parse(samples[name]!);
      expect(await receive(one, body)).toEqual(body);
    });

    test.each(refused)("refuses %s for its %s", async (name, path) => {
      const text = samples[name]!;
      const error = await refusal(one, text);
      expect(pathsOf(error)).toContain(path);
      const digits = /\d{16,}/.exec(text)?.[0];
      if (way === "SDK" || !digits) {
        expect(error.response).toEqual(JSON.parse(text));
      } else {
        // only the text still has them
        expect(error.response).toBe(text);
        expect(error.response).toContain(digits);
      }
    });

    test.each(refused.filter(([, path]) => /^\w*id$/.test(path)))(
      "accepts %s with an %s that is none of those",
      async (name, path) => {
        const safe = put(JSON.parse(samples[name]!), path, 123456789);
        expect(await receive(one, safe)).toEqual(safe);
      },
    );

    test.each(some(one.promised, at))(
      "refuses a body without %s, or with another type there",
      async (path) => {
        for (const body of [
          put(first, path, undefined),
          put(first, path, null),
          put(first, path, retyped(get(first, path))),
        ]) {
          const error = await refusal(one, body);
          expect(pathsOf(error)).toEqual([path]);
          expect(error.message).toContain(`response.${path}: expected`);
          expect(error.response).toEqual(JSON.parse(JSON.stringify(body)));
        }
      },
    );

    test.each(some(one.optional, at))(
      "takes a body without %s, and null for it, but no other type",
      async (path) => {
        const without = put(first, path, undefined);
        expect(await receive(one, without)).toEqual(without);
        expect(await receive(one, put(first, path, null))).toEqual(without);
        const error = await refusal(one, put(first, path, retyped(get(first, path))));
        expect(pathsOf(error)).toEqual([path]);
      },
    );

    test("lets unknown keys and new enumeration values through", async () => {
      const texts = [...one.promised, ...one.optional].filter(
        (path) => typeof get(first, path) === "string",
      );
      const fresh = texts.reduce((body, path) => put(body, path, "NEW_VALUE"), first as unknown);
      const body = { ...(fresh as object), new_key: { deep: [null, 1] } };
      expect(await receive(one, body)).toEqual(body);
    });

    const bare = one.name === "users.list";
    const texts = [
      "",
      "<html>busy</html>",
      '{"id": 1',
      "null",
      bare ? "[null]" : "[]",
      "5",
      '"text"',
    ];
    test.each(some(texts, at))("refuses the 200 body %j", async (text) => {
      const error = await refusal(one, text);
      expect(pathsOf(error)).toEqual([text === "[null]" ? "0" : ""]);
    });

    const id = [...one.promised, ...one.optional].find(
      (path) => /(^|[._])id$/.test(path) && typeof get(first, path) === "number",
    );
    test.skipIf(!id)("refuses an id beyond 2^53-1, also when told to report only", async () => {
      const text = JSON.stringify(put(first, id!, "lost")).replace('"lost"', "9007199254740993");
      const report = vi.fn<(error: KakaoResponseError) => void>();
      const error = await rejection(receive(one, text, report));
      expect(error).toMatchObject({ name: "KakaoResponseError", issues: [{ path: id }] });
      expect(report).not.toHaveBeenCalled();
    });

    test("reports instead of rejecting where asked to, and gives the raw body", async () => {
      const path = one.promised.at(-1) ?? one.optional.at(-1)!;
      const body = put(first, path, retyped(get(first, path)));
      const reports: KakaoResponseError[] = [];
      const onInvalidResponse = (error: KakaoResponseError) => void reports.push(error);
      expect(await receive(one, body, onInvalidResponse)).toEqual(body);
      expect(reports.map(pathsOf)).toEqual([[path]]);
      expect(reports.every(isKakaoError)).toBe(true);
    });
  });
});

const sdk = ways[0]!;

/** What a call gives when Kakao answers 200 with this body. */
async function receive(one: Case, body: unknown, onInvalidResponse?: OnInvalidResponse) {
  const { emulator, API } = sdk.connect({ onInvalidResponse });
  emulator.failNext({ status: 200, body });
  return callMethod(API, one, one.data.at(-1));
}

async function refusal(one: Case, body: unknown): Promise<KakaoResponseError> {
  return (await rejection(receive(one, body))) as KakaoResponseError;
}

test("a report that throws rejects the call", async () => {
  const me = cases[0]!;
  const rethrow = (error: unknown) => {
    throw error;
  };
  const own = await rejection(receive(me, {}, rethrow));
  expect(own).toMatchObject({ name: "KakaoResponseError" });
  const other = await rejection(receive(me, {}, () => rethrow(new Error("reporter"))));
  expect(other).toMatchObject({ name: "KakaoResponseError", original: { message: "reporter" } });
});

test("a scalar among the user properties passes, an object does not, null counts as absent", async () => {
  const me = cases[0]!;
  const body = { id: 1, properties: { age: 20, goal: "run" } };
  expect(await receive(me, body)).toEqual(body);
  expect(await receive(me, { id: 1, properties: { age: null } })).toEqual({
    id: 1,
    properties: {},
  });
  const error = await refusal(me, { id: 1, properties: { age: {} } });
  expect(pathsOf(error)).toEqual(["properties.age"]);
});

describe("talk.message", () => {
  test("partial success is a result", async () => {
    const one = cases.find(({ name }) => name === "talk.message.send")!;
    const body: unknown = JSON.parse(samples["talk_message_send__partial"]!);
    expect(await receive(one, { ...(body as object), result_code: -500 })).toEqual({
      ...(body as object),
      result_code: -500,
    });
  });

  test("total failure is Kakao's error", async () => {
    const { emulator, kakao } = login();
    const msg = "receiver is not a friend";
    emulator.failNext({ status: 400, body: { msg, code: -502, receiver_ids: ["a"] } });
    const data = { template_id: 1, receiver_uuids: ["a"] };
    expect(await rejection(kakao.API.talk.message.send(data))).toMatchObject({
      name: "KakaoApiError",
      code: -502,
      msg,
    });
  });
});

test("before_url and after_url stay null", async () => {
  const one = cases.find(({ name }) => name === "talk.friends")!;
  const ends = { total_count: 0, before_url: null, after_url: null };
  expect(await receive(one, ends)).toEqual(ends);
  expect(await receive(one, { ...ends, favorite_count: null })).toEqual(ends);
  expect(pathsOf(await refusal(one, { ...ends, after_url: 1 }))).toEqual(["after_url"]);
});

test("the partner's and the older URLs of KakaoTalk stay loosely typed", async () => {
  const { kakao, emulator } = login();
  for (const [url, name] of [
    ["/v1/friends", "talk_friends__3"],
    ["/v1/api/talk/channels", "talk_channels_legacy__1"],
  ] as const) {
    emulator.failNext({ status: 200, body: samples[name]! });
    expect(await kakao.API.request({ url })).toEqual(JSON.parse(samples[name]!));
    emulator.failNext({ status: 200, body: "" });
    expect(await rejection(kakao.API.request({ url }))).toMatchObject({
      name: "KakaoResponseError",
    });
  }
});
