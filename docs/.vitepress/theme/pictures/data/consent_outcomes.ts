// What `consent(me, item)` can say, what Kakao's body looks like then, and what an app does with it.
import type { Consent } from "kakao-typed";
import type { Text } from "../language.ts";

export interface ConsentOutcome {
  /** What `kakao_account` has: a test reads it with `consent`. */
  readonly account: Readonly<Record<string, unknown>>;
  readonly means: Text;
  readonly appDoes: Text;
}

export const consentOutcomes = {
  granted: {
    account: { email: "hong@shop.example", is_email_valid: true, is_email_verified: true },
    means: { ko: "동의했고 값이 있습니다", en: "The user has agreed, and this is it" },
    appDoes: { ko: "`value`를 씁니다", en: "Use `value`" },
  },
  needs_agreement: {
    account: { email_needs_agreement: true },
    means: { ko: "아직 동의하지 않았습니다", en: "The user has not agreed" },
    appDoes: {
      ko: "꼭 필요한 순간에 `Auth.authorize({ scope })`로 추가 동의를 받습니다",
      en: "Ask when it is needed, with `Auth.authorize({ scope })`",
    },
  },
  not_valid: {
    account: { email: "hong@shop.example", is_email_valid: false },
    means: {
      ko: "다른 카카오계정에서 쓰이게 된 이메일입니다",
      en: "The email is used by another account now",
    },
    appDoes: {
      ko: "계정을 찾는 데 쓰지 말고 이메일을 새로 물어봅니다",
      en: "Find no account by it; ask for another email",
    },
  },
  not_verified: {
    account: { email: "hong@shop.example", is_email_valid: true, is_email_verified: false },
    means: {
      ko: "본인 것인지 확인되지 않은 이메일입니다",
      en: "The user has not proved to own the email",
    },
    appDoes: {
      ko: "인증 메일을 보내 확인한 다음에 씁니다",
      en: "Send a mail to confirm it before you use it",
    },
  },
  absent: {
    account: {},
    means: {
      ko: "카카오계정에 값이 없거나, 앱에 동의항목을 설정하지 않았거나, `property_keys`에서 뺐습니다",
      en: "The account has none, the app has not set the item up, or `property_keys` left it out",
    },
    appDoes: {
      ko: "동의를 다시 요청해도 오지 않습니다. 값이 없는 채로 진행합니다",
      en: "Asking again does not help; go on without it",
    },
  },
} satisfies Record<Consent["status"], ConsentOutcome>;
