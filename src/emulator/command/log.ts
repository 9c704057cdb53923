import type { Emulator } from "../emulator.js";
import { redactAddress, redactRequest } from "../http/redact_request.js";
import type { SeenRequest } from "../http/recorder.js";
import type { Language } from "../pages/words.js";
import type { App } from "../state/sample_data.js";
import { controlPath } from "../control/control.js";
import type { Started } from "./start_text.js";
import type { ServedRequest } from "../http/served_request.js";
import type { WebhookDelivery } from "../webhooks/delivery.js";
import { type Answered, isFailure, requestLine, warningLine, webhookLine } from "./log_lines.js";
import type { Paint } from "../../command/log_style.js";
import { type Warning, warningsOf } from "./warnings.js";

/**
 * What the log shows: a line for each request and webhook (`lines`), only for those that fail (`quiet`), or an object
 * for each, as JSON for programs (`json`).
 */
export type LogForm = "lines" | "quiet" | "json";

export interface LogOptions {
  readonly form: LogForm;
  readonly language: Language;
  readonly paint: Paint;
  /** Writes one line. */
  readonly write: (line: string) => void;
}

/** How the log shows each kind of event; `undefined` for nothing. */
interface Log {
  readonly answered: (answered: Answered, seen?: SeenRequest) => string | undefined;
  readonly delivered: (delivery: WebhookDelivery) => string | undefined;
  readonly warned: (warning: Warning) => string | undefined;
}

function linesLog(
  form: "lines" | "quiet",
  language: Language,
  paint: Paint,
  now: () => number,
): Log {
  const isShown = (failed: boolean) => form === "lines" || failed;
  return {
    answered: (answered) =>
      isShown(isFailure(answered.answer)) ? requestLine(answered, language, paint) : undefined,
    delivered: (delivery) =>
      isShown(!delivery.delivered) ? webhookLine(delivery, now(), language, paint) : undefined,
    warned: (warning) => warningLine(warning, language, paint),
  };
}

/** One object per line. Requests are shown as `GET /emulator/requests` shows them, without secrets, headers and body. */
function jsonLog(language: Language): Log {
  return {
    answered({ method, path, answer }, seen) {
      const { whyInKorean, hasIdToken: _, why, ...rest } = answer;
      const text = language === "ko" ? (whyInKorean ?? why) : why;
      const about = seen && { id: seen.id, at: seen.at, url: redactRequest(seen).url };
      return JSON.stringify({
        event: "request",
        ...about,
        method,
        path,
        ...rest,
        ...(text !== undefined && text !== "" && { why: text }),
      });
    },
    delivered({ id, kind, url, attempts, delivered, nextAt }) {
      const last = attempts.at(-1);
      if (!last) return undefined;
      const about = { id, kind, url: redactAddress(url), attempt: attempts.length };
      return JSON.stringify({ event: "webhook", ...about, ...last, delivered, nextAt });
    },
    warned: ({ kind, words }) =>
      JSON.stringify({ event: "warning", warning: kind, message: words[language] }),
  };
}

/** What the command tells its log. */
interface Told {
  /** That it has started, with the text about it for people. */
  readonly started: (started: Started, text: string) => void;
  /** What the server has answered itself. */
  readonly served: (served: ServedRequest) => void;
}

const startJson = ({ apps, ...started }: Started) =>
  JSON.stringify({ event: "start", ...started, apps: apps.map(keysOf) });

const keysOf = ({ id, restApiKey, javascriptKey, nativeAppKey, adminKey, clientSecret }: App) => ({
  id,
  restApiKey,
  javascriptKey,
  nativeAppKey,
  adminKey,
  clientSecret,
});

/** Writes a line for what happens in an emulator from now on. */
export function startLog(
  emulator: Pick<Emulator, "subscribe" | "clock">,
  { form, language, paint, write }: LogOptions,
): Told {
  const log =
    form === "json" ? jsonLog(language) : linesLog(form, language, paint, () => emulator.clock);
  const say = (line: string | undefined) => {
    if (line !== undefined) write(line);
  };
  /** The mistakes that were warned of: each once, or a test run would bury everything else. */
  const warned = new Set<string>();

  const answered = (seen: SeenRequest) => {
    const { method, url, answer } = seen;
    if (!answer) return;
    say(log.answered({ method, path: new URL(url).pathname, answer }, seen));
    for (const warning of warningsOf(seen)) {
      if (warned.has(warning.kind)) continue;
      warned.add(warning.kind);
      say(log.warned(warning));
    }
  };
  emulator.subscribe((event) => {
    if (event.kind === "answer") answered(event.request);
    if (event.kind === "webhook") say(log.delivered(event.delivery));
  });
  return {
    started(started, text) {
      if (form === "json") write(startJson(started));
      // an empty line before what happens
      else if (form === "lines") write(`${text}\n`);
    },
    served({ method, path, ...answer }) {
      // a dashboard reads all the time
      const isRead = (method === "GET" || method === "OPTIONS") && path.startsWith(controlPath);
      if (!isRead || answer.status >= 400) say(log.answered({ method, path, answer }));
    },
  };
}
