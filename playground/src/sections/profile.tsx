/** @jsxImportSource vue */
import * as actions from "../actions/profile.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/profile.ts?raw";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { LoggedOut } from "../parts/logged_out.js";
import { t } from "../state/address.js";
import { Section } from "./section.js";

export const ProfileSection = () => (
  <Section
    title={t("프로필", "Profile")}
    text={t(
      "동의한 항목만 값이 보이고, 나머지는 `…_needs_agreement`가 `true`입니다. 응답의 타입은 `Me`이며, 받은 뒤에 스키마로 검사합니다.",
      "You see what was agreed to; of the rest `…_needs_agreement` is `true`. The response is a `Me`, checked by its schema when it comes.",
    )}
    body={() => (
      <>
        <LoggedOut card="profile-login" />
        <Card
          id="profile"
          title={t("내 정보 읽기", "Read the profile")}
          text={t(
            "전체를 읽거나, 필요한 항목만 골라 읽습니다.",
            "Read all of it, or only what you need.",
          )}
          actions={[
            {
              name: "profile",
              label: t("내 정보 읽기", "Read the profile"),
              work: ({ kakao }) => actions.profile(kakao),
            },
            {
              name: "some",
              label: t("이메일과 프로필만", "Only email and profile"),
              work: ({ kakao }) => actions.some(kakao),
            },
          ]}
          code={sourceOf(source, "profile", "some")}
        />
        <Card
          id="email"
          title={t("이메일을 써도 될까", "May the email be used?")}
          text={t(
            "`consent`는 값과 함께, 값이 없다면 그 이유를 알려 줍니다. 동의하지 않은 것, 유효하지 않은 것, 계정에 없는 것이 서로 다릅니다.",
            "`consent` gives the value, or why there is none: not agreed to, not valid, not in the account.",
          )}
          actions={[
            {
              name: "email",
              label: t("이메일 확인", "Check the email"),
              work: ({ kakao }) => actions.email(kakao),
            },
          ]}
          code={sourceOf(source, "email")}
        />
        <Card
          id="session"
          title={t("로그인 상태", "Is somebody logged in?")}
          text={t(
            "토큰이 없거나 만료되면 `not_connected`입니다. 네트워크 장애는 로그아웃으로 보지 않고 오류로 알립니다.",
            "`not_connected` means no token or an expired one. A network fault is no logout: it is an error.",
          )}
          actions={[
            {
              name: "status",
              label: t("상태 확인", "Check the status"),
              work: ({ kakao }) => actions.status(kakao),
            },
            {
              name: "token",
              label: t("토큰 정보", "Read the token's details"),
              work: ({ kakao }) => actions.token(kakao),
            },
          ]}
          code={sourceOf(source, "status", "token")}
        />
      </>
    )}
  />
);
