/** @jsxImportSource vue */
import * as actions from "../actions/channels.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/channels.ts?raw";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { LoggedOut } from "../parts/logged_out.js";
import { t } from "../state/address.js";
import { Section } from "./section.js";

export const ChannelsSection = () => (
  <Section
    title={t("카카오톡 채널", "KakaoTalk channels")}
    text={t(
      "채널을 추가하고, 사용자가 추가한 채널을 확인합니다.",
      "Add a channel, and see which channels the user has added.",
    )}
    body={() => (
      <>
        <LoggedOut card="channels-login" />
        <Card
          id="follow"
          title={t("채널 추가", "Add a channel")}
          text={t(
            "창에서 채널을 추가하면 결과가 돌아옵니다. 웹훅도 함께 보냅니다(서버 화면에서 볼 수 있습니다).",
            "The window's result comes back, and a webhook goes to the server: see the section about it.",
          )}
          actions={[
            {
              name: "follow",
              label: t("채널 추가", "Add the channel"),
              opens: true,
              work: ({ kakao, signal }) => actions.follow(kakao, signal),
            },
          ]}
          code={sourceOf(source, "follow")}
        />
        <Card
          id="channels"
          title={t("추가한 채널", "Channels of the user")}
          text={t("채널 동의(`plusfriends`)가 필요합니다.", "It needs the consent `plusfriends`.")}
          actions={[
            {
              name: "channels",
              label: t("채널 읽기", "Read the channels"),
              work: ({ kakao }) => actions.channels(kakao),
            },
          ]}
          code={sourceOf(source, "channels")}
        />
      </>
    )}
  />
);
