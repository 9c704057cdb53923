import type { Node } from "@babel/types";
import { inlineFunction } from "./functions.js";
import { memberKey, renameMember } from "./members.js";
import type { Words } from "../command/words.js";
import type { Script } from "./script.js";
import { type Call, type Field, type Settings, settingsOf } from "./settings.js";
import { type Placed, withoutCasts } from "./tree.js";
import { urlWords } from "./words.js";

/** The URLs that `API.request` of v2 takes; the tests compare them with those of the fake SDK. */
export const requestUrls: ReadonlySet<string> = new Set([
  "/v1/user/signup",
  "/v1/user/unlink",
  "/v2/user/me",
  "/v1/user/logout",
  "/v1/user/update_profile",
  "/v1/user/access_token_info",
  "/v2/user/scopes",
  "/v2/user/revoke/scopes",
  "/v2/user/service_terms",
  "/v2/user/revoke/service_terms",
  "/v1/user/service/terms",
  "/v1/user/shipping_address",
  "/v1/api/talk/profile",
  "/v1/api/talk/friends",
  "/v1/friends",
  "/v2/api/talk/memo/send",
  "/v2/api/talk/memo/scrap/send",
  "/v2/api/talk/memo/default/send",
  "/v1/api/talk/friends/message/send",
  "/v1/api/talk/friends/message/scrap/send",
  "/v1/api/talk/friends/message/default/send",
  "/v2/api/kakaolink/talk/template/validate",
  "/v2/api/kakaolink/talk/template/scrap",
  "/v2/api/kakaolink/talk/template/default",
  "/v2/api/talk/message/image/upload",
  "/v2/api/talk/message/image/delete",
  "/v2/api/talk/message/image/scrap",
  "/v2/api/talk/channels",
  "/v1/api/talk/channels",
  "/v1/app/validate/sdk",
]);

const meV1 = "/v1/user/me";

/** Fields of `/v1/user/me`, and where `/v2/user/me` has them. */
const meFields: Readonly<Record<string, string>> = {
  kaccount_email: "kakao_account?.email",
  kaccount_email_verified: "kakao_account?.is_email_verified",
};
/** Fields that both have. */
const sameFields = new Set(["id", "properties"]);

/** What to do about a URL that v2 does not take; `undefined` for one that it takes. */
function wordsOf(url: string): Words | undefined {
  if (requestUrls.has(url)) return undefined;
  if (/^\/v\d\/api\/story\//.test(url)) return urlWords.story;
  return url.endsWith("/plusfriends") ? urlWords.channels : urlWords.unknown;
}

/** Brings the URL of a request to v2. */
export function migrateUrl(script: Script, call: Call, site: string): void {
  if (call.typeParameters) script.leave(call, site, urlWords.typeArgument);
  const settings = settingsOf(script, call);
  const field = settings.fields.get("url");
  if (field?.type !== "ObjectProperty") return;
  script.settled.add(field);
  const value = withoutCasts(field.value) as Placed;
  if (value.type !== "StringLiteral") return;
  if (value.value !== meV1) {
    const words = wordsOf(value.value);
    if (words) script.leave(value, `${site} ${value.value}`, words);
    return;
  }
  script.edits.replace({ start: value.start + 1, end: value.end - 1 }, "/v2/user/me");
  script.changes += 1;
  migrateAnswer(script, call, settings, field);
}

/** What reads the answer of `/v1/user/me` reads that of `/v2/user/me`, as far as it is in sight. */
function migrateAnswer(script: Script, call: Call, settings: Settings, url: Field): void {
  const readers = ["success", "always"].flatMap((name) => settings.fields.get(name) ?? []);
  const chained = chainedReader(script, call);
  const all: Node[] = readers.map((field) => (field.type === "ObjectMethod" ? field : field.value));
  if (chained) all.push(chained);
  const isInSight = all.length > 0 && all.map((one) => migrateReader(script, one)).every(Boolean);
  if (!isInSight) script.leave(url, `Kakao.API.request ${meV1}`, urlWords.meAnswer);
}

/** The first function that `.then` is given behind a call. */
function chainedReader({ tree }: Script, call: Call): Node | undefined {
  const member = tree.parentOf(call);
  const isThen = member?.type === "MemberExpression" && member.object === call;
  const then = isThen && memberKey(member);
  const outer = isThen ? tree.parentOf(member) : undefined;
  if (!then || then.type !== "Identifier" || then.name !== "then") return undefined;
  return outer?.type === "CallExpression" ? outer.arguments[0] : undefined;
}

/** Renames what a function reads of the answer; whether it reads nothing else. */
function migrateReader(script: Script, reader: Node): boolean {
  const inline = inlineFunction(reader);
  if (!inline) return false;
  const [parameter] = inline.params;
  if (!parameter) return true;
  const binding = parameter.type === "Identifier" && script.scopes.bindingOf(parameter);
  if (!binding) return false;
  let isKnown = true;
  for (const use of binding.uses) {
    const member = script.tree.parentOf(use);
    const key = member && memberKey(member);
    const isRead = key && "object" in member && member.object === use;
    const name = isRead
      ? key.type === "StringLiteral"
        ? key.value
        : (key as Placed & { name: string }).name
      : "";
    const isAssigned = member && isTarget(script, member);
    const renamed = meFields[name];
    if (renamed && key?.type === "Identifier" && !isAssigned) {
      renameMember(script, member!, renamed);
      script.changes += 1;
    } else if (!sameFields.has(name) && !isLogged(script, use)) isKnown = false;
  }
  return isKnown;
}

function isTarget({ tree }: Script, member: Node): boolean {
  const parent = tree.parentOf(member);
  return parent?.type === "AssignmentExpression" && parent.left === member;
}

/** Whether a use is only written to the console. */
function isLogged({ tree, source }: Script, use: Node): boolean {
  const call = tree.parentOf(use);
  if (call?.type !== "CallExpression" || call.callee === use) return false;
  const { start, end } = call.callee as Placed;
  return /^console\.\w+$/.test(source.slice(start, end));
}
