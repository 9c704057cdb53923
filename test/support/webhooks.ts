// The webhooks of which each report carries the admin key, and the ways in which a report may come.
import type { IncomingRequest, OAuthClient, WebhookOptions } from "kakao-typed/oauth";
import { samples } from "./samples.js";

export const adminKey = "primary-admin-key";
export const resourceId = "Rvy1c2dkzBAZ5hGD3rqYbxvr";
export const headers = {
  authorization: `KakaoAK ${adminKey}`,
  "x-kakao-resource-id": resourceId,
} as const;
export const hook = "https://shop.example/hook";

export const form = "application/x-www-form-urlencoded";
export const json = "application/json";

type Fields = Readonly<Record<string, unknown>>;
type Parse = (request: IncomingRequest, options: WebhookOptions) => Promise<object>;

const parsed = (name: string) => JSON.parse(samples[name]!) as Fields;
const texts = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)]));

/** A webhook: its function, a report, what is made of it, a field that has to be there, and how it comes. */
export interface Webhook {
  readonly name: string;
  readonly of: (oauth: OAuthClient) => Parse;
  readonly sample: Fields;
  readonly report: Fields;
  readonly required: string;
  readonly ways: readonly ("query" | "form" | "json")[];
}

const share = parsed("webhook_share__1");
const channel = parsed("webhook_channel__1");
const unlink = parsed("webhook_unlink__1");

export const webhooks: readonly Webhook[] = [
  {
    name: "parseUnlinkWebhook",
    of: (oauth) => oauth.parseUnlinkWebhook,
    sample: unlink,
    report: unlink,
    required: "user_id",
    ways: ["query", "form"],
  },
  {
    name: "parseShareWebhook",
    of: (oauth) => oauth.parseShareWebhook,
    sample: share,
    report: { ...texts(share), resourceId },
    required: "HASH_CHAT_ID",
    ways: ["query", "form", "json"],
  },
  {
    name: "parseChannelWebhook",
    of: (oauth) => oauth.parseChannelWebhook,
    sample: channel,
    report: { ...channel, resourceId },
    required: "channel_public_id",
    ways: ["json"],
  },
];

export const formOf = (fields: Fields): string => new URLSearchParams(texts(fields)).toString();

/** A POST with a body that nobody has read. */
export const post = (body: string, type: string): Request =>
  new Request(hook, { method: "POST", headers: { ...headers, "Content-Type": type }, body });

/** The requests that carry these fields: as `Request`, as Express has it with its parsers, and as text. */
export function requestsOf(
  ways: Webhook["ways"],
  fields: Fields,
): readonly (readonly [string, IncomingRequest])[] {
  const byWay = {
    query: () => [
      ["a GET", new Request(`${hook}?${formOf(fields)}`, { headers })],
      ["Express's GET", { method: "GET", headers, query: texts(fields) }],
    ],
    form: () => [
      ["a form", post(formOf(fields), form)],
      ["a form of another spelling", post(formOf(fields), `${form.toUpperCase()} ; charset=utf-8`)],
      ["Express's form", express(form, texts(fields))],
      ["a form as text", express(form, formOf(fields))],
    ],
    json: () => [
      ["JSON", post(JSON.stringify(fields), `${json};charset=UTF-8`)],
      ["Express's JSON", express(json, fields)],
      ["JSON as text", express(json, JSON.stringify(fields))],
    ],
  } as const satisfies Record<string, () => readonly (readonly [string, IncomingRequest])[]>;
  return ways.flatMap((way) => [...byWay[way]()]);
}

/** A POST as Express has it, after its parsers. */
export const express = (type: string, body: unknown) => ({
  method: "POST",
  headers: { ...headers, "content-type": type },
  query: {},
  body,
});
