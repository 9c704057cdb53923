import type { Userinfo } from "../../endpoints/userinfo.js";
import { meBody } from "./me.js";
import type { Link } from "../state/state.js";

/** Date of birth in OpenID Connect's form: what is not consented to is left out. */
function birthdate(year: string | undefined, day: string | undefined): string | undefined {
  if (day === undefined) return year;
  return `${year ?? "0000"}-${day.slice(0, 2)}-${day.slice(2)}`;
}

/** The body of `oidc.userinfo`: what `me` tells, under other names. */
export function userinfoBody(link: Link): Userinfo {
  const { kakao_account: account = {} } = meBody(link, {});
  const { profile = {}, email, phone_number } = account;
  const body = {
    sub: String(link.user.id),
    name: account.name,
    nickname: profile.nickname,
    picture: profile.thumbnail_image_url,
    email,
    email_verified: email && account.is_email_valid && account.is_email_verified,
    gender: account.gender,
    birthdate: birthdate(account.birthyear, account.birthday),
    phone_number,
    phone_number_verified: phone_number && true,
  };
  // Kakao drops what is empty
  return JSON.parse(JSON.stringify(body)) as Userinfo;
}
