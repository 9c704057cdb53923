import type { Feed } from "./events.js";
import { reasonOf } from "./http/reasons.js";
import { type OpenRequest, record, type SeenAnswer, type SeenRequest } from "./http/recorder.js";
import { createHistory } from "./state/history.js";

/** Requests and their answers, recorded and told to the listeners. */
export interface Observer {
  readonly requests: readonly SeenRequest[];
  /** Records a request that came at that time, and how `answer` answers it. */
  readonly observe: (
    request: Request,
    at: number,
    answer: (seen: SeenRequest) => Promise<Response>,
  ) => Promise<Response>;
  readonly clear: () => void;
}

/** Whether answering a request may have changed something: reading from the API changes nothing. */
function mayChange({ method, url }: SeenRequest): boolean {
  if (method !== "GET" && method !== "HEAD") return true;
  return /^https?:\/\/[^/]+\/(oauth|apiweb)\//.test(url);
}

function answerOf(response: Response, milliseconds: number): SeenAnswer {
  const reason = reasonOf(response);
  return { status: response.status, ...reason, milliseconds };
}

export function createObserver(feed: Feed): Observer {
  const history = createHistory<SeenRequest>();
  let last = 0;
  /** Counts the calls of `clear`: what began before the last one is told no more. */
  let era = 0;
  const finish = (seen: OpenRequest, answer: SeenAnswer, began: number) => {
    seen.answer = answer;
    if (began !== era) return;
    feed.emit({ kind: "answer", request: seen });
    if (mayChange(seen)) feed.emit({ kind: "change" });
  };
  return {
    requests: history.entries,
    async observe(request, at, answer) {
      const start = performance.now();
      const began = era;
      last += 1;
      const seen = await record(history, request, { id: last, at });
      feed.emit({ kind: "request", request: seen });
      const elapsed = () => Math.round(performance.now() - start);
      try {
        const response = await answer(seen);
        finish(seen, answerOf(response, elapsed()), began);
        return response;
      } catch (error) {
        finish(seen, { status: 500, why: String(error), milliseconds: elapsed() }, began);
        throw error;
      }
    },
    clear() {
      era += 1;
      history.clear();
    },
  };
}
