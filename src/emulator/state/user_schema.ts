import { calendar, subscribedCalendar } from "../../endpoints/calendars.js";
import { user as me } from "../../endpoints/me.js";
import { array, boolean, enumOf, id, int, open, optional, string } from "../../schemas/kinds.js";

const optionalString = () => optional(string());
const optionalBoolean = () => optional(boolean());

const address = () =>
  open({
    id,
    is_default: boolean(),
    updated_at: optional(int()),
    type: optionalString(),
    name: optionalString(),
    base_address: optionalString(),
    detail_address: optionalString(),
    receiver_name: optionalString(),
    receiver_phone_number1: optionalString(),
    receiver_phone_number2: optionalString(),
    zone_number: optionalString(),
    zip_code: optionalString(),
  });

const channel = () =>
  open({ channel_public_id: string(), relation: string(), updated_at: optionalString() });

const chat = () =>
  open({
    id,
    type: enumOf("MultiChat", "OpenDirectChat", "OpenMultiChat"),
    name: string(),
    members: optional(array(id)),
  });

/** Checks a user that comes as JSON: the emulator's responses are made of it, so it needs their shape. */
export const userSchema = open({
  id,
  kakao_account: me.shape.kakao_account,
  properties: me.shape.properties,
  uuid: optionalString(),
  talk: optionalBoolean(),
  friends: optional(array(id)),
  favorites: optional(array(id)),
  takesMessages: optionalBoolean(),
  channels: optional(array(channel())),
  chats: optional(array(chat())),
  calendars: optional(array(calendar)),
  subscribe_calendars: optional(array(subscribedCalendar)),
  shipping_addresses: optional(array(address())),
});
