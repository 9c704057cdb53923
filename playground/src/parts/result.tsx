/** @jsxImportSource vue */
import type { VNodeChild } from "vue";
import { textOf } from "../code/json.js";
import { t } from "../state/address.js";
import { cancel, type Run, runOf, sentenceOf } from "../state/runs.js";
import { Scrolled } from "./code.js";
import { Explanation, Failure } from "./explained.js";
import { stepsOf, Wire } from "./wire.js";

/** The error that Kakao's window has shown: the page never learns of it, the wire does. */
function shownByKakao(run: Run): string | undefined {
  const refused = stepsOf(run).filter(
    ({ to, status }) => to !== "kapi" && to !== "server" && (status ?? 0) >= 400,
  );
  const codes = refused.flatMap(
    ({ response }) => /\b(KOE\d{3}|KAE\d{3})\b/.exec(response)?.[1] ?? [],
  );
  return codes.at(-1);
}

const OnKakaosPage = ({ run }: { run: Run }) => {
  const code = shownByKakao(run);
  if (code === undefined || String(Object(run.error).code) === code) return null;
  return (
    <div class="failure">
      <p class="failure-title">
        {t("카카오 창에 표시된 오류 ", "The error on Kakao's page: ")}
        <code>{code}</code>
      </p>
      <Explanation of={code} />
    </div>
  );
};

/** What came of the last action of a card, right below its buttons. */
export const Result = ({
  card,
  value,
  sequence,
}: {
  card: string;
  /** Draws the wire, before the value. */
  sequence?: (() => VNodeChild) | undefined;
  /** Shows the value in another way than as JSON. */
  value?: ((run: Run) => VNodeChild) | undefined;
}) => {
  const run = runOf(card);
  const shownValue = () =>
    run?.phase === "done" &&
    (value
      ? value(run)
      : run.value !== undefined && (
          <Scrolled
            key={run.since}
            text={textOf(run.value)}
            label={t("결과", "Result")}
            lang={typeof run.value === "string" ? "plaintext" : "json"}
          />
        ));
  return (
    <>
      <div class="result" id={`result-${card}`} data-phase={run?.phase}>
        {run && (
          <>
            <p class="sentence">{sentenceOf(run)}</p>
            {run.phase === "running" && run.opens && (
              <p class="waiting">
                {t("창에서 로그인하거나 선택하세요.", "Log in or choose in the window.")}{" "}
                <button type="button" class="plain" onClick={cancel}>
                  {t("취소", "Cancel")}
                </button>
              </p>
            )}
            {!sequence && shownValue()}
            {run.phase === "failed" && (
              <>
                <OnKakaosPage run={run} />
                <Failure error={run.error} />
              </>
            )}
            {!sequence && <Wire run={run} />}
          </>
        )}
      </div>
      {sequence?.()}
      {sequence && shownValue()}
    </>
  );
};
