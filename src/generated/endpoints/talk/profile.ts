// Written by `npm run generate`, from src/endpoints/talk/profile.ts: edit that file.
import type { Endpoint } from "../../../endpoints/endpoint.js";
import { compiled } from "../../../validation/compiled.js";

/** Response of `API.talk.profile`. */
export interface TalkProfile {
  /** User id in this app; not every app gets it. */
  id?: number | undefined;
  /** Nickname in KakaoTalk. */
  nickName?: string | undefined;
  /** Profile image, 640 by 640 pixels: URL, empty where there is none. */
  profileImageURL?: string | undefined;
  /** Profile image, 110 by 110 pixels: URL, empty where there is none. */
  thumbnailURL?: string | undefined;
  /** `profileImageURL` as some answers spell it. */
  profileImageUrl?: string | undefined;
  /** `thumbnailURL` as some answers spell it. */
  thumbnailUrl?: string | undefined;
  /**
   * Country of the account, such as `KR`.
   *
   * @deprecated Kakao no longer sends it to every app.
   */
  countryISO?: string | undefined;
}

export const profile: Endpoint<"/v1/api/talk/profile", undefined, TalkProfile, never> = {
  url: "/v1/api/talk/profile",
  method: "GET",
  data: /* @__PURE__ */ compiled("<>"),
  response: /* @__PURE__ */ compiled(
    "{id?#nickName?,profileImageURL?,thumbnailURL?,profileImageUrl?,thumbnailUrl?,countryISO?,}",
  ),
};
