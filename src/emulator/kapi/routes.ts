import type { adminOnlyEndpoints, tokenEndpoints } from "../../endpoints/rest_tables.js";
import type { BodyAt, DataAt, ResponseOf } from "../../endpoints/by_url.js";
import type { ByUrl } from "../../endpoints/table_types.js";
import type { AddressOf } from "../http/addresses.js";
import { ApiRefusal, badParameter } from "../http/responses.js";
import { calendarsBody } from "./calendar.js";
import { checkProperties, meBody } from "./me.js";
import { clock, now } from "../state/clock.js";
import { logOut, register, unlink, withdraw } from "../state/links.js";
import type { Link } from "../state/state.js";
import type { AppCaller, Caller } from "./caller.js";
import { shippingAddresses } from "./shipping_address.js";
import { userinfoBody } from "./userinfo.js";
import { listUsers, userIds } from "./users.js";
import { channelsBody, friendsBody, sendMemo, sendMessage, talkProfile } from "./talk.js";
import { registeredBefore } from "./why.js";

/** `addressOf` gives the addresses to name in the body. */
type Route<By, E> = (caller: By, data: NonNullable<DataAt<E>>, addressOf: AddressOf) => BodyAt<E>;
type UserEndpoints = ByUrl<typeof tokenEndpoints>;
type AppEndpoints = ByUrl<Pick<typeof adminOnlyEndpoints, "users">>;
type Routes = { readonly [U in keyof UserEndpoints]: Route<Caller, UserEndpoints[U]> } & {
  readonly [U in keyof AppEndpoints]: Route<AppCaller, AppEndpoints[U]>;
};

const splitTags = (tags: string | undefined) => tags?.split(",").map((tag) => tag.trim());

function scopesBody({ link }: Caller, only?: readonly string[]): ResponseOf<"/v2/user/scopes"> {
  const scopes = link.app.scopes
    .filter(({ id }) => !only || only.includes(id))
    .map(({ id, display_name = id, type = "PRIVACY", required = false }) => {
      const agreed = link.scopes.has(id);
      const item = { id, display_name, type, using: true, agreed };
      return agreed ? { ...item, revocable: !required } : item;
    });
  return { id: link.user.id, scopes };
}

function storeProperties(
  { link }: Caller,
  properties: Readonly<Record<string, string>> = {},
): void {
  checkProperties(link, Object.keys(properties));
  for (const [key, value] of Object.entries(properties)) link.properties.set(key, value);
}

/** The app's service terms with these tags. @throws ApiRefusal when there are none */
function findTerms({ app }: Link, tags: readonly string[] | undefined, action: "get" | "revoke") {
  const found = app.serviceTerms.filter(({ tag }) => !tags || tags.includes(tag));
  if (found.length || !tags) return found;
  const what = action === "get" ? "get service terms" : action;
  throw badParameter(
    `There is no tags to ${what}. check out to configured this tags([${tags.join(", ")}]) in app(${app.id}).`,
  );
}

/** What each endpoint does, by URL. The type asks for a route for every endpoint of the client's table. */
export const routes: Routes = {
  "/v2/user/me": ({ link }, data) => meBody(link, data),

  "/v1/user/unlink": ({ state, link }) => {
    unlink(state, link);
    return { id: link.user.id };
  },

  "/v1/user/logout": ({ state, link, token }) => {
    logOut(state, link, token === undefined ? undefined : state.tokens.get(token)!.grant);
    return { id: link.user.id };
  },

  "/v1/user/access_token_info": ({ state, link, token }) => ({
    id: link.user.id,
    expires_in: Math.floor((state.tokens.get(token!)!.expiresAt - clock(state)) / 1000),
    app_id: link.app.id,
  }),

  "/v1/user/signup": (caller, { properties }) => {
    const { state, link } = caller;
    if (link.registered) {
      throw new ApiRefusal(400, -102, "already registered").because(
        registeredBefore(link.user, link.app),
      );
    }
    storeProperties(caller, properties);
    register(state, link);
    return { id: link.user.id };
  },

  "/v1/user/update_profile": (caller, { properties }) => {
    storeProperties(caller, properties);
    return { id: caller.link.user.id };
  },

  "/v2/user/scopes": (caller, { scopes }) => scopesBody(caller, scopes),

  "/v2/user/revoke/scopes": (caller, { scopes }) => {
    const { state, link } = caller;
    const found = link.app.scopes.filter(({ id }) => scopes.includes(id) && link.scopes.has(id));
    if (!found.length) {
      throw badParameter(
        `There is no scopes to revoke. check out if given scope id([${scopes.join(", ")}]) is correct again.`,
      );
    }
    const blocking = found.find(({ required }) => required);
    if (blocking) {
      throw new ApiRefusal(
        403,
        -3,
        `[${blocking.id}] is not revocable. check out if it's set as required on developers.kakao.com`,
      );
    }
    withdraw(
      state,
      link,
      found.map(({ id }) => id),
    );
    return scopesBody(caller);
  },

  "/v2/user/service_terms": ({ link }, { result, tags }) => {
    const terms = findTerms(link, splitTags(tags), "get")
      .filter(({ tag }) => result === "app_service_terms" || link.terms.has(tag))
      .map(({ tag, required = false, revocable = !required }) => {
        const agreed = link.terms.get(tag);
        return { tag, required, agreed: agreed !== undefined, revocable, ...agreed };
      });
    return { id: link.user.id, service_terms: terms };
  },

  "/v2/user/revoke/service_terms": ({ link }, { tags }) => {
    const found = findTerms(link, splitTags(tags), "revoke").filter(
      ({ required = false, revocable = !required }) => revocable,
    );
    for (const { tag } of found) link.terms.delete(tag);
    return {
      id: link.user.id,
      revoked_service_terms: found.map(({ tag }) => ({ tag, agreed: false })),
    };
  },

  "/v2/user/upgrade/service_terms": ({ state, link }, { tags }) => {
    const newTags = link.app.serviceTerms
      .map(({ tag }) => tag)
      .filter((tag) => splitTags(tags)!.includes(tag) && !link.terms.has(tag));
    const agreement = { agreed_at: now(state), agreed_by: "KAPI" } as const;
    for (const tag of newTags) link.terms.set(tag, agreement);
    return {
      id: link.user.id,
      agreed_service_terms: newTags.map((tag) => ({ tag, agreed: true, ...agreement })),
    };
  },

  "/v2/api/calendar/calendars": calendarsBody,

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

  "/v1/user/shipping_address": shippingAddresses,

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
