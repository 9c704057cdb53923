// What happens in the emulator, as it happens.
import type { SeenRequest } from "../http/recorder.js";

export interface Listener {
  /** A request came in, or was answered. */
  readonly request: (request: SeenRequest) => void;
  /** Something else changed. */
  readonly change: () => void;
  /** The connection is there, or there again: what happened without it is unknown. */
  readonly open: () => void;
  readonly lost: () => void;
}

/** Listens while the page is seen: a browser has few connections for one server. */
export function listen({ request, change, open, lost }: Listener): void {
  let source: EventSource | undefined;
  const connect = () => {
    source = new EventSource("/emulator/events");
    const seen = ({ data }: MessageEvent<string>) => request(JSON.parse(data) as SeenRequest);
    source.addEventListener("request", seen);
    source.addEventListener("answer", seen);
    source.addEventListener("webhook", change);
    source.addEventListener("change", change);
    source.addEventListener("open", open);
    source.addEventListener("error", () => {
      lost();
      // it does not try again by itself after an answer that is no stream
      if (source?.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
    });
  };
  document.addEventListener("visibilitychange", () => {
    source?.close();
    if (document.visibilityState === "visible") connect();
  });
  connect();
}
