import type { API } from "kakao-typed";
import { templates } from "./templates.js";

/** What is true of one endpoint, stated by hand from Kakao's documentation. */
export interface Case {
  /** `revoke.scopes`. */
  readonly name: string;
  readonly url: string;
  readonly method: "GET" | "POST";
  /** Data that is right, representative of what people send; the emulator's sample user has what the first asks for. */
  readonly data: readonly (Record<string, unknown> | undefined)[];
  /** Samples that are its bodies, the first one with every promised field. */
  readonly samples: readonly string[];
  /** Samples that are refused, each for the path given. */
  readonly refused?: Readonly<Record<string, string>>;
  /** What Kakao documents as always there: path to a value of another type. */
  readonly promised: readonly string[];
  /** Optional fields, for `null` and for values of another type. */
  readonly optional: readonly string[];
}

const consents = [
  "id",
  "scopes",
  ...["id", "display_name", "type", "using", "agreed"].map((key) => `scopes.0.${key}`),
];

const sentSamples = ["talk_message_send__partial", "talk_message_send__1", "talk_message_send__3"];
const sent = {
  promised: ["code", "msg", "receiver_uuids"].map((key) => `failure_info.0.${key}`),
  optional: ["successful_receiver_uuids", "failure_info"],
};

/** What the facade may call, and an access token over REST. */
export const cases: readonly Case[] = [
  {
    name: "me",
    url: "/v2/user/me",
    method: "GET",
    data: [
      undefined,
      {},
      { secure_resource: true },
      { property_keys: ["kakao_account.email", "kakao_account.gender"] },
      { property_keys: ["kakao_account.", "properties.nickname"], secure_resource: false },
      { secure_resource: undefined, property_keys: ["properties.한글 & 기호!'()*~"] },
      { property_keys: [] },
    ],
    samples: ["user_me__1", "user_me__3", "user_me__9"],
    refused: { user_me__5: "id", user_me__7: "id" },
    promised: ["id"],
    optional: [
      "connected_at",
      "properties",
      "kakao_account",
      "kakao_account.profile",
      "kakao_account.profile.nickname",
      "kakao_account.profile.is_default_image",
      "kakao_account.email",
      "kakao_account.email_needs_agreement",
      "kakao_account.age_range",
      "kakao_account.is_leap_month",
      "kakao_account.ci",
      "for_partner",
      "for_partner.uuid",
    ],
  },
  {
    name: "unlink",
    url: "/v1/user/unlink",
    method: "POST",
    data: [undefined, {}],
    samples: ["user_unlink__1"],
    promised: ["id"],
    optional: [],
  },
  {
    name: "logout",
    url: "/v1/user/logout",
    method: "POST",
    data: [undefined, {}],
    samples: ["user_logout__1"],
    promised: ["id"],
    optional: [],
  },
  {
    name: "scopes",
    url: "/v2/user/scopes",
    method: "GET",
    data: [undefined, {}, { scopes: ["account_email", "gender"] }, { scopes: undefined }],
    samples: ["user_scopes__1"],
    promised: consents,
    optional: ["scopes.0.revocable"],
  },
  {
    name: "revoke.scopes",
    url: "/v2/user/revoke/scopes",
    method: "POST",
    data: [{ scopes: ["account_email"] }, { scopes: ["account_email", "gender"] }],
    samples: ["user_revoke_scopes__1"],
    promised: consents,
    optional: ["scopes.0.revocable"],
  },
  {
    name: "revoke.service_terms",
    url: "/v2/user/revoke/service_terms",
    method: "POST",
    data: [{ tags: "optional_20200616" }, { tags: "optional_20200616,service_2020_0218" }],
    samples: ["user_revoke_service_terms__1"],
    promised: ["id", "revoked_service_terms.0.tag", "revoked_service_terms.0.agreed"],
    optional: ["revoked_service_terms"],
  },
  {
    name: "service_terms",
    url: "/v2/user/service_terms",
    method: "GET",
    data: [
      undefined,
      { result: "app_service_terms" },
      { tags: "optional_20200616" },
      { tags: "optional_20200616,service_2020_0218", result: "agreed_service_terms" },
    ],
    samples: ["user_service_terms__1", "user_service_terms__3"],
    promised: [
      "id",
      ...["tag", "required", "agreed", "revocable"].map((key) => `service_terms.0.${key}`),
    ],
    optional: ["service_terms", "service_terms.0.agreed_at", "service_terms.0.agreed_by"],
  },
  {
    name: "shipping_address",
    url: "/v1/user/shipping_address",
    method: "GET",
    data: [
      undefined,
      { address_id: 319 },
      { page_size: 2, from_updated_at: 1538450389 },
      { from_updated_at: 0 },
    ],
    samples: ["shipping_address__1"],
    promised: ["user_id", "shipping_addresses.0.id", "shipping_addresses.0.is_default"],
    optional: [
      "shipping_addresses",
      "shipping_addresses_needs_agreement",
      ...[
        "name",
        "updated_at",
        "type",
        "base_address",
        "detail_address",
        "zone_number",
        "zip_code",
      ].map((key) => `shipping_addresses.0.${key}`),
    ],
  },
  {
    name: "signup",
    url: "/v1/user/signup",
    method: "POST",
    data: [undefined, { properties: { nickname: "홍길동", age: "20" } }],
    samples: ["user_update_profile__1"],
    refused: { user_signup__1: "id" },
    promised: [],
    optional: ["id"],
  },
  {
    name: "update_profile",
    url: "/v1/user/update_profile",
    method: "POST",
    data: [
      { properties: { goal: "run & jump = 100%" } },
      { properties: { "key with space": "" } },
      { properties: {} },
    ],
    samples: ["user_update_profile__1"],
    promised: [],
    optional: ["id"],
  },
  {
    name: "access_token_info",
    url: "/v1/user/access_token_info",
    method: "GET",
    data: [undefined, {}],
    samples: ["access_token_info__1"],
    refused: { access_token_info__3: "expires_in" },
    promised: ["id", "expires_in", "app_id"],
    optional: [],
  },
  {
    name: "service_terms_v1",
    url: "/v1/user/service/terms",
    method: "GET",
    data: [undefined, { extra: "app_service_terms" }],
    samples: ["user_service_terms_legacy__1"],
    promised: ["user_id", "allowed_service_terms.0.tag"],
    optional: ["allowed_service_terms", "allowed_service_terms.0.agreed_at"],
  },
  {
    name: "talk.profile",
    url: "/v1/api/talk/profile",
    method: "GET",
    data: [undefined, {}],
    samples: ["talk_profile__1", "talk_profile__3", "talk_profile__5"],
    promised: [],
    optional: ["id", "nickName", "profileImageURL", "thumbnailURL"],
  },
  {
    name: "talk.friends",
    url: "/v1/api/talk/friends",
    method: "GET",
    data: [
      undefined,
      { limit: 3, friend_order: "favorite" },
      { offset: 0, limit: 100, order: "desc", friend_order: "nickname" },
      { offset: undefined, friend_order: "age" },
    ],
    samples: ["talk_friends__1"],
    refused: { talk_friends__3: "elements.0.uuid" },
    promised: ["total_count", "elements.0.uuid"],
    optional: [
      "favorite_count",
      "elements",
      ...["id", "favorite", "profile_nickname", "profile_thumbnail_image"].map(
        (key) => `elements.0.${key}`,
      ),
    ],
  },
  {
    name: "talk.channels",
    url: "/v2/api/talk/channels",
    method: "GET",
    data: [
      undefined,
      { channel_ids: "_frxjem,_xnrxjem" },
      { channel_ids: "_frxjem", channel_id_type: "channel_public_id" },
    ],
    samples: ["talk_channels__safe"],
    refused: { talk_channels__1: "user_id" },
    promised: ["channel_uuid", "channel_public_id", "relation"].map((key) => `channels.0.${key}`),
    optional: ["user_id", "channels", "channels.0.created_at", "channels.0.updated_at"],
  },
  {
    name: "talk.memo.send",
    url: "/v2/api/talk/memo/send",
    method: "POST",
    data: [
      { template_id: 3135 },
      { template_id: 3135, template_args: { "${name}": "홍길동 & 1+1", count: 3, sale: true } },
      { template_args: {}, template_id: 0 },
    ],
    samples: ["talk_memo_send__1"],
    promised: ["result_code"],
    optional: [],
  },
  {
    name: "talk.memo.scrap_send",
    url: "/v2/api/talk/memo/scrap/send",
    method: "POST",
    data: [
      { request_url: "https://developers.kakao.com/?a=1&b=한글" },
      { request_url: "https://shop.example", template_id: 3135, template_args: { a: "b" } },
    ],
    samples: ["talk_memo_send__1"],
    promised: ["result_code"],
    optional: [],
  },
  {
    name: "talk.memo.default_send",
    url: "/v2/api/talk/memo/default/send",
    method: "POST",
    data: templates.map((template_object) => ({ template_object })),
    samples: ["talk_memo_send__1"],
    promised: ["result_code"],
    optional: [],
  },
  {
    name: "talk.message.send",
    url: "/v1/api/talk/friends/message/send",
    method: "POST",
    data: [
      { template_id: 3135, receiver_uuids: ["sample-uuid-2"] },
      { receiver_uuids: ["a", "b", "c", "d", "e"], template_id: 1, receiver_id_type: "uuid" },
    ],
    samples: sentSamples,
    ...sent,
  },
  {
    name: "talk.message.scrap_send",
    url: "/v1/api/talk/friends/message/scrap/send",
    method: "POST",
    data: [{ request_url: "https://shop.example", receiver_uuids: ["sample-uuid-2"] }],
    samples: sentSamples,
    ...sent,
  },
  {
    name: "talk.message.default_send",
    url: "/v1/api/talk/friends/message/default/send",
    method: "POST",
    data: templates.map((template_object) => ({
      template_object,
      receiver_uuids: ["sample-uuid-2"],
    })),
    samples: sentSamples,
    ...sent,
  },
];

