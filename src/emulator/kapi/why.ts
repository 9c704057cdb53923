import { quote, quoteKey, type Words } from "../http/reasons.js";
import type { App, EmulatorUser } from "../state/sample_data.js";
import { clock } from "../state/clock.js";
import type { State, Token } from "../state/state.js";

// Why does the API refuse something? Said for a developer: what was sent, what was expected, what to do.

/** For a call without a credential, or with one of another scheme. */
export function noCredential(authorization: string | null, expected: "Bearer" | "KakaoAK"): Words {
  const form = expected === "Bearer" ? "Bearer ACCESS_TOKEN" : "KakaoAK APP_KEY";
  const sent = authorization?.split(" ")[0];
  if (!sent) {
    return {
      en: `the Authorization header was not sent, expected ${form}`,
      ko: `Authorization 헤더가 없습니다. ${form} 형식으로 보내세요`,
    };
  }
  // without a space it may be the token itself
  const scheme = authorization?.includes(" ") ? quote(sent) : "***";
  return {
    en: `sent Authorization: ${scheme}, expected ${form}`,
    ko: `보낸 Authorization은 ${scheme}, 필요한 형식은 ${form}`,
  };
}

/** For an access token that is not known; `known` where it has expired. */
export function deadToken(state: State, sent: string, expired?: Token): Words {
  if (expired) {
    const seconds = Math.max(0, Math.round((clock(state) - expired.expiresAt) / 1000));
    return {
      en: `the access token of user ${expired.grant.link.user.id} expired ${seconds} s ago; refresh it`,
      ko: `사용자 ${expired.grant.link.user.id}의 액세스 토큰이 ${seconds}초 전에 만료되었습니다. 갱신하세요`,
    };
  }
  const [, number] = /^emulated-access-token-(\d+)$/.exec(sent) ?? [];
  if (["", "null", "undefined"].includes(sent)) {
    return {
      en: `sent Bearer ${sent || "without a token"}, which is no token: the client had none`,
      ko: `Bearer ${sent || "(빈 값)"}을(를) 보냈습니다. 클라이언트에 토큰이 없습니다`,
    };
  }
  return Number(number) <= (state.issued.get("access-token") ?? 0)
    ? {
        en: "the access token has ended: by a logout, an unlink, or because it expired long ago",
        ko: "로그아웃이나 연결 끊기로 무효가 되었거나 오래전에 만료된 액세스 토큰입니다",
      }
    : {
        en: "this emulator has issued no such access token since its start or last reset",
        ko: "에뮬레이터를 시작하거나 초기화한 뒤로 발급한 적이 없는 액세스 토큰입니다",
      };
}

/** For an app key, or an admin key, that no app has. */
export function unknownAppKey({ apps }: State, sent: string | undefined, isAdmin: boolean): Words {
  const name = isAdmin ? "admin key" : "app key";
  const given = isAdmin ? "***" : quoteKey(sent ?? "");
  const ids = apps.map(({ id }) => id).join(", ");
  return {
    en: `sent KakaoAK ${given}, which is the ${name} of no app (${quote(ids)})`,
    ko: `보낸 KakaoAK ${given}은(는) 어느 앱(${quote(ids)})의 ${isAdmin ? "어드민 키" : "앱 키"}도 아닙니다`,
  };
}

export const notForAdminKey = (path: string): Words => ({
  en: `${path} takes an access token, not the admin key`,
  ko: `${path}는 어드민 키가 아니라 액세스 토큰으로 호출합니다`,
});

/** For a `target_id` of nobody who is linked with the app. */
export const notLinkedUser = (targetId: string | null, { id }: App): Words => ({
  en: targetId
    ? `target_id ${quote(targetId)} is no user linked with app ${id}`
    : "target_id was not sent",
  ko: targetId
    ? `target_id ${quote(targetId)}은(는) 앱 ${id}에 연결된 사용자가 아닙니다`
    : "target_id를 보내지 않았습니다",
});

export const wrongMethod = (sent: string, path: string, expected: string): Words => ({
  en: `sent ${sent}, ${path} takes ${expected}`,
  ko: `보낸 메서드는 ${sent}, ${path}는 ${expected}로 호출합니다`,
});

export const noTalk = ({ id }: EmulatorUser): Words => ({
  en: `user ${id} has no KakaoTalk (talk: false)`,
  ko: `사용자 ${id}는 카카오톡을 쓰지 않습니다(talk: false)`,
});

export const notSetUp = (missing: readonly string[], { id }: App): Words => ({
  en: `app ${id} has not set up ${missing.join(", ")} (scopes)`,
  ko: `앱 ${id}에 동의항목 ${missing.join(", ")}이(가) 설정되어 있지 않습니다(scopes)`,
});

export const notAgreed = (
  required: readonly string[],
  agreed: ReadonlySet<string>,
  user: EmulatorUser,
): Words => {
  const missing = required.filter((id) => !agreed.has(id)).join(", ");
  return {
    en: `user ${user.id} has not agreed to ${missing}; ask with scope=${missing.replaceAll(" ", "")}`,
    ko: `사용자 ${user.id}가 ${missing}에 동의하지 않았습니다. scope=${missing.replaceAll(" ", "")}로 동의를 요청하세요`,
  };
};

export const registeredBefore = ({ id }: EmulatorUser, app: App): Words => ({
  en: `user ${id} is linked already; ${app.autoLink ? `app ${app.id} links users at login (autoLink)` : "signup works once"}`,
  ko: `사용자 ${id}는 이미 연결되어 있습니다. ${app.autoLink ? `앱 ${app.id}는 로그인할 때 자동으로 연결합니다(autoLink)` : "signup은 한 번만 됩니다"}`,
});

export const unknownProperties = (
  names: readonly string[],
  { id, propertyKeys = [] }: App,
): Words => ({
  en: `sent ${quote(names.join(", "))}, app ${id} has ${quote(propertyKeys.join(", ")) || "none"} (propertyKeys)`,
  ko: `보낸 값은 ${quote(names.join(", "))}, 앱 ${id}의 사용자 프로퍼티는 ${quote(propertyKeys.join(", ")) || "없음"}(propertyKeys)`,
});

export const unknownImage: Words = {
  en: "image_url is no image that was uploaded here, or it was deleted",
  ko: "image_url이 여기에 업로드된 이미지가 아니거나 이미 삭제된 이미지입니다",
};

export const noFile: Words = {
  en: "the multipart form has no file in the field file",
  ko: "multipart 폼의 file 필드에 파일이 없습니다",
};

export const tooLarge = (size: number, most: number): Words => ({
  en: `the file has ${size} bytes, at most ${most}`,
  ko: `파일이 ${size}바이트입니다. 최대 ${most}바이트입니다`,
});

export const noImage: Words = {
  en: "the file is no PNG, JPEG, GIF or WebP by its own first bytes",
  ko: "파일의 앞부분이 PNG, JPEG, GIF, WebP가 아닙니다",
};
