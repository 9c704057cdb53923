import type { Me, MeData } from "../../endpoints/me.js";
import { Refusal } from "../http/responses.js";
import { companions, fieldsByScope } from "./consent.js";
import type { Link } from "../state/state.js";

type Bag = Record<string, unknown>;

const https = (value: unknown) =>
  typeof value === "string" ? value.replace(/^http:/, "https:") : value;

/** The account as the app may see it. */
function account({ app, user, scopes }: Link, secure: boolean): Bag {
  const source = (user.kakao_account ?? {}) as Bag;
  const visible: Bag = {};
  const profile: Bag = {};
  const shown = source["profile"] as Bag | undefined;
  for (const { id } of app.scopes) {
    const opened = fieldsByScope.get(id);
    if (!opened) continue;
    const agreed = scopes.has(id);
    visible[opened.flag] = !agreed;
    if (!agreed) continue;
    const [from, to] = opened.inProfile ? [shown, profile] : [source, visible];
    for (const key of opened.fields) {
      const value = from?.[key];
      if (value !== undefined) to[key] = secure && key.endsWith("_url") ? https(value) : value;
    }
  }
  return Object.keys(profile).length ? { ...visible, profile } : visible;
}

/** What an app sees of a user who has not finished signing up. */
const beforeSignup = ["profile", "email"].flatMap(companions);

function pick(bag: Bag, keys: readonly string[]): Bag {
  return Object.fromEntries(Object.entries(bag).filter(([key]) => keys.includes(key)));
}

/** The part of a branch that `property_keys` asks for; nothing asked, nothing given. */
function asked(branch: string, bag: Bag, keys: readonly string[]): Bag | undefined {
  if (keys.includes(`${branch}.`) || keys.includes(branch)) return bag;
  const fields = keys
    .filter((key) => key.startsWith(`${branch}.`))
    .map((key) => key.split(".")[1]!);
  if (!fields.length) return undefined;
  return pick(bag, branch === "kakao_account" ? fields.flatMap(companions) : fields);
}

/** The body of `me` for a linked user. */
export function meBody(link: Link, { property_keys, secure_resource = false }: MeData): Me {
  const { app, user, registered, properties } = link;
  const named = (property_keys ?? []).filter((key) => /^properties\../.test(key));
  checkProperties(
    link,
    named.map((key) => key.slice("properties.".length)),
  );

  const full = account(link, secure_resource);
  const branches: Bag = {
    properties: registered ? Object.fromEntries(properties) : {},
    kakao_account: registered ? full : pick(full, beforeSignup),
    for_partner: user.uuid === undefined ? {} : { uuid: user.uuid },
  };
  const body: Bag = { id: user.id };
  if (!app.autoLink) body["has_signed_up"] = registered;
  body["connected_at"] = link.connectedAt;
  for (const [name, bag] of Object.entries(branches)) {
    const part = property_keys ? asked(name, bag as Bag, property_keys) : (bag as Bag);
    // Kakao drops what is empty
    if (part && Object.keys(part).length) body[name] = part;
  }
  return body as unknown as Me;
}

/** @throws Refusal `-201` for user properties the app has not set up. */
export function checkProperties({ app }: Link, names: readonly string[]): void {
  const unknown = names.filter((name) => app.propertyKeys && !app.propertyKeys.includes(name));
  if (!unknown.length) return;
  const msg = `user property not found ([${unknown.join(", ")}] for appId=${app.id})`;
  throw new Refusal(400, -201, msg);
}
