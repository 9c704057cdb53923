import { calendar, subscribedCalendar } from "../../endpoints/calendars.js";
import { user as me } from "../../endpoints/me.js";
import {
  array,
  boolean,
  closed,
  enumOf,
  id,
  int,
  optional,
  string,
  stringRecord,
} from "../../schemas/kinds.js";
import type { EmulatorChat } from "../state/chat.js";
import type { EmulatorUser } from "../state/sample_data.js";
import { type SchemasOf, strict } from "./strict.js";

const text = () => optional(string());
const flag = () => optional(boolean());
const ids = () => optional(array(id, "Write the ids of users, as in [1, 2]."));

type Item<T> = NonNullable<T> extends readonly (infer One)[] ? One : never;

const address = closed({
  id,
  is_default: boolean(),
  updated_at: optional(int()),
  type: text(),
  name: text(),
  base_address: text(),
  detail_address: text(),
  receiver_name: text(),
  receiver_phone_number1: text(),
  receiver_phone_number2: text(),
  zone_number: text(),
  zip_code: text(),
} satisfies SchemasOf<Item<EmulatorUser["shipping_addresses"]>>);

const channel = closed({
  channel_public_id: string(),
  relation: string(),
  created_at: text(),
  updated_at: text(),
} satisfies SchemasOf<Item<EmulatorUser["channels"]>>);

const chat = closed({
  id,
  type: enumOf("MultiChat", "OpenDirectChat", "OpenMultiChat"),
  name: string(),
  members: ids(),
} satisfies SchemasOf<EmulatorChat>);

/** Checks a user of a seed: the emulator's responses are made of it, so it needs their shape. */
export const userSchema = closed({
  id,
  kakao_account: strict(me.shape.kakao_account),
  properties: optional(stringRecord()),
  uuid: text(),
  talk: flag(),
  friends: ids(),
  favorites: ids(),
  takesMessages: flag(),
  channels: optional(array(channel)),
  chats: optional(array(chat)),
  calendars: optional(array(strict(calendar))),
  subscribe_calendars: optional(array(strict(subscribedCalendar))),
  shipping_addresses: optional(array(address)),
} satisfies SchemasOf<EmulatorUser>);
