import { openEnum } from "../validation/schema.js";

/** A consent item: the ids Kakao documents, and any other. */
export const scope = openEnum<
  | "openid"
  | "profile"
  | "profile_nickname"
  | "profile_image"
  | "account_email"
  | "name"
  | "gender"
  | "age_range"
  | "birthday"
  | "birthyear"
  | "phone_number"
  | "account_ci"
  | "shipping_address"
  | "friends"
  | "talk_message"
  | "plusfriends"
  | "talk_chats"
  | "talk_calendar"
>();
