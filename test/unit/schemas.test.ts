// kakao-typed/schemas: ordinary zod schemas, composed with a host's own.
import {
  accountEvents,
  adminEndpoints,
  authorizeSettings,
  endpoints,
  idTokenClaims,
  tokenEndpoints,
  tokens,
  unlinkEvent,
} from "kakao-typed/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import * as classic from "zod";
import { leavesOf } from "../support/flatten_endpoints.js";
import { samples } from "../support/samples.js";

type JsonSchema = Record<string, unknown> & {
  readonly properties: Record<string, JsonSchema>;
  readonly items: JsonSchema;
  readonly anyOf: JsonSchema[];
};
const jsonSchema = (schema: z.ZodMiniType): JsonSchema => z.toJSONSchema(schema) as never;

const me = { id: 1, kakao_account: { email: "me@shop.example" } };

describe("composed with zod", () => {
  test("parses, and says what is wrong", () => {
    expect(z.safeParse(endpoints.me.response, me)).toEqual({ success: true, data: me });
    const { error } = z.safeParse(endpoints.me.response, { id: "1" });
    expect(error?.issues).toMatchObject([
      { code: "invalid_type", expected: "number", path: ["id"] },
    ]);
  });

  test("says what to write instead", () => {
    const { error } = z.safeParse(endpoints.talk.friends.data, { limit: 101 });
    expect(error?.issues).toMatchObject([
      {
        path: ["limit"],
        message: "Expected 1 to 100. Pass limit: 100, and read on with pages().",
      },
    ]);
  });

  test("stands in objects of zod/mini and of classic zod", () => {
    const mini = z.object({ me: endpoints.me.response, role: z.string() });
    expect(mini.parse({ me, role: "admin" })).toEqual({ me, role: "admin" });
    const other = classic.object({ me: endpoints.me.response });
    expect(other.safeParse({ me: {} }).error?.issues).toMatchObject([{ path: ["me", "id"] }]);
  });

  test("has a shape: pick, extend, partial, and its fields in another object", () => {
    const { response } = endpoints.me;
    expect(z.pick(response, { id: true }).parse({ id: 1 })).toEqual({ id: 1 });
    const extended = z.extend(response, { role: z.string() });
    expect(extended.safeParse({ id: 1 }).success).toBe(false);
    expect(extended.parse({ id: 1, role: "admin" })).toEqual({ id: 1, role: "admin" });
    expect(z.partial(response).parse({})).toEqual({});
    const spread = z.object({ ...response.shape, role: z.string() });
    expect(spread.safeParse({ id: 1.5, role: "admin" }).success).toBe(false);
  });

  test("keeps keys that Kakao adds, and refuses those that we would send", () => {
    expect(endpoints.me.response.parse({ id: 1, new_key: 2 })).toEqual({ id: 1, new_key: 2 });
    expect(endpoints.me.data.safeParse({ property_keys: [], typo: 1 }).error?.issues).toMatchObject(
      [{ code: "unrecognized_keys", keys: ["typo"] }],
    );
  });

  test("is a Standard Schema", async () => {
    const standard = endpoints.scopes.data["~standard"];
    expect(standard.vendor).toBe("zod");
    expect(await standard.validate({ scopes: [] })).toMatchObject({
      issues: [{ path: ["scopes"] }],
    });
    expect(await standard.validate({ scopes: ["account_email"] })).toEqual({
      value: { scopes: ["account_email"] },
    });
  });

  test("null in an optional field is refused, unlike by the client", () => {
    expect(endpoints.me.response.safeParse({ id: 1, connected_at: null }).success).toBe(false);
  });

  test("has what the login sends, and what it takes", () => {
    expect(tokens.safeParse({ token_type: "bearer" }).success).toBe(false);
    expect(idTokenClaims.shape).toHaveProperty("nonce");
    expect(unlinkEvent.safeParse({ app_id: "1", user_id: "x" }).success).toBe(false);
    expect(accountEvents.safeParse({ iss: "x", aud: "y", events: {} }).success).toBe(true);
    expect(authorizeSettings.safeParse({ scope: ["openid"], state: false }).success).toBe(true);
    expect(authorizeSettings.safeParse({ scope: ["a,b"] }).success).toBe(false);
  });
});

