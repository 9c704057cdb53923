import type { Language } from "../pages/words.js";
import type { SeenAnswer, SeenRequest } from "../http/recorder.js";
import type { WebhookDelivery } from "../webhooks/delivery.js";
import { oneLine, type Paint } from "../../command/log_style.js";
import type { Warning } from "./warnings.js";

// What the terminal shows of a request, a webhook and a warning: one line each.

/** A request and its answer, as a line shows them. */
export interface Answered extends Pick<SeenRequest, "method"> {
  readonly path: string;
  readonly answer: SeenAnswer;
}

const words = {
  ko: {
    warning: "주의",
    webhook: "웹훅",
    network: "연결 끊김",
    noAnswer: "응답 없음",
    attempt: (count: number) => `${count}번째 시도`,
    again: (seconds: number) => `${seconds}초 뒤 다시 보냄`,
    seconds: (seconds: string) => `${seconds}초`,
  },
  en: {
    warning: "warning",
    webhook: "webhook",
    network: "connection closed",
    noAnswer: "no answer",
    attempt: (count: number) => `attempt ${count}`,
    again: (seconds: number) => `again in ${seconds} s`,
    seconds: (seconds: string) => `${seconds} s`,
  },
} as const;

function statusColor(status: number): "green" | "cyan" | "red" {
  if (status >= 200 && status < 300) return "green";
  return status >= 300 && status < 400 ? "cyan" : "red";
}

/** Whether an answer is a refusal: by its status, or by the error a redirect carries. */
export const isFailure = ({ status, code }: SeenAnswer): boolean =>
  code !== undefined || status < 200 || status >= 400;

/** Milliseconds from which a line says how long an answer took. */
const slow = 1000;

/** A request: `POST /oauth/token 400 KOE303: sent http://a, login had http://b`. */
export function requestLine(
  { method, path, answer }: Answered,
  language: Language,
  paint: Paint,
): string {
  const { status, code, why, whyInKorean, milliseconds } = answer;
  const say = words[language];
  const reason = [code, language === "ko" ? (whyInKorean ?? why) : why]
    .filter((part) => part !== undefined && part !== "")
    .join(": ");
  const parts = [
    oneLine(`${method} ${path}`),
    paint(
      isFailure(answer) && status < 400 && status > 0 ? "yellow" : statusColor(status),
      status === 0 ? say.network : String(status),
    ),
    oneLine(reason),
    milliseconds >= slow && paint("dim", `(${say.seconds((milliseconds / 1000).toFixed(1))})`),
  ];
  return oneLineParts(parts);
}

const oneLineParts = (parts: readonly (string | false)[]) =>
  parts.filter((part) => part !== false && part !== "").join(" ");

/** The last attempt of a webhook; `undefined` before it was answered. */
export function webhookLine(
  { kind, url, attempts, request, delivered, nextAt }: WebhookDelivery,
  now: number,
  language: Language,
  paint: Paint,
): string | undefined {
  const last = attempts.at(-1);
  if (!last) return undefined;
  const say = words[language];
  const wait = nextAt === undefined ? 0 : Math.max(0, Math.round((nextAt - now) / 1000));
  return oneLineParts([
    paint("dim", `${say.webhook} ${kind}`),
    `${request.method} ${oneLine(url)}`,
    paint(delivered ? "green" : "red", last.status === 0 ? say.noAnswer : String(last.status)),
    attempts.length > 1 && `(${say.attempt(attempts.length)})`,
    nextAt !== undefined && say.again(wait),
  ]);
}

export const warningLine = ({ words: text }: Warning, language: Language, paint: Paint): string =>
  `${paint("yellow", `${words[language].warning}:`)} ${oneLine(text[language])}`;
