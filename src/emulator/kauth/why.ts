import { quote, quoteKey, type Words } from "../http/reasons.js";
import { redactAddress } from "../http/redact_request.js";
import type { KeyKind } from "../state/app_keys.js";
import type { App, EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";

// Why does the login refuse something? Said for a developer: what was sent, what was expected, what to do.

const address = (url: string) => quote(redactAddress(url));
/** The first few of many. */
const some = (all: readonly string[]) =>
  all.length > 5 ? `${all.slice(0, 5).join(", ")}, …` : all.join(", ");

const keyNames: Readonly<Record<KeyKind, Words>> = {
  rest: { en: "REST API key", ko: "REST API 키" },
  javascript: { en: "JavaScript key", ko: "JavaScript 키" },
  native: { en: "native app key", ko: "네이티브 앱 키" },
  admin: { en: "admin key", ko: "어드민 키" },
};

/** For a `client_id` that no app has; `headers` are those of a token call, whose credentials may be in the wrong place. */
export function unknownClient({ apps }: State, sent: string | null, headers?: Headers): Words {
  if (!sent) {
    const isBasic = /^basic\s/i.test(headers?.get("Authorization") ?? "");
    return isBasic
      ? {
          en: "the credentials came as Authorization: Basic, which Kakao does not read; send client_id and client_secret in the form (client_secret_post)",
          ko: "카카오가 읽지 않는 Authorization: Basic으로 자격 증명을 보냈습니다. client_id와 client_secret을 폼으로 보내세요(client_secret_post)",
        }
      : { en: "client_id was not sent", ko: "client_id를 보내지 않았습니다" };
  }
  const owner = apps.find(({ clientSecret }) => clientSecret === sent);
  if (owner) {
    return {
      en: `client_id is the client secret of app ${owner.id}; send its REST API key`,
      ko: `client_id가 앱 ${owner.id}의 클라이언트 시크릿입니다. REST API 키를 보내세요`,
    };
  }
  const known = some(apps.map(({ restApiKey, id }) => `${restApiKey} (${id})`));
  const given = quoteKey(sent);
  return {
    en: `sent client_id ${given}, REST API keys (apps) are ${known}`,
    ko: `보낸 client_id는 ${given}, 등록된 REST API 키(앱)는 ${known}`,
  };
}

export const wrongKeyKind = (kind: KeyKind, app: App): Words => ({
  en: `sent the ${keyNames[kind].en} of app ${app.id}, expected its REST API key ${app.restApiKey}`,
  ko: `앱 ${app.id}의 ${keyNames[kind].ko}를 보냈습니다. REST API 키 ${app.restApiKey}를 보내세요`,
});

export function wrongSecret(sent: string | null, { id, clientSecret }: App): Words {
  if (!sent) {
    return {
      en: `client_secret was not sent, and app ${id} has one`,
      ko: `앱 ${id}는 클라이언트 시크릿을 쓰는데 client_secret을 보내지 않았습니다`,
    };
  }
  const [given, expected] = [sent.length, clientSecret?.length ?? 0];
  const hasSpace = sent.trim() === clientSecret;
  return {
    en: `client_secret (${given} characters) is not that of app ${id} (${expected} characters)${hasSpace ? ": it has white space around it" : ""}`,
    ko: `client_secret(${given}자)이 앱 ${id}의 시크릿(${expected}자)과 다릅니다${hasSpace ? ". 앞뒤에 공백이 있습니다" : ""}`,
  };
}

export const missingField = (name: string): Words => ({
  en: `${name} was not sent in the form`,
  ko: `폼에 ${name}이(가) 없습니다`,
});

export const wrongGrantType = (sent: string): Words => ({
  en: `sent grant_type ${quote(sent)}, expected authorization_code or refresh_token`,
  ko: `보낸 grant_type은 ${quote(sent)}, 쓸 수 있는 값은 authorization_code 또는 refresh_token`,
});

export const otherRedirectUri = (sent: string, had: string): Words => ({
  en: `sent ${address(sent)}, login had ${address(had)}`,
  ko: `보낸 값은 ${address(sent)}, 로그인할 때의 값은 ${address(had)}`,
});

export const otherApp = (what: "code" | "refresh_token", owner: App, sent: App): Words => ({
  en: `the ${what} belongs to app ${owner.id}, client_id is a key of app ${sent.id}`,
  ko: `${what}는 앱 ${owner.id}의 것인데 client_id는 앱 ${sent.id}의 키입니다`,
});

/** The number in a string that `serial` made. */
const numberOf = (kind: string, text: string) =>
  Number(new RegExp(`^emulated-${kind}-(\\d+)$`).exec(text)?.[1] ?? NaN);

/** For a code that is not known, or has expired. */
export const unknownCode = (state: State, sent: string): Words =>
  numberOf("code", sent) <= (state.issued.get("code") ?? 0)
    ? {
        en: "the code was used before, is older than 10 minutes, or its user has been unlinked",
        ko: "이미 사용했거나 10분이 지났거나 사용자의 연결이 끊긴 코드입니다",
      }
    : {
        en: "this emulator has issued no such code since its start or last reset",
        ko: "에뮬레이터를 시작하거나 초기화한 뒤로 발급한 적이 없는 코드입니다",
      };

/** For a refresh token that is not known, or has expired. */
export const unknownRefreshToken = (state: State, sent: string): Words =>
  numberOf("refresh-token", sent) <= (state.issued.get("refresh-token") ?? 0)
    ? {
        en: "the refresh token has ended: by a logout, an unlink, a newer one, or after 60 days",
        ko: "로그아웃이나 연결 끊기로 무효가 되었거나 새 토큰으로 교체되었거나 60일이 지난 리프레시 토큰입니다",
      }
    : {
        en: "this emulator has issued no such refresh token since its start or last reset",
        ko: "에뮬레이터를 시작하거나 초기화한 뒤로 발급한 적이 없는 리프레시 토큰입니다",
      };

export const wrongVerifier = (sent: string | null): Words =>
  sent
    ? {
        en: "the SHA-256 of code_verifier is not the code_challenge of the login (S256 only)",
        ko: "code_verifier의 SHA-256이 로그인할 때 보낸 code_challenge와 다릅니다(S256만 지원)",
      }
    : {
        en: "the login had a code_challenge, and code_verifier was not sent",
        ko: "로그인할 때 code_challenge를 보냈는데 code_verifier를 보내지 않았습니다",
      };

export const tooManyTokens = ({ id }: EmulatorUser): Words => ({
  en: `user ${id} has taken 20 tokens in 10 minutes (or 30 refresh tokens in an hour), which the emulator limits as Kakao does; move the clock, log in as another user, or turn the limit off: kakao-emulator --no-quota, createEmulator({ quotas: false })`,
  ko: `사용자 ${id}가 10분에 토큰 20개(또는 1시간에 리프레시 토큰 30개) 한도에 도달했습니다. 카카오의 제한을 흉내 낸 것입니다. 시각을 앞당기거나 다른 사용자로 로그인하거나, 제한을 끄세요(kakao-emulator --no-quota, createEmulator({ quotas: false }))`,
});

/** For an ID token, with what the check of its signature and claims says. */
export const wrongIdToken = (problem: string): Words => ({
  en: `id_token: ${quote(problem)}`,
  ko: `id_token 오류: ${quote(problem)}`,
});

export const unknownAccessToken = (hasExpired: boolean): Words =>
  hasExpired
    ? { en: "access_token has expired", ko: "access_token이 만료되었습니다" }
    : {
        en: "access_token was not issued by this emulator, or has ended",
        ko: "access_token이 이 에뮬레이터가 발급한 것이 아니거나 이미 만료되었습니다",
      };

export const tooLong = (length: number, most: number): Words => ({
  en: `${length} characters of parameters, at most ${most}`,
  ko: `파라미터가 ${length}자입니다. 최대 ${most}자입니다`,
});

/** For a redirect URI, or logout redirect URI, that an app has not registered. */
export function unregistered(
  name: "redirect_uri" | "logout_redirect_uri",
  sent: string,
  { id }: App,
  registered: readonly string[] | undefined,
): Words {
  if (!sent) return { en: `${name} was not sent`, ko: `${name}를 보내지 않았습니다` };
  const known = registered && some(registered.map(address));
  return {
    en: `sent ${address(sent)}, app ${id} has ${known === undefined ? "any of this machine (localhost, 127.0.0.1, [::1])" : known || "none"}`,
    ko: `보낸 값은 ${address(sent)}, 앱 ${id}에 등록된 값은 ${known === undefined ? "이 컴퓨터의 모든 주소(localhost, 127.0.0.1, [::1])" : known || "없음"}`,
  };
}

export const loginIsOff = ({ id }: App): Words => ({
  en: `Kakao Login is off in app ${id} (loginEnabled)`,
  ko: `앱 ${id}의 카카오 로그인이 꺼져 있습니다(loginEnabled)`,
});

export const noTester = ({ id, testers = [] }: App, user: EmulatorUser): Words => ({
  en: `user ${user.id} is no tester of app ${id}; testers are ${some(testers.map(String)) || "none"}`,
  ko: `사용자 ${user.id}는 앱 ${id}의 테스터가 아닙니다. 테스터는 ${some(testers.map(String)) || "없음"}`,
});

export function unknownScopes(unknown: readonly string[], { id, scopes }: App): Words {
  const sent = quote(unknown.join(", "));
  const set = some(scopes.map((scope) => scope.id));
  const isOpenid = unknown.includes("openid");
  return {
    en: `sent scope ${sent}, app ${id} has ${set}${isOpenid ? "; openid needs OpenID Connect to be on (openid: true)" : ""}`,
    ko: `보낸 scope는 ${sent}, 앱 ${id}에 설정된 동의항목은 ${set}${isOpenid ? ". openid를 쓰려면 OpenID Connect를 켜세요(openid: true)" : ""}`,
  };
}

export const wrongResponseType = (sent: string | null): Words => ({
  en: sent
    ? `sent response_type ${quote(sent)}, expected code`
    : "response_type was not sent, expected code",
  ko: sent
    ? `보낸 response_type은 ${quote(sent)}, 쓸 수 있는 값은 code`
    : "response_type을 보내지 않았습니다. code를 보내세요",
});

export const wrongChallengeMethod = (sent: string | null): Words => ({
  en: sent
    ? `sent code_challenge_method ${quote(sent)}, expected S256`
    : "code_challenge came without code_challenge_method, expected S256",
  ko: sent
    ? `보낸 code_challenge_method는 ${quote(sent)}, 쓸 수 있는 값은 S256`
    : "code_challenge에 code_challenge_method가 없습니다. S256을 보내세요",
});

export const nobodyLoggedIn: Words = {
  en: "prompt=none, and nobody is signed in at Kakao in this browser",
  ko: "prompt=none인데 이 브라우저에 로그인한 카카오계정이 없습니다",
};

/** For `prompt=none` where the user still has to agree to something. */
export const consentNeeded = ({ id }: EmulatorUser, items: readonly string[]): Words => ({
  en: items.length
    ? `prompt=none, and user ${id} has not agreed to ${some(items)}`
    : `prompt=none, and user ${id} has not logged in to this app before`,
  ko: items.length
    ? `prompt=none인데 사용자 ${id}가 ${some(items)}에 동의하지 않았습니다`
    : `prompt=none인데 사용자 ${id}는 이 앱에 로그인한 적이 없습니다`,
});

export const userCancelled: Words = {
  en: "the user pressed cancel",
  ko: "사용자가 취소를 눌렀습니다",
};

/** For a `channel_public_id` of a channel that the app is not connected to. */
export function unknownChannel(sent: string, known: readonly string[], { id }: App): Words {
  const given = quote(sent);
  return {
    en: `sent channel_public_id ${given}, app ${id} is connected to ${some(known) || "no channel"}`,
    ko: `보낸 channel_public_id는 ${given}, 앱 ${id}에 연결된 채널은 ${some(known) || "없음"}`,
  };
}
