import type { Me, MeData } from "../../endpoints/me.js";
import type { UnknownRecord } from "../../validation/values.js";
import { ApiRefusal } from "../http/responses.js";
import { companions, fieldsByScope } from "./consent.js";
import type { Link } from "../state/state.js";
import { unknownProperties } from "./why.js";

const withHttps = (value: unknown) =>
  typeof value === "string" ? value.replace(/^http:/, "https:") : value;

/** The account, as far as the user has agreed that the app sees it. */
function visibleAccount({ app, user, scopes }: Link, httpsOnly: boolean): UnknownRecord {
  const source = (user.kakao_account ?? {}) as UnknownRecord;
  const visible: UnknownRecord = {};
  const profile: UnknownRecord = {};
  const fullProfile = source["profile"] as UnknownRecord | undefined;
  for (const { id } of app.scopes) {
    const opened = fieldsByScope.get(id);
    if (!opened) continue;
    const agreed = scopes.has(id);
    visible[opened.flag] = !agreed;
    if (opened.has) visible[opened.has] = source[opened.fields[0]!] !== undefined;
    if (!agreed) continue;
    const [from, to] = opened.inProfile ? [fullProfile, profile] : [source, visible];
    for (const key of opened.fields) {
      const value = from?.[key];
      if (value !== undefined)
        to[key] = httpsOnly && key.endsWith("_url") ? withHttps(value) : value;
    }
  }
  return Object.keys(profile).length ? { ...visible, profile } : visible;
}

/** The user properties that every app has: Kakao fills them from the profile when the user is connected. */
const profileProperties = {
  nickname: "nickname",
  profile_image: "profile_image_url",
  thumbnail_image: "thumbnail_image_url",
} as const;

/** The user's properties: those of the profile, as far as the app sees it, and those that the app has stored. */
function visibleProperties(
  { properties }: Link,
  profile: UnknownRecord = {},
  httpsOnly: boolean,
): UnknownRecord {
  const copied = Object.entries(profileProperties).flatMap(([name, field]) =>
    profile[field] === undefined ? [] : [[name, profile[field]] as const],
  );
  const all = { ...Object.fromEntries(copied), ...Object.fromEntries(properties) };
  if (!httpsOnly) return all;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      name.endsWith("_image") ? withHttps(value) : value,
    ]),
  );
}

/** The fields of the account that an app sees of a user who has not finished signing up. */
const fieldsBeforeSignup = ["profile", "email"].flatMap(companions);

function pick(record: UnknownRecord, keys: readonly string[]): UnknownRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

/** The fields of a branch that `property_keys` asks for; `undefined` where it asks for none. */
function requestedPart(
  branch: string,
  fields: UnknownRecord,
  keys: readonly string[],
): UnknownRecord | undefined {
  if (keys.includes(`${branch}.`) || keys.includes(branch)) return fields;
  const names = keys.filter((key) => key.startsWith(`${branch}.`)).map((key) => key.split(".")[1]!);
  if (!names.length) return undefined;
  return pick(fields, branch === "kakao_account" ? names.flatMap(companions) : names);
}

/** The body of `me` for a linked user. */
export function meBody(link: Link, { property_keys, secure_resource = false }: MeData): Me {
  const { app, user, registered } = link;
  const propertyNames = (property_keys ?? [])
    .filter((key) => /^properties\../.test(key))
    .map((key) => key.slice("properties.".length));
  checkProperties(link, propertyNames);

  const full = visibleAccount(link, secure_resource);
  const branches: UnknownRecord = {
    properties: registered
      ? visibleProperties(link, full["profile"] as UnknownRecord | undefined, secure_resource)
      : {},
    kakao_account: registered ? full : pick(full, fieldsBeforeSignup),
    for_partner: user.uuid === undefined ? {} : { uuid: user.uuid },
  };
  const body: UnknownRecord = { id: user.id };
  if (!app.autoLink) body["has_signed_up"] = registered;
  body["connected_at"] = link.connectedAt;
  for (const [name, fields] of Object.entries(branches) as [string, UnknownRecord][]) {
    const part = property_keys ? requestedPart(name, fields, property_keys) : fields;
    // Kakao leaves out what is empty
    if (part && Object.keys(part).length) body[name] = part;
  }
  return body as unknown as Me;
}

/** @throws ApiRefusal `-201` for user properties the app has not set up. */
export function checkProperties({ app }: Link, names: readonly string[]): void {
  const { propertyKeys } = app;
  if (!propertyKeys) return;
  const known = new Set([...Object.keys(profileProperties), ...propertyKeys]);
  const unknown = names.filter((name) => !known.has(name));
  if (!unknown.length) return;
  const msg = `user property not found ([${unknown.join(", ")}] for appId=${app.id})`;
  throw new ApiRefusal(400, -201, msg).because(unknownProperties(unknown, app));
}
