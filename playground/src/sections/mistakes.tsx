/** @jsxImportSource vue */
import * as actions from "../actions/mistakes.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/mistakes.ts?raw";
import { textOf } from "../code/json.js";
import { type Outcome, outcomeOf } from "../code/outcome.js";
import { sourceOf } from "../code/source.js";
import { ActionButton } from "../parts/actions.js";
import { Code, Scrolled } from "../parts/code.js";
import { Result } from "../parts/result.js";
import { Text } from "../parts/text.js";
import { t } from "../state/address.js";
import type { Context } from "../state/page.js";

interface Mistake {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly opens?: boolean;
  readonly raw: Made;
  readonly typed: Made;
}

/** A mistake of `actions/mistakes.ts`, by the name of its function. */
interface Made {
  readonly name: string;
  readonly make: (given: never, signal: AbortSignal) => unknown;
}

const mistakes = (): readonly Mistake[] => [
  {
    id: "string",
    title: t("목록 대신 문자열", "A string in the place of a list"),
    text: t(
      "SDK는 그대로 보내고, 카카오가 거절한 뒤에야 알 수 있습니다.",
      "The SDK sends it, and Kakao refuses it.",
    ),
    raw: { name: "rawString", make: actions.rawString },
    typed: { name: "typedString", make: actions.typedString },
  },
  {
    id: "token",
    title: t("토큰 없이 호출", "A call without a token"),
    text: t(
      "SDK는 `Bearer null`을 보내고, `Error`도 아닌 값으로 거부합니다.",
      "The SDK sends `Bearer null`, and rejects with what is no `Error`.",
    ),
    raw: { name: "rawToken", make: actions.rawToken },
    typed: { name: "typedToken", make: actions.typedToken },
  },
  {
    id: "closed",
    title: t("로그인 창을 닫음", "The login's window is closed"),
    text: t(
      "버튼을 누르고, 열린 창을 그냥 닫아 보세요.",
      "Press the button, and close the window that opens.",
    ),
    opens: true,
    raw: { name: "rawClosed", make: actions.rawClosed },
    typed: { name: "typedClosed", make: actions.typedClosed },
  },
  {
    id: "callbacks",
    title: t("SDK v1의 콜백", "Callbacks of SDK v1"),
    text: t(
      "인터넷에 남아 있는 예전 예제입니다. SDK v2는 콜백을 호출하지 않습니다.",
      "From an old example. SDK v2 calls no callbacks.",
    ),
    raw: { name: "rawCallbacks", make: actions.rawCallbacks },
    typed: { name: "typedCallbacks", make: actions.typedCallbacks },
  },
  {
    id: "buttons",
    title: t("공유 메시지에 버튼 세 개", "Three buttons in a message"),
    text: t(
      "버튼은 두 개까지입니다. SDK는 창을 열고, 사용자가 카카오의 오류 페이지를 보게 됩니다.",
      "Two are allowed. The SDK opens the window, in which the user meets Kakao's error.",
    ),
    raw: { name: "rawButtons", make: actions.rawButtons },
    typed: { name: "typedButtons", make: actions.typedButtons },
  },
];

function said(outcome: Outcome): string {
  switch (outcome.how) {
    case "resolved":
      return t("성공한 것으로 끝났습니다.", "It resolved.");
    case "returned":
      return t("아무 말 없이 반환했습니다.", "It returned without a word.");
    case "threw":
      return t("그 자리에서 예외를 던졌습니다.", "It threw at once.");
    case "rejected":
      return outcome.value instanceof Error
        ? t("오류로 거부했습니다.", "It rejected with an error.")
        : t("`Error`가 아닌 값으로 거부했습니다.", "It rejected with what is no `Error`.");
    case "pending":
      return t(
        `${outcome.seconds}초를 기다려도 끝나지 않습니다. 성공도 실패도 아닙니다.`,
        `After ${outcome.seconds} seconds it has not ended: neither success nor failure.`,
      );
  }
}

const RawOutcome = ({ outcome }: { outcome: Outcome }) => (
  <>
    <p class="raw-outcome">
      <Text of={said(outcome)} />
    </p>
    {outcome.how !== "pending" && outcome.value !== undefined && (
      <Scrolled
        text={outcome.value instanceof Error ? String(outcome.value) : textOf(outcome.value)}
        label={t("받은 값", "What came")}
      />
    )}
  </>
);

const Side = ({ mistake, side }: { mistake: Mistake; side: "raw" | "typed" }) => {
  const { name, make } = mistake[side];
  const card = `mistake-${mistake.id}-${side}`;
  const what = side === "raw" ? t("SDK 그대로", "The bare SDK") : "kakao-typed";
  return (
    <div class="side" data-side={side}>
      <h4>
        {what}
        {side === "raw" && (
          <small> {t("에뮬레이터가 흉내 낸 SDK", "the emulator's fake of it")}</small>
        )}
      </h4>
      <Code code={sourceOf(source, name)} label={t("코드", "Code")} />
      <div class="row">
        <ActionButton
          card={card}
          label={t("실행", "Run it")}
          action={{
            name,
            label: `${t("실행", "Run it")}: ${mistake.title}, ${what}`,
            opens: mistake.opens ?? false,
            work: ({ kakao, signal }: Context) =>
              side === "raw"
                ? outcomeOf(() => make(kakao.sdk as never, signal), signal)
                : make(kakao as never, signal),
          }}
        />
      </div>
      <Result
        card={card}
        value={
          side === "raw" ? ({ value }) => <RawOutcome outcome={value as Outcome} /> : undefined
        }
      />
    </div>
  );
};

/** The same mistakes, side by side. */
export const Mistakes = () => (
  <>
    {mistakes().map((mistake) => (
      <article class="card compare" key={mistake.id} aria-labelledby={`title-${mistake.id}`}>
        <div class="compare-head">
          <h3 id={`title-${mistake.id}`}>{mistake.title}</h3>
          <p class="quiet">
            <Text of={mistake.text} />
          </p>
        </div>
        <Side mistake={mistake} side="raw" />
        <Side mistake={mistake} side="typed" />
      </article>
    ))}
  </>
);
