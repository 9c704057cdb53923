import type { ScopeId } from "../../endpoints/consent_items.js";

/** A consent item of an emulated app. */
export interface EmulatorScope {
  /** Id, such as `account_email`. */
  readonly id: string;
  /** Name as the consent page shows it. @default the id */
  readonly display_name?: string;
  /** @default "PRIVACY" */
  readonly type?: "PRIVACY" | "SERVICE";
  /** Whether the user has to agree; then it cannot be revoked. @default false */
  readonly required?: boolean;
}

interface SampleScope extends Omit<EmulatorScope, "id"> {
  /** Whether Kakao gives it to partners' apps alone; the sample app is of no partner. @default false */
  readonly partnersOnly?: boolean;
}

/** Every consent item as the consent page shows it: a new one does not compile before it is named here. */
const shown: Readonly<Record<ScopeId, SampleScope>> = {
  profile_nickname: { display_name: "닉네임", required: true },
  profile_image: { display_name: "프로필 사진" },
  account_email: { display_name: "카카오계정(이메일)" },
  name: { display_name: "이름" },
  gender: { display_name: "성별" },
  age_range: { display_name: "연령대" },
  birthday: { display_name: "생일" },
  birthyear: { display_name: "출생 연도" },
  phone_number: { display_name: "카카오계정(전화번호)" },
  account_ci: { display_name: "연계정보(CI)", partnersOnly: true },
  legal_name: { display_name: "법정 이름", partnersOnly: true },
  legal_birth_date: { display_name: "법정 생년월일", partnersOnly: true },
  legal_gender: { display_name: "법정 성별", partnersOnly: true },
  shipping_address: { display_name: "배송지정보(수령인명, 배송지 주소, 전화번호)" },
  talk_message: { display_name: "카카오톡 메시지 전송", type: "SERVICE" },
  friends: {
    display_name: "카카오 서비스 내 친구목록(프로필사진, 닉네임, 즐겨찾기 포함)",
    type: "SERVICE",
  },
  plusfriends: { display_name: "카카오톡 채널 추가 상태 및 내역" },
  talk_calendar: { display_name: "톡캘린더 및 일정 생성, 조회, 편집/삭제", type: "SERVICE" },
  talk_chats: { display_name: "카카오톡 채팅방 목록", type: "SERVICE", partnersOnly: true },
};

/** The consent items of the sample app: all but those of partners. */
export const sampleScopes: readonly EmulatorScope[] = Object.entries(shown).flatMap(
  ([id, { partnersOnly, ...scope }]) => (partnersOnly ? [] : [{ id, ...scope }]),
);
