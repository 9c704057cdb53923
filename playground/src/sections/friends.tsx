/** @jsxImportSource vue */
import * as actions from "../actions/friends.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/friends.ts?raw";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { LoggedOut } from "../parts/logged_out.js";
import { t } from "../state/address.js";
import { Section } from "./section.js";

const template = source.slice(source.indexOf("const text"), source.indexOf("export"));

export const FriendsSection = () => (
  <Section
    title={t("친구와 메시지", "Friends and messages")}
    text={t(
      "친구 목록(`friends`)과 메시지(`talk_message`) 동의가 필요합니다. 동의가 없으면 `-402`로 거절됩니다.",
      "It needs the consents `friends` and `talk_message`; without them Kakao refuses with `-402`.",
    )}
    body={() => (
      <>
        <LoggedOut card="friends-login" />
        <Card
          id="memo"
          title={t("나에게 메시지", "A message to myself")}
          text={t("나와의 채팅방으로 메시지를 보냅니다.", "It goes to the chat with oneself.")}
          actions={[
            {
              name: "messageToMe",
              label: t("나에게 보내기", "Send it to me"),
              work: ({ kakao }) => actions.messageToMe(kakao),
            },
          ]}
          code={template + sourceOf(source, "messageToMe")}
        />
        <Card
          id="friends"
          title={t("친구 목록", "Friends")}
          text={t(
            "이 앱을 쓰고 동의한 친구만 나옵니다.",
            "Those who use this app and have agreed themselves.",
          )}
          actions={[
            {
              name: "friends",
              label: t("친구 읽기", "Read the friends"),
              work: ({ kakao }) => actions.friends(kakao),
            },
            {
              name: "everyFriend",
              label: t("끝까지 읽기", "Read all pages"),
              work: ({ kakao }) => actions.everyFriend(kakao),
            },
          ]}
          code={sourceOf(source, "friends", "everyFriend")}
        />
        <Card
          id="message"
          title={t("친구에게 메시지", "A message to friends")}
          text={t(
            "친구 피커에서 고른 친구에게 메시지를 보냅니다. 일부에게만 전송되면 `failure_info`로 알려 줍니다.",
            "It goes to the friends chosen in the picker. Who did not get it is in `failure_info`.",
          )}
          actions={[
            {
              name: "messageToFriends",
              label: t("친구 골라 보내기", "Choose friends and send"),
              opens: true,
              work: ({ kakao, signal }) => actions.messageToFriends(kakao, signal),
            },
          ]}
          code={sourceOf(source, "messageToFriends")}
        />
      </>
    )}
  />
);
