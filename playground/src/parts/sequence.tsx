/** @jsxImportSource vue */
import type { WireStep } from "../kakao/kakao_in_page.js";
import { t } from "../state/address.js";
import { type Run, runOf } from "../state/runs.js";
import { type Lane, lanes, type LoginMode, plans } from "./sequence_plan.js";
import { pathOf, StepDetails, stepsOf } from "./wire.js";

const nameOf = (lane: Lane): string =>
  lane === "page" ? t("페이지", "page") : lane === "server" ? t("내 서버", "your server") : lane;

interface Row {
  readonly key: string;
  readonly from: Lane;
  readonly to: Lane;
  readonly label: string;
  readonly step: WireStep | undefined;
}

/** What is planned, filled in with what was sent. */
function rowsOf(mode: LoginMode, run: Run | undefined): Row[] {
  const steps = run ? stepsOf(run) : [];
  const used = new Set<WireStep>();
  return plans[mode].map(({ from, to, ko, en, is }) => {
    const step = steps.find((one) => !used.has(one) && is(one));
    if (step) used.add(step);
    return { key: `${from} ${to} ${en}`, from, to, label: t(ko, en), step };
  });
}

const Arrow = ({ from, to }: { from: Lane; to: Lane }) => {
  const [start, end] = [lanes.indexOf(from), lanes.indexOf(to)];
  const style = `--left:${Math.min(start, end)};--span:${Math.abs(end - start)}`;
  return (
    <span
      class="arrow"
      data-way={end > start ? "right" : "left"}
      style={style}
      aria-hidden="true"
    />
  );
};

const Line = ({ row, index }: { row: Row; index: number }) => {
  const { from, to, label, step } = row;
  return (
    <>
      <span class="line">
        <span class="number" aria-hidden="true">
          {index + 1}
        </span>
        <span class="words">
          <span class="hidden">
            {nameOf(from)} → {nameOf(to)}:{" "}
          </span>
          {label}
          {step && (
            <>
              {" "}
              <code>
                {step.method} {pathOf(step)}
              </code>{" "}
              <span class="status" data-ok={(step.status ?? 0) < 400}>
                {step.status}
              </span>
            </>
          )}
        </span>
      </span>
      <Arrow from={from} to={to} />
    </>
  );
};

/** A login on the wire: who sends what to whom, filled in while it happens. Each step opens. */
export const Sequence = ({ card, mode }: { card: string; mode: LoginMode }) => {
  const rows = rowsOf(mode, runOf(card));
  return (
    <div class="sequence">
      <h4>{t("주고받는 요청", "On the wire")}</h4>
      <div class="lanes" aria-hidden="true">
        {lanes.map((lane) => (
          <span key={lane}>{nameOf(lane)}</span>
        ))}
      </div>
      <ol>
        {rows.map((row, index) => (
          <li key={row.key} data-filled={row.step !== undefined}>
            {row.step ? (
              <details>
                <summary>
                  <Line row={row} index={index} />
                </summary>
                <StepDetails step={row.step} />
              </details>
            ) : (
              <div class="planned">
                <Line row={row} index={index} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};