const terms = ["tag", "agreed"].map((key) => `agreed_service_terms.0.${key}`);

const upgrade: Case = {
  name: "upgrade.service_terms",
  url: "/v2/user/upgrade/service_terms",
  method: "POST",
  data: [{ tags: "optional_20200616" }, { tags: "optional_20200616,service_2020_0218" }],
  samples: ["user_upgrade_service_terms__safe"],
  refused: { user_upgrade_service_terms__1: "id" },
  promised: ["id", ...terms],
  optional: [
    "agreed_service_terms",
    "agreed_service_terms.0.agreed_at",
    "agreed_service_terms.0.agreed_by",
  ],
};

/** What an access token may call over REST alone. */
export const tokenCases: readonly Case[] = [
  upgrade,
  {
    name: "oidc.userinfo",
    url: "/v1/oidc/userinfo",
    method: "GET",
    data: [undefined, {}],
    samples: ["oidc_userinfo__1"],
    promised: ["sub"],
    optional: [
      "name",
      "nickname",
      "picture",
      "email",
      "email_verified",
      "gender",
      "birthdate",
      "phone_number",
      "phone_number_verified",
    ],
  },
];

const adminToo = [
  "me",
  "unlink",
  "logout",
  "scopes",
  "revoke.scopes",
  "revoke.service_terms",
  "service_terms",
  "service_terms_v1",
  "shipping_address",
  "talk.channels",
];

