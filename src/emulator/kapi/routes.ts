import type { adminOnlyEndpoints, tokenEndpoints } from "../../endpoints/rest_tables.js";
import type { BodyAt, ByUrl, DataAt, ResponseOf } from "../../endpoints/by_url.js";
import { badParameter, Refusal } from "../http/responses.js";
import { checkProperties, meBody } from "./me.js";
import {
  type AppCaller,
  type Caller,
  clock,
  dropTokens,
  type Link,
  now,
  unlink,
} from "../state/state.js";
import { userinfoBody } from "./userinfo.js";
import { listUsers, userIds } from "./users.js";
import { channelsBody, friendsBody, sendMemo, sendMessage, talkProfile } from "./talk.js";

type Route<Who, E> = (caller: Who, data: NonNullable<DataAt<E>>) => BodyAt<E>;
type OfUser = ByUrl<typeof tokenEndpoints>;
type OfApp = ByUrl<Pick<typeof adminOnlyEndpoints, "users">>;
type Routes = { readonly [U in keyof OfUser]: Route<Caller, OfUser[U]> } & {
  readonly [U in keyof OfApp]: Route<AppCaller, OfApp[U]>;
};

const names = (tags: string | undefined) => tags?.split(",").map((tag) => tag.trim());

function consents({ link }: Caller, only?: readonly string[]): ResponseOf<"/v2/user/scopes"> {
  const scopes = link.app.scopes
    .filter(({ id }) => !only || only.includes(id))
    .map(({ id, display_name = id, type = "PRIVACY", required = false }) => {
      const agreed = link.scopes.has(id);
      const item = { id, display_name, type, using: true, agreed };
      return agreed ? { ...item, revocable: !required } : item;
    });
  return { id: link.user.id, scopes };
}

function store({ link }: Caller, properties: Readonly<Record<string, string>> = {}): void {
  checkProperties(link, Object.keys(properties));
  for (const [key, value] of Object.entries(properties)) link.properties.set(key, value);
}

/** The app's terms of these tags. @throws Refusal when none of them is known */
function termsOf({ app }: Link, tags: readonly string[] | undefined, toDo: string) {
  const found = app.serviceTerms.filter(({ tag }) => !tags || tags.includes(tag));
  if (found.length || !tags) return found;
  const about = toDo === "get" ? "get service terms" : toDo;
  throw badParameter(
    `There is no tags to ${about}. check out to configured this tags([${tags.join(", ")}]) in app(${app.id}).`,
  );
}

const newest = (
  one: { updated_at?: number | undefined },
  other: { updated_at?: number | undefined },
) => (other.updated_at ?? 0) - (one.updated_at ?? 0);

