/** @jsxImportSource vue */
import * as actions from "../actions/server.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/server.ts?raw";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { Result } from "../parts/result.js";
import { Sequence } from "../parts/sequence.js";
import { t } from "../state/address.js";
import { leave } from "../state/leave.js";
import { Section } from "./section.js";

const loginCard = () => (
  <Card
    id="server"
    title={t("서버 로그인", "Log in on the server")}
    text={t(
      "`kakao-typed/server`가 로그인 경로 네 개를 만듭니다. 토큰은 브라우저에 오지 않고, 암호화된 쿠키에만 있습니다.",
      "`kakao-typed/server` makes four routes. The tokens never reach the browser's scripts: they are in an encrypted cookie.",
    )}
    actions={[
      {
        name: "serverLogin",
        label: t("서버로 로그인", "Log in on the server"),
        work: ({ inPage }) => leave(() => actions.serverLogin(inPage.server)),
      },
      {
        name: "session",
        label: t("세션 확인", "Read the session"),
        work: ({ inPage }) => actions.session(inPage.server),
      },
      {
        name: "serverLogout",
        label: t("서버에서 로그아웃", "Log out on the server"),
        work: ({ inPage }) => actions.serverLogout(inPage.server),
      },
    ]}
    result={() => (
      <Result card="server" sequence={() => <Sequence card="server" mode="server" />} />
    )}
    code={sourceOf(source, "serverLogin", "session", "serverLogout")}
  />
);

const webhookCard = () => (
  <Card
    id="webhooks"
    title={t("웹훅", "Webhooks")}
    text={t(
      "카카오가 서버에 알리는 일입니다. 일을 일으킨 뒤, 서버가 받아 검증한 웹훅을 확인해 보세요.",
      "What Kakao tells the server. Cause something, then see what the server has received and verified.",
    )}
    actions={[
      {
        name: "causeUnlink",
        label: t("카카오에서 연결 끊기", "Unlink at Kakao"),
        work: async ({ inPage }) => {
          inPage.emulator.signIn();
          return { status: await inPage.emulator.unlink() };
        },
      },
      {
        name: "webhooks",
        label: t("받은 웹훅 보기", "See the webhooks"),
        work: ({ inPage }) => actions.webhooks(inPage.server),
      },
    ]}
    code={sourceOf(source, "webhooks")}
  />
);

export const ServerSection = () => (
  <Section
    title={t("내 서버", "Your server")}
    text={t(
      "서버도 이 페이지 안에서 실행됩니다. 코드는 Next.js, Hono, Express 같은 서버에서 쓰는 것과 같습니다.",
      "The server runs in this page too. Its code is that of a server with Next.js, Hono or Express.",
    )}
    body={() => (
      <>
        {loginCard()}
        <Card
          id="refresh"
          title={t("토큰 갱신", "Refresh the token")}
          text={t(
            "서버가 리프레시 토큰으로 새 액세스 토큰을 받습니다.",
            "The server gets a new access token for its refresh token.",
          )}
          actions={[
            {
              name: "refresh",
              label: t("토큰 갱신", "Refresh the token"),
              work: ({ inPage }) => actions.refresh(inPage.server),
            },
          ]}
          code={sourceOf(source, "refresh")}
        />
        {webhookCard()}
      </>
    )}
  />
);
