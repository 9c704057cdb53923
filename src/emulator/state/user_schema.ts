import { user as me } from "../../endpoints/me.js";
import { array, boolean, id, int, open, optional, string } from "../../validation/schema.js";

const text = () => optional(string());
const flag = () => optional(boolean());

const address = () =>
  open(() => ({
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
  }));

const channel = () =>
  open(() => ({ channel_public_id: string(), relation: string(), updated_at: text() }));

/** A user as JSON: where it has another shape than the emulator's answers, these would break. */
export const userSchema = open(() => ({
  id,
  kakao_account: me._zod.def.shape.kakao_account,
  properties: me._zod.def.shape.properties,
  uuid: text(),
  talk: flag(),
  friends: optional(array(id)),
  favorites: optional(array(id)),
  takesMessages: flag(),
  channels: optional(array(channel())),
  shipping_addresses: optional(array(address())),
}));
