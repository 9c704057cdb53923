// The steps of a login, in the order of the wire.
import type { WireStep } from "../kakao/kakao_in_page.js";

export const lanes = ["page", "server", "kauth", "kapi"] as const;
export type Lane = (typeof lanes)[number];
export type LoginMode = "popup" | "redirect" | "server";

interface Planned {
  readonly from: Lane;
  readonly to: Lane;
  readonly ko: string;
  readonly en: string;
  readonly is: (step: WireStep) => boolean;
}

const sent =
  (from: WireStep["from"], to: WireStep["to"], path: RegExp) =>
  (step: WireStep): boolean =>
    step.from === from && step.to === to && path.test(step.url);

const authorize: Planned = {
  from: "page",
  to: "kauth",
  ko: "로그인과 동의",
  en: "Login and consent",
  // a redirect of the server leads there too
  is: ({ to, url }) => to === "kauth" && /\/oauth\/authorize/.test(url),
};
const exchange: readonly Planned[] = [
  {
    from: "page",
    to: "server",
    ko: "인가 코드를 서버로",
    en: "The code to the server",
    is: sent("page", "server", /\/api\/exchange/),
  },
  {
    from: "server",
    to: "kauth",
    ko: "코드를 토큰으로",
    en: "The code for a token",
    is: sent("server", "kauth", /\/oauth\/token/),
  },
  {
    from: "page",
    to: "kapi",
    ko: "프로필 조회",
    en: "Read the profile",
    is: sent("page", "kapi", /\/v2\/user\/me/),
  },
];

export const plans: Readonly<Record<LoginMode, readonly Planned[]>> = {
  popup: [
    authorize,
    {
      from: "kauth",
      to: "page",
      ko: "인가 코드",
      en: "The authorization code",
      is: (step) => /"code"/.test(step.response) && !step.url.includes("/api/"),
    },
    ...exchange,
  ],
  redirect: [
    authorize,
    {
      from: "kauth",
      to: "page",
      ko: "인가 코드를 주소에 담아 리다이렉트",
      en: "The redirect with the code",
      is: (step) => step.from === "kakao" && step.to === "page" && /[?&]code=/.test(step.url),
    },
    ...exchange,
  ],
  server: [
    {
      from: "page",
      to: "server",
      ko: "로그인 시작",
      en: "The login begins",
      is: sent("page", "server", /\/api\/auth\/kakao\/login/),
    },
    authorize,
    {
      from: "kauth",
      to: "server",
      ko: "인가 코드를 콜백으로",
      en: "The code to the callback",
      is: (step) => step.to === "server" && /\/api\/auth\/kakao\/callback/.test(step.url),
    },
    {
      from: "server",
      to: "kauth",
      ko: "코드를 토큰으로",
      en: "The code for a token",
      is: sent("server", "kauth", /\/oauth\/token/),
    },
    {
      from: "page",
      to: "server",
      ko: "세션 확인",
      en: "Read the session",
      is: sent("page", "server", /\/api\/auth\/kakao\/session/),
    },
  ],
};