describe("JSON Schema", () => {
  test("has integers, words, limits and descriptions", () => {
    const { properties } = jsonSchema(endpoints.talk.friends.data);
    expect(properties).toEqual({
      offset: {
        type: "integer",
        minimum: 0,
        description: "How many friends to skip. `pages()` does it for you.",
        default: 0,
      },
      limit: {
        type: "integer",
        minimum: 1,
        maximum: 100,
        description: "Friends per page, 1 to 100.",
        default: 10,
      },
      order: {
        type: "string",
        enum: ["asc", "desc"],
        description: "Ascending or descending.",
        default: "asc",
      },
      friend_order: expect.objectContaining({ enum: ["favorite", "nickname", "age"] }) as unknown,
    });
  });

  test("describes nested fields, and those of arrays", () => {
    const { properties } = jsonSchema(endpoints.me.response);
    expect(properties["id"]).toMatchObject({ type: "integer" });
    const account = properties["kakao_account"]!.properties;
    expect(account["email"]).toEqual({
      type: "string",
      description: "Email; trust it only when valid and verified (consent: `account_email`).",
    });
    expect(account["birthday_type"]).toMatchObject({ examples: ["LUNAR", "SOLAR"] });
    expect(account["has_email"]).toMatchObject({ deprecated: true });
    expect(account["profile"]!.properties["nickname"]).toMatchObject({
      description: "Nickname (consent: `profile_nickname`).",
    });
    const friends = jsonSchema(endpoints.talk.friends.response).properties["elements"]!;
    expect(friends.items.properties["uuid"]).toHaveProperty("description");
  });

  test("two fields of one type have descriptions of their own", () => {
    const { properties } = jsonSchema(endpoints.me.response);
    const account = properties["kakao_account"]!.properties;
    expect(account["name"]!["description"]).not.toBe(account["birthyear"]!["description"]);
  });

  test("has the kinds of a message, and the values of properties", () => {
    const data = jsonSchema(endpoints.talk.memo.default_send.data).properties["template_object"]!;
    const kinds = (data["oneOf"] ?? data.anyOf) as JsonSchema[];
    expect(kinds.map(({ properties }) => properties["object_type"]!["enum"])).toEqual([
      ["feed"],
      ["list"],
      ["location"],
      ["commerce"],
      ["text"],
      ["calendar"],
    ]);
    expect(kinds[0]!.properties["content"]!.properties["title"]).toEqual({
      type: "string",
      description: "Title.",
    });
    const args = jsonSchema(endpoints.talk.memo.send.data).properties["template_args"]!;
    expect(args["additionalProperties"]).toEqual({ type: ["string", "number", "boolean"] });
    const { properties } = jsonSchema(endpoints.update_profile.data);
    expect(properties["properties"]!["additionalProperties"]).toEqual({ type: "string" });
  });

  test("of settings has the words of their types", () => {
    const { properties } = jsonSchema(authorizeSettings);
    expect(properties["throughTalk"]).toEqual({
      type: "boolean",
      description: "Whether KakaoTalk may log the user in on a phone.",
      default: true,
    });
    expect(properties["deviceType"]).toMatchObject({ enum: ["watch", "tv"] });
  });

  const all = [...leavesOf(tokenEndpoints), ...leavesOf(adminEndpoints)];
  test.each(all)("of %s: every field is described", (_, { data, response }) => {
    const described = (schema: JsonSchema): void => {
      for (const [key, field] of Object.entries(schema.properties ?? {})) {
        expect(field, key).toHaveProperty("description");
        described(field);
      }
      for (const part of [schema.items, ...(schema.anyOf ?? [])]) if (part) described(part);
    };
    described(jsonSchema(data));
    described(jsonSchema(response));
  });
});

test("a field of a message is described under its own kind", () => {
  expect(z.globalRegistry.get(endpoints.talk.friends.data.shape.limit)).toMatchObject({
    default: 10,
  });
});

test("samples parse as they are", () => {
  const body = JSON.parse(samples["user_me__1"]!) as unknown;
  expect(endpoints.me.response.parse(body)).toEqual(body);
});
