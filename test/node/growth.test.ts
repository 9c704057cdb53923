// Twice the input is at most about twice the work: no answer and no argument makes a process stand still.
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { isKakaoError } from "kakao-typed";
import { describe, expect, test } from "vitest";
import { callUrl } from "../support/cases.js";
import { rejection } from "../support/page.js";
import { adminKey, form, headers, hook } from "../support/webhooks.js";

const limit = { maxResponseBytes: 100_000_000, timeout: false } as const;
const json = { "Content-Type": "application/json" };
const answering = (text: string, status = 200) =>
  createRestClient({
    accessToken: "token",
    ...limit,
    retry: false,
    fetch: async () => new Response(text, { status, headers: json }),
  }).API;

/** Milliseconds that the process works on a call. */
async function workOf(call: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of up to three measurements, so that what else the process does is not counted; the first that is enough ends it. */
async function leastWork(call: () => Promise<unknown>, enough = 0): Promise<number> {
  let least = Infinity;
  for (let count = 0; count < 3 && least > enough; count += 1) {
    least = Math.min(least, await workOf(call));
  }
  return least;
}

const friends = (friend: string, size: number) =>
  `{"total_count":1,"elements":[${Array(size).fill(friend).join()}]}`;

const meOf = (text: string, status?: number) => {
  const API = answering(text, status);
  return async () => API.me();
};
const friendsOf = (text: string) => {
  const API = answering(text);
  return async () => API.talk.friends();
};
const api = answering("{}");
/** A report of a share, as Express has it: a text that nothing has parsed. */
const reportOf = (type: string, body: string) => {
  const oauth = createOAuthClient({ restApiKey: "rest-api-key", redirectUri: hook });
  const request = { method: "POST", headers: { ...headers, "content-type": type }, body };
  return async () => oauth.parseShareWebhook(request, { adminKey });
};

/** What is given or answered, by its size. */
const inputs: readonly [string, (size: number) => () => Promise<unknown>][] = [
  ["quotes in a text that is no JSON", (size) => meOf(`"${String.raw`\"`.repeat(size)}`)],
  [
    "quotes in a text, beside an id of another kind",
    (size) => meOf(`{"id":"a","b":"${String.raw`\"`.repeat(size)}"}`),
  ],
  ["numbers", (size) => meOf(`{"id":"a","b":[${"123456789012345,".repeat(size)}1]}`)],
  ["the digits of a number", (size) => meOf(`{"id":"a","b":${"9".repeat(size)}}`)],
  ["lists in lists", (size) => meOf(`{"id":1,"a":${"[".repeat(size)}${"]".repeat(size)}}`)],
  [
    "lists in lists, beside a null",
    (size) => meOf(`{"id":1,"connected_at":null,"a":${"[".repeat(size)}${"]".repeat(size)}}`),
  ],
  [
    "items with nulls",
    (size) => friendsOf(friends('{"uuid":"a","favorite":null,"profile_nickname":null}', size)),
  ],
  ["items of another kind", (size) => friendsOf(friends("1", size))],
  [
    "properties of another kind",
    (size) =>
      meOf(
        `{"id":1,"properties":{${Array.from({ length: size }, (_, at) => `"p${at}":{}`).join()}}}`,
      ),
  ],
  [
    "slashes in a URL",
    (size) => {
      const url = `${"/".repeat(size)}x`;
      return async () => callUrl(api, { url });
    },
  ],
  [
    "slashes in an address",
    (size) => {
      const baseUrl = `https://a.example${"/".repeat(size)}x`;
      return async () => createRestClient({ accessToken: "token", baseUrl });
    },
  ],
  [
    "words between commas, and one that is empty",
    (size) => {
      const tags = `${"a,".repeat(size)},b`;
      return async () => api.service_terms({ tags });
    },
  ],
  [
    "wrong items in arguments",
    (size) => {
      const property_keys = Array(size).fill(1) as never;
      return async () => api.me({ property_keys });
    },
  ],
  [
    "arguments in arguments",
    (size) => {
      let value: unknown = 1;
      for (let depth = 0; depth < size; depth += 1) value = [value];
      return async () => api.request({ url: "/v1/friends", data: { value } });
    },
  ],
  [
    "an error of Kakao's",
    (size) => meOf(JSON.stringify({ code: -1, msg: "\n\u202ecode=".repeat(size) }), 400),
  ],
  [
    "an error of the login's",
    (size) => {
      const text = JSON.stringify({
        error: "token".repeat(size),
        error_description: "code= the-code-of-the-login".repeat(size),
      });
      const fetch = async () => new Response(text, { status: 400, headers: json });
      const redirectUri = "https://shop.example";
      const oauth = createOAuthClient({ restApiKey: "rest-api-key", redirectUri, fetch, ...limit });
      return async () => oauth.exchangeCode({ code: "the-code-of-the-login" });
    },
  ],
  [
    "the fields of a report",
    (size) => reportOf(form, Array.from({ length: size }, (_, index) => `a${index}=1`).join("&")),
  ],
  ["a field of a report, again and again", (size) => reportOf(form, "a=1&".repeat(size))],
  [
    "the fields of a report in JSON",
    (size) =>
      reportOf(
        json["Content-Type"],
        JSON.stringify(
          Object.fromEntries(Array.from({ length: size }, (_, index) => [`a${index}`, index])),
        ),
      ),
  ],
  [
    "numbers in a report",
    (size) => reportOf(json["Content-Type"], `{"a":[${"1,".repeat(size)}1]}`),
  ],
  [
    "lists in a report",
    (size) => reportOf(json["Content-Type"], `{"a":${"[".repeat(size)}${"]".repeat(size)}}`),
  ],
];

describe.each(inputs)("%s", (_, make) => {
  test("grow as they are, and end with an error of ours or none", async () => {
    const run = (size: number) => {
      const call = make(size);
      return async () =>
        call().catch((error: unknown) => {
          expect(isKakaoError(error)).toBe(true);
        });
    };
    await run(20_000)();
    const small = await leastWork(run(20_000));
    // eight times the input: 64 times the work would be quadratic; below 40 ms it is the process itself that counts,
    // and a process that has run all other tests collects what they leave
    const limit = Math.max(small, 40) * 40;
    expect(await leastWork(run(160_000), limit)).toBeLessThanOrEqual(limit);
  });
});

test("a string of 16 MB, and ids of another kind, make no RangeError", async () => {
  const body = `{"id":"a","b":"${"a".repeat(16_000_000)}"}`;
  expect(await rejection(answering(body).me())).toMatchObject({ name: "KakaoResponseError" });
});

test("a body is read once for lost digits, whatever is in its texts", async () => {
  const lost = '"1376016924429759228\\"","b":1376016924429759228';
  const error = await rejection(answering(`{"id":"a","c":${lost}}`).me());
  expect(error).toMatchObject({ response: `{"id":"a","c":${lost}}` });
  const kept = '{"id":"a","c":"1376016924429759228\\\\","d":"\\"1376016924429759228"}';
  expect(await rejection(answering(kept).me())).toMatchObject({
    response: JSON.parse(kept) as object,
  });
});

test("the bodies with nulls are those without", async () => {
  const found = await answering(
    friends('{"uuid":"a","favorite":null,"more":{"a":null}}', 2),
  ).talk.friends();
  expect(found).toStrictEqual({
    total_count: 1,
    elements: [
      { uuid: "a", more: { a: null } },
      { uuid: "a", more: { a: null } },
    ],
  });
});
