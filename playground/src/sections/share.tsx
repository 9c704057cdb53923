/** @jsxImportSource vue */
import type { ShareDefault } from "kakao-typed";
import { defineComponent, ref } from "vue";
import * as actions from "../actions/share.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/share.ts?raw";
import { literal } from "../code/literal.js";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { Editor, parsed } from "../parts/editor.js";
import { t } from "../state/address.js";
import { announce } from "../state/runs.js";
import { sampleImage } from "./sample_image.js";
import { Section } from "./section.js";
import { type ShareKind, shareSettings } from "./share_settings.js";
import { withoutWindows } from "./without_windows.js";

const opened = () =>
  t(
    "카카오톡 창을 열었습니다. 보낼 채팅방을 골라 보세요. 보냈는지는 서버가 받는 웹훅으로만 알 수 있습니다.",
    "The window of KakaoTalk is open: choose a chat. Only the webhook to a server tells whether anything was sent.",
  );

const DefaultCard = defineComponent(() => {
  const kind = ref<ShareKind>("feed");
  const text = ref(JSON.stringify(shareSettings.feed, null, 2));
  const choose = (chosen: ShareKind) => {
    kind.value = chosen;
    text.value = JSON.stringify(shareSettings[chosen], null, 2);
  };
  return () => {
    const found = parsed(text.value);
    const value = "value" in found ? found.value : undefined;
    return (
      <Card
        id="share-default"
        title={t("메시지 만들어 공유", "Make a message and share it")}
        text={t(
          "카카오톡 창을 열기 전에 설정을 검사합니다. 틀리면 창을 열지 않고 오류로 알려 줍니다.",
          "The settings are checked before a window opens; what is wrong is an error, and no window.",
        )}
        before={() => (
          <div class="choice">
            <label for="share-kind">{t("메시지 종류", "Kind of message")}</label>
            <select
              id="share-kind"
              value={kind.value}
              onChange={(event: Event) =>
                choose((event.target as HTMLSelectElement).value as ShareKind)
              }
            >
              {Object.keys(shareSettings).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
            <Editor
              id="share-settings"
              text={text.value}
              edit={(changed) => (text.value = changed)}
            />
          </div>
        )}
        actions={[
          {
            name: "shareDefault",
            label: t("카카오톡으로 공유", "Share with KakaoTalk"),
            work: ({ kakao }) => {
              if ("wrong" in found) throw new SyntaxError(found.wrong);
              actions.shareDefault(kakao, value as ShareDefault);
              return opened();
            },
          },
        ]}
        code={`kakao.Share.sendDefault(${value === undefined ? "" : literal(value)});`}
      />
    );
  };
});

const othersCard = () => (
  <Card
    id="share"
    title={t("다른 방법으로 공유", "Other ways to share")}
    text={t(
      "페이지 주소를 공유하거나, 콘솔에서 만든 템플릿을 쓰거나, 이미지를 먼저 올립니다.",
      "Share the address of a page, use a template made in the console, or upload an image first.",
    )}
    actions={[
      {
        name: "shareScrap",
        label: t("페이지 공유", "Share the page"),
        work: ({ kakao }) => {
          actions.shareScrap(kakao);
          return opened();
        },
      },
      {
        name: "shareCustom",
        label: t("템플릿으로 공유", "Share a template"),
        work: ({ kakao }) => {
          actions.shareCustom(kakao);
          return opened();
        },
      },
      {
        name: "upload",
        label: t("이미지 올리기", "Upload an image"),
        work: async ({ kakao }) => actions.upload(kakao, await sampleImage()),
      },
      {
        name: "sent",
        label: t("보낸 메시지 보기", "See what was sent"),
        work: ({ inPage }) => inPage.emulator.messages,
      },
    ]}
    code={sourceOf(source, "shareScrap", "shareCustom", "upload")}
  />
);

const blockedCard = () => (
  <Card
    id="blocked"
    title={t("창이 막히면", "Where windows are blocked")}
    text={t(
      "`fallback`이 있으면 그것을 호출하고, 없으면 그 자리에서 예외를 던집니다. 버튼을 누르는 동안만 창을 막습니다.",
      "The `fallback` is called; without one the error is thrown at once. These buttons block windows while they run.",
    )}
    actions={[
      {
        name: "shareOrCopy",
        label: t("막히면 링크 복사", "Blocked: copy the link"),
        work: ({ kakao }) =>
          withoutWindows(() => {
            const copied = t("링크를 복사했습니다.", "The link was copied.");
            actions.shareOrCopy(kakao, () => void announce(copied));
            return t(
              "창이 막혀서 링크를 복사합니다.",
              "The window is blocked: the link is copied.",
            );
          }),
      },
      {
        name: "shareOrThrow",
        label: t("막히면 오류", "Blocked: an error"),
        work: ({ kakao }) => withoutWindows(() => actions.shareOrThrow(kakao)),
      },
    ]}
    code={sourceOf(source, "shareOrCopy", "shareOrThrow")}
  />
);

export const ShareSection = () => (
  <Section
    title={t("카카오톡 공유", "KakaoTalk Share")}
    text={t(
      "로그인하지 않아도 공유할 수 있습니다. 함수가 성공했다는 것은 창이 열렸다는 뜻일 뿐입니다.",
      "It needs no login. That the function succeeds means that the window is open, and no more.",
    )}
    body={() => [<DefaultCard />, othersCard(), blockedCard()]}
  />
);
