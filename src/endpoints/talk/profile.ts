import type { Output } from "../../schemas/kinds.js";
import { defineEndpoint } from "../define_endpoint.js";
import { id, emptyObject, open, optional, string } from "../../schemas/kinds.js";

const text = optional(string());

const response = open({
  /** User id in this app; not every app gets it. */
  id: optional(id),
  /** Nickname in KakaoTalk. */
  nickName: text,
  /** Profile image, 640 by 640 pixels: URL, empty where there is none. */
  profileImageURL: text,
  /** Profile image, 110 by 110 pixels: URL, empty where there is none. */
  thumbnailURL: text,
  /** `profileImageURL` as some answers spell it. */
  profileImageUrl: text,
  /** `thumbnailURL` as some answers spell it. */
  thumbnailUrl: text,
  /**
   * Country of the account, such as `KR`.
   *
   * @deprecated Kakao no longer sends it to every app.
   */
  countryISO: text,
});

/** Response of `API.talk.profile`. */
export interface TalkProfile extends Output<typeof response> {}

export const profile = defineEndpoint({
  url: "/v1/api/talk/profile",
  method: "GET",
  data: emptyObject,
  response,
});
