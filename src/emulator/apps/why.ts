import { quote, quoteKey, type Words } from "../http/reasons.js";
import type { App, EmulatorChannel } from "../state/sample_data.js";
import type { State } from "../state/state.js";

// Why do Kakao's own pages refuse something? Said for a developer: what was sent, what was expected, what to do.

export function wrongJavaScriptKey({ apps }: State, sent: string | null): Words {
  const known = quote(apps.map(({ javascriptKey, id }) => `${javascriptKey} (${id})`).join(", "));
  return {
    en: `sent app_key ${quoteKey(sent ?? "") || "none"}, JavaScript keys (apps) are ${known}`,
    ko: `보낸 app_key는 ${quoteKey(sent ?? "") || "없음"}, JavaScript 키(앱)는 ${known}`,
  };
}

/** For a ticket that opens a page, and is unknown or has expired. */
export const unknownTicket = (hasExpired: boolean): Words =>
  hasExpired
    ? {
        en: "the agt has expired: it is valid for 10 minutes",
        ko: "agt가 만료되었습니다. 10분 동안 유효합니다",
      }
    : {
        en: "agt was not sent, or not issued by this emulator; the SDK gets one with the user's access token",
        ko: "agt를 보내지 않았거나 이 에뮬레이터가 발급한 값이 아닙니다. SDK는 사용자의 액세스 토큰으로 받습니다",
      };

export const otherUser = ({ id }: App): Words => ({
  en: `the agt is of another app than ${id}, or its user has been unlinked`,
  ko: `agt가 앱 ${id}의 것이 아니거나 사용자의 연결이 끊겼습니다`,
});

export const scopeNotSet = (scope: string, { id }: App): Words => ({
  en: `app ${id} has not set up ${scope} (scopes)`,
  ko: `앱 ${id}에 동의항목 ${scope}이(가) 설정되어 있지 않습니다(scopes)`,
});

export const scopeNotAgreed = (scope: string, userId: number): Words => ({
  en: `user ${userId} has not agreed to ${scope}; ask with scope=${scope}`,
  ko: `사용자 ${userId}가 ${scope}에 동의하지 않았습니다. scope=${scope}로 동의를 요청하세요`,
});

export const unknownAddress = (sent: string | null): Words => ({
  en: `address_id ${quote(sent ?? "") || "was not sent, or"} is no address of the user`,
  ko: `address_id ${quote(sent ?? "(없음)")}은(는) 사용자의 배송지가 아닙니다`,
});

/** For a channel that an app does not have; `channel` where another app has it. */
export function wrongChannel(
  { id, channels }: App,
  sent: string,
  channel: EmulatorChannel | undefined,
): Words {
  const known = quote(channels.map(({ channel_public_id }) => channel_public_id).join(", "));
  return {
    en: `sent channel ${quote(sent) || "none"}${channel ? " of another app" : ""}, app ${id} has ${known || "none"}`,
    ko: `보낸 채널은 ${quote(sent) || "없음"}${channel ? "(다른 앱의 채널)" : ""}, 앱 ${id}의 채널은 ${known || "없음"}`,
  };
}

export const noTalkUser = (userId: number): Words => ({
  en: `user ${userId} has no KakaoTalk (talk: false)`,
  ko: `사용자 ${userId}는 카카오톡을 쓰지 않습니다(talk: false)`,
});

/** For a web address that nobody is sent to. */
export const wrongAddress = (name: string, sent: string): Words => ({
  en: `${name}: sent ${quote(sent)}, expected an http(s) address of this host`,
  ko: `${name}: 보낸 값은 ${quote(sent)}, 이 호스트의 http(s) 주소여야 합니다`,
});
