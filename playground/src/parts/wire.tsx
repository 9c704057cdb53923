/** @jsxImportSource vue */
import { readable } from "../code/json.js";
import type { WireStep } from "../kakao/kakao_in_page.js";
import { t } from "../state/address.js";
import { page } from "../state/page.js";
import type { Run } from "../state/runs.js";
import { Scrolled } from "./code.js";

/** The path of a request, without what the details show; of your server, below its folder. */
export function pathOf({ url, to }: WireStep): string {
  try {
    const { pathname } = new URL(url, location.href);
    return to === "server" ? pathname.slice(pathname.indexOf("/api/")) : pathname;
  } catch {
    return url;
  }
}

export const stepsOf = ({ since, until }: Run): readonly WireStep[] =>
  page.wire.filter(({ id }) => id >= since && id <= until);

const queryOf = (url: string) => [...new URL(url, location.href).searchParams];

/** Everything of a request and its response. */
export const StepDetails = ({ step }: { step: WireStep }) => {
  const { method, url, headers, body, response } = step;
  const query = queryOf(url).map(([name, value]) => `  ${name}=${value}`);
  const head = [
    `${method} ${url.split("?", 1)[0]}`,
    ...query,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ].join("\n");
  const sent = body ? `${head}\n\n${readable(body)}` : head;
  return (
    <div class="step-details">
      <p class="step-part">{t("요청", "Request")}</p>
      <Scrolled text={sent} label={t("요청", "Request")} lang="plaintext" />
      <p class="step-part">{t("응답", "Response")}</p>
      <Scrolled
        text={response ? readable(response) : t("(본문 없음)", "(no body)")}
        label={t("응답", "Response")}
      />
    </div>
  );
};

/** The requests of a run, each of which opens. */
export const Wire = ({ run }: { run: Run }) => {
  const steps = stepsOf(run);
  if (!steps.length) {
    return run.phase === "failed" ? (
      <p class="quiet">{t("아무 요청도 보내지 않았습니다.", "Nothing was sent.")}</p>
    ) : null;
  }
  return (
    <details class="wire">
      <summary>
        {t(`주고받은 요청 ${steps.length}개`, `Requests on the wire: ${steps.length}`)}
      </summary>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <details>
              <summary>
                <code>
                  {step.method} {pathOf(step)}
                </code>{" "}
                <span class="status" data-ok={(step.status ?? 0) < 400 && step.status !== 0}>
                  {step.status ?? "…"}
                </span>
              </summary>
              <StepDetails step={step} />
            </details>
          </li>
        ))}
      </ol>
    </details>
  );
};
