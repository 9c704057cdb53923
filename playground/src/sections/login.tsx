/** @jsxImportSource vue */
import { load } from "../actions/load.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import loadSource from "../actions/load.ts?raw";
import * as actions from "../actions/login.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/login.ts?raw";
import { sourceOf } from "../code/source.js";
import { LoginButton } from "../parts/actions.js";
import { Card } from "../parts/card.js";
import { Result } from "../parts/result.js";
import { Sequence } from "../parts/sequence.js";
import { t } from "../state/address.js";
import { Section } from "./section.js";

const popupCard = () => (
  <Card
    id="popup"
    title={t("팝업으로 로그인", "Log in in a window")}
    text={t(
      "동의 화면을 거쳐 로그인합니다. 두 번째부터는 동의 화면 없이 바로 로그인됩니다.",
      "You log in through the consent page. The second time there is no page.",
    )}
    before={() => (
      <LoginButton
        card="popup"
        action={{
          name: "login",
          label: t("카카오 로그인", "Login with Kakao"),
          opens: true,
          work: ({ kakao, inPage, signal }) => actions.login(kakao, inPage.server, signal),
        }}
      />
    )}
    actions={[
      {
        name: "otherAccount",
        label: t("다른 계정으로 로그인", "Use another account"),
        opens: true,
        work: ({ kakao, inPage, signal }) => actions.otherAccount(kakao, inPage.server, signal),
      },
    ]}
    result={() => <Result card="popup" sequence={() => <Sequence card="popup" mode="popup" />} />}
    code={sourceOf(source, "login", "otherAccount", "exchange")}
  />
);

const redirectCard = () => (
  <Card
    id="redirect"
    title={t("리다이렉트로 로그인", "Log in with a redirect")}
    text={t(
      "이 페이지를 떠나 로그인한 뒤 인가 코드를 가지고 돌아옵니다. 팝업이 막히는 인앱 브라우저에서도 쓸 수 있습니다.",
      "The page leaves for the login, and comes back with the code. It works in in-app browsers too, which block windows.",
    )}
    actions={[
      {
        name: "redirect",
        label: t("리다이렉트로 로그인", "Log in with a redirect"),
        work: ({ kakao }) => actions.redirect(kakao),
      },
    ]}
    result={() => (
      <Result card="redirect" sequence={() => <Sequence card="redirect" mode="redirect" />} />
    )}
    code={sourceOf(source, "redirect", "comeBack", "exchange")}
  />
);

const loadCard = () => (
  <Card
    id="load"
    title={t("SDK 불러오기", "Load the SDK")}
    text={t(
      "이 페이지를 열 때 한 번 호출했습니다. 다시 호출해도 스크립트와 `init`은 한 번뿐입니다.",
      "The page has called it once. Call it again: there is still one script and one `init`.",
    )}
    actions={[
      {
        name: "load",
        label: t("다시 불러오기", "Load it again"),
        work: async ({ inPage }) => {
          const kakao = await load(inPage.sdkUrl);
          const scripts = document.querySelectorAll(`script[src="${inPage.sdkUrl}"]`).length;
          return { VERSION: kakao.VERSION, isInitialized: kakao.isInitialized(), scripts };
        },
      },
    ]}
    code={sourceOf(loadSource, "load")}
  />
);

const leaveCard = () => (
  <Card
    id="leave"
    title={t("로그아웃과 연결 끊기", "Log out and unlink")}
    text={t(
      "로그아웃하면 토큰만 만료되고, 연결을 끊으면 동의까지 철회됩니다.",
      "A logout ends the token. Unlinking withdraws the consents too.",
    )}
    actions={[
      {
        name: "logout",
        label: t("로그아웃", "Log out"),
        work: ({ kakao }) => actions.logout(kakao),
      },
      {
        name: "unlink",
        label: t("연결 끊기", "Unlink"),
        work: ({ kakao }) => actions.unlink(kakao),
      },
    ]}
    code={sourceOf(source, "logout", "unlink")}
  />
);

export const LoginSection = () => (
  <Section
    title={t("로그인", "Log in")}
    text={t(
      "버튼을 누르면 결과와 주고받은 요청이 바로 아래에 나타납니다.",
      "Press a button: the result and the requests appear right below.",
    )}
    body={() => [popupCard(), redirectCard(), leaveCard(), loadCard()]}
  />
);
