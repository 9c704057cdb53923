// How long what a login gives lasts. A test takes the seconds from a login on the emulator.
import type { Text } from "../language.ts";

export interface Lifetime {
  readonly what: Text;
  readonly seconds: number;
  readonly lasts: Text;
  readonly after: Text;
  /** The part at the end in which a refresh renews it, in seconds. */
  readonly renewedIn?: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export const lifetimes = {
  state: {
    what: { ko: "state, PKCE 값", en: "state, PKCE" },
    seconds: 10 * minute,
    lasts: { ko: "10분, 한 번", en: "10 minutes, once" },
    after: {
      ko: "지나면 `state_mismatch`입니다. 다시 로그인하세요",
      en: "then it is `state_mismatch`: log in again",
    },
  },
  code: {
    what: { ko: "인가 코드", en: "authorization code" },
    seconds: 10 * minute,
    lasts: { ko: "10분, 한 번", en: "10 minutes, once" },
    after: {
      ko: "지나면 `KOE320`입니다. 다시 로그인하세요",
      en: "then it is `KOE320`: log in again",
    },
  },
  accessToken: {
    what: { ko: "액세스 토큰", en: "access token" },
    seconds: 6 * hour,
    lasts: { ko: "6시간", en: "6 hours" },
    after: {
      ko: "지나면 `-401`입니다. 리프레시 토큰으로 갱신하세요",
      en: "then it is `-401`: refresh it",
    },
  },
  idToken: {
    what: { ko: "ID 토큰", en: "ID token" },
    seconds: 6 * hour,
    lasts: { ko: "액세스 토큰과 같음", en: "as the access token" },
    after: {
      ko: "로그인할 때 한 번만 확인하므로 만료되어도 괜찮습니다",
      en: "checked once at login, so it may expire",
    },
  },
  refreshToken: {
    what: { ko: "리프레시 토큰", en: "refresh token" },
    seconds: 60 * day,
    lasts: { ko: "두 달", en: "2 months" },
    after: {
      ko: "지나면 `KOE322`입니다. 다시 로그인하세요",
      en: "then it is `KOE322`: log in again",
    },
    renewedIn: 30 * day,
  },
} satisfies Record<string, Lifetime>;

/** Where marks stand on the picture, which shows no true proportion. */
export const marks: readonly { seconds: number; percent: number; label: Text }[] = [
  { seconds: 10 * minute, percent: 16, label: { ko: "10분", en: "10 min" } },
  { seconds: 6 * hour, percent: 40, label: { ko: "6시간", en: "6 h" } },
  { seconds: 30 * day, percent: 70, label: { ko: "한 달", en: "1 month" } },
  { seconds: 60 * day, percent: 100, label: { ko: "두 달", en: "2 months" } },
];
