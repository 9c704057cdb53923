import type { UserIds, UserIdsData, Users, UsersData } from "../../endpoints/users.js";
import type { AddressOf } from "../http/addresses.js";
import { hosts } from "../http/hosts.js";
import { meBody } from "./me.js";
import { linksOf } from "../state/links.js";
import type { AppCaller } from "./caller.js";

/** A page of user ids. As at Kakao, the URL of the next page repeats the last id and holds an app key. */
export function userIds(
  { state, app }: AppCaller,
  data: UserIdsData,
  addressOf: AddressOf,
): UserIds {
  const { limit = 100, from_id, order = "asc" } = data;
  const all = linksOf(state, app).map(({ user }) => user.id);
  if (order === "desc") all.reverse();
  const from = all.findIndex(
    (id) => from_id === undefined || (order === "asc" ? id >= from_id : id <= from_id),
  );
  const start = from < 0 ? all.length : from;
  const elements = all.slice(start, start + limit);
  // Kakao names its own address with http here
  const base = addressOf(hosts.kapi).replace(/^https(?=:\/\/kapi\.kakao\.com$)/, "http");
  const pageUrl = (direction: string, id: number) =>
    `${base}/v1/user/ids?limit=${limit}&order=${direction}&from_id=${id}&app_key=${app.javascriptKey}`;
  const opposite = order === "asc" ? "desc" : "asc";
  return {
    elements,
    before_url: start > 0 && elements.length ? pageUrl(opposite, elements[0]!) : null,
    after_url: start + elements.length < all.length ? pageUrl(order, elements.at(-1)!) : null,
  };
}

/** The data of those of `target_ids` that are linked to the app. */
export function listUsers(
  { state, app }: AppCaller,
  { target_ids, property_keys }: UsersData,
): Users {
  return linksOf(state, app)
    .filter(({ user }) => target_ids.includes(user.id))
    .map((link) => meBody(link, { property_keys: property_keys ?? [] }));
}