/** What the admin key may call. */
export const adminCases: readonly Case[] = [
  ...cases.filter(({ name }) => adminToo.includes(name)),
  upgrade,
  {
    name: "users.ids",
    url: "/v1/user/ids",
    method: "GET",
    data: [undefined, { limit: 3, order: "desc", from_id: 123456789 }, { limit: 100 }],
    samples: ["user_ids__safe"],
    refused: { user_ids__1: "elements.0" },
    promised: ["elements", "elements.0"],
    optional: ["total_count"],
  },
  {
    name: "users.list",
    url: "/v2/app/users",
    method: "GET",
    data: [
      { target_ids: [123456789, 987654321] },
      { target_ids: [123456789], property_keys: ["kakao_account.email", "properties."] },
      { target_ids: [123456789], target_id_type: "user_id" },
    ],
    samples: ["app_users__wrapped", "app_users__1"],
    promised: ["elements.0.id"],
    optional: ["connected_at", "synched_at", "kakao_account", "properties"].map(
      (key) => `elements.0.${key}`,
    ),
  },
];

/** Calls the method of a case. */
export function callMethod(api: API, { name }: Case, ...args: unknown[]): Promise<unknown> {
  const method = name
    .split(".")
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], api);
  return (method as (...args: unknown[]) => Promise<unknown>)(...args);
}

/** Calls `request` with whatever settings. */
export function callUrl(api: API, settings: unknown, options?: unknown): Promise<unknown> {
  return (api.request as (...args: unknown[]) => Promise<unknown>)(settings, options);
}
