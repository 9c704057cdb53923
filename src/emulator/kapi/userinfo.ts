import type { Userinfo } from "../../endpoints/userinfo.js";
import { meBody } from "./me.js";
import type { Link } from "../state/state.js";

/** The date of birth in OpenID Connect's format; parts the user has not agreed to are left out. */
function birthdate(year: string | undefined, day: string | undefined): string | undefined {
  if (day === undefined) return year;
  return `${year ?? "0000"}-${day.slice(0, 2)}-${day.slice(2)}`;
}

/** The body of `oidc.userinfo`: the data of `me` under OpenID Connect's names. */
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
  // Kakao leaves out what is empty; JSON has no `undefined`
  return JSON.parse(JSON.stringify(body)) as Userinfo;
}