/** What Kakao does, by URL: the real client's table on the other side of the wire. */
export const routes: Routes = {
  "/v2/user/me": ({ link }, data) => meBody(link, data),

  "/v1/user/unlink": ({ state, link }) => {
    unlink(state, link);
    return { id: link.user.id };
  },

  "/v1/user/logout": ({ state, link, token }) => {
    dropTokens(state, link, token === undefined ? undefined : state.tokens.get(token)!.grant);
    return { id: link.user.id };
  },

  "/v1/user/access_token_info": ({ state, link, token }) => ({
    id: link.user.id,
    expires_in: Math.floor((state.tokens.get(token!)!.expiresAt - clock(state)) / 1000),
    app_id: link.app.id,
  }),

  "/v1/user/signup": (caller, { properties }) => {
    const { link } = caller;
    if (link.registered) throw new Refusal(400, -102, "already registered");
    store(caller, properties);
    link.registered = true;
    return { id: link.user.id };
  },

  "/v1/user/update_profile": (caller, { properties }) => {
    store(caller, properties);
    return { id: caller.link.user.id };
  },

  "/v2/user/scopes": (caller, { scopes }) => consents(caller, scopes),

  "/v2/user/revoke/scopes": (caller, { scopes }) => {
    const { link } = caller;
    const found = link.app.scopes.filter(({ id }) => scopes.includes(id) && link.scopes.has(id));
    if (!found.length) {
      throw badParameter(
        `There is no scopes to revoke. check out if given scope id([${scopes.join(", ")}]) is correct again.`,
      );
    }
    const kept = found.find(({ required }) => required);
    if (kept) {
      throw new Refusal(
        403,
        -3,
        `[${kept.id}] is not revocable. check out if it's set as required on developers.kakao.com`,
      );
    }
    for (const { id } of found) link.scopes.delete(id);
    return consents(caller);
  },

  "/v2/user/service_terms": ({ link }, { result, tags }) => {
    const terms = termsOf(link, names(tags), "get")
      .filter(({ tag }) => result === "app_service_terms" || link.terms.has(tag))
      .map(({ tag, required = false, revocable = !required }) => {
        const agreed = link.terms.get(tag);
        return { tag, required, agreed: agreed !== undefined, revocable, ...agreed };
      });
    return { id: link.user.id, service_terms: terms };
  },

  "/v2/user/revoke/service_terms": ({ link }, { tags }) => {
    const found = termsOf(link, names(tags), "revoke").filter(
      ({ required = false, revocable = !required }) => revocable,
    );
    for (const { tag } of found) link.terms.delete(tag);
    return {
      id: link.user.id,
      revoked_service_terms: found.map(({ tag }) => ({ tag, agreed: false })),
    };
  },

  "/v2/user/upgrade/service_terms": ({ state, link }, { tags }) => {
    const fresh = link.app.serviceTerms
      .map(({ tag }) => tag)
      .filter((tag) => names(tags)!.includes(tag) && !link.terms.has(tag));
    const agreement = { agreed_at: now(state), agreed_by: "KAPI" } as const;
    for (const tag of fresh) link.terms.set(tag, agreement);
    return {
      id: link.user.id,
      agreed_service_terms: fresh.map((tag) => ({ tag, agreed: true, ...agreement })),
    };
  },

  "/v1/oidc/userinfo": ({ link }) => userinfoBody(link),

  "/v1/user/ids": userIds,
  "/v2/app/users": listUsers,

  "/v1/user/service/terms": ({ link }, { extra }) => {
    const body = {
      user_id: link.user.id,
      allowed_service_terms: [...link.terms].map(([tag, { agreed_at }]) => ({ tag, agreed_at })),
    };
    if (extra === undefined) return body;
    const time = link.connectedAt;
    const all = link.app.serviceTerms.map(({ tag }) => ({
      tag,
      created_at: time,
      updated_at: time,
    }));
    return { ...body, app_service_terms: all };
  },

  "/v1/user/shipping_address": ({ link }, { address_id, from_updated_at = 0, page_size = 10 }) => {
    const user_id = link.user.id;
    if (!link.scopes.has("shipping_address")) {
      return { user_id, shipping_addresses_needs_agreement: true };
    }
    const all = link.user.shipping_addresses ?? [];
    const matching = all.filter(({ id, updated_at = 0 }) =>
      address_id === undefined
        ? from_updated_at === 0 || updated_at < from_updated_at
        : id === address_id,
    );
    // the default one leads the first page, wherever its time would put it
    const first = from_updated_at === 0 ? matching.filter(({ is_default }) => is_default) : [];
    const rest = matching.filter((address) => !first.includes(address)).sort(newest);
    return {
      user_id,
      shipping_addresses: [...first, ...rest].slice(0, page_size),
      shipping_addresses_needs_agreement: false,
    };
  },

  "/v1/api/talk/profile": talkProfile,
  "/v1/api/talk/friends": friendsBody,
  "/v2/api/talk/channels": channelsBody,

  "/v2/api/talk/memo/send": sendMemo,
  "/v2/api/talk/memo/scrap/send": sendMemo,
  "/v2/api/talk/memo/default/send": sendMemo,

  "/v1/api/talk/friends/message/send": sendMessage,
  "/v1/api/talk/friends/message/scrap/send": sendMessage,
  "/v1/api/talk/friends/message/default/send": sendMessage,
};
