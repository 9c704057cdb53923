// "Your server" runs in a worker: as on a real server, no script of the page can reach its secrets, and there is no
// `document`, with which `kakao-typed/server` refuses to run. It starts when it is first asked.
import { home, serverHome } from "./addresses.ts";
import * as kept from "./kept.ts";
import type { PlainRequest, PlainResponse } from "./messages.ts";

/** A webhook of Kakao's that your server has read. */
export interface ReceivedWebhook {
  readonly kind: string;
  /** What it says; for one that was refused the error. */
  readonly event?: unknown;
  readonly error?: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the worker is told at its start. */
export interface ServerStart {
  readonly home: string;
  readonly serverHome: string;
  readonly sessionSecret: string;
}

/** What the worker is asked. Its memory is the page's: a worker ends with its page, a server does not. */
export interface ServerTask {
  readonly request: PlainRequest;
  readonly webhooks: readonly ReceivedWebhook[];
}

/** What the worker answers. */
interface ServerAnswer {
  readonly response: PlainResponse;
  readonly received?: ReceivedWebhook | undefined;
}

/** A message of one side, or what the other has answered to it. */
export type ServerMessage =
  | { readonly kind: "start"; readonly id: 0; readonly content: ServerStart }
  | { readonly kind: "task"; readonly id: number; readonly content: ServerTask }
  | { readonly kind: "answer"; readonly id: number; readonly content: ServerAnswer }
  | { readonly kind: "toKakao"; readonly id: number; readonly content: PlainRequest }
  | { readonly kind: "fromKakao"; readonly id: number; readonly content: PlainResponse };

const mostWebhooks = 50;

function webhooks(): ReceivedWebhook[] {
  try {
    return JSON.parse(kept.read("webhooks") ?? "[]") as ReceivedWebhook[];
  } catch {
    return [];
  }
}

function sessionSecret(): string {
  const known = kept.read("secret");
  const secret = crypto.randomUUID() + crypto.randomUUID();
  if (known?.length === secret.length) return known;
  kept.write("secret", secret);
  return secret;
}

/** Sends a request to Kakao. */
export type ToKakao = (request: PlainRequest) => Promise<PlainResponse>;

interface Waiting {
  readonly resolve: (response: PlainResponse) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let last = 0;
let worker: Worker | undefined;

function tell(to: Worker, message: ServerMessage): void {
  // a worker has no origin
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  to.postMessage(message);
}

function startWorker(toKakao: ToKakao): Worker {
  const started = new Worker(new URL("./server_worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<ServerMessage>) => {
    if (data.kind === "toKakao") {
      const { id } = data;
      void toKakao(data.content).then((content) =>
        tell(started, { kind: "fromKakao", id, content }),
      );
    } else if (data.kind === "answer") {
      const { response, received } = data.content;
      if (received) {
        const all = [...webhooks(), received].slice(-mostWebhooks);
        kept.write("webhooks", JSON.stringify(all));
      }
      waiting.get(data.id)?.resolve(response);
      waiting.delete(data.id);
    }
  });
  started.addEventListener("error", () => {
    stopServer("The worker of the server has failed.");
  });
  tell(started, {
    kind: "start",
    id: 0,
    content: { home, serverHome, sessionSecret: sessionSecret() },
  });
  return started;
}

/** Stops your server: it starts anew when it is asked. */
export function stopServer(why: string): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
}

/** Asks your server; `toKakao` sends what it asks Kakao. */
export function askServer(request: PlainRequest, toKakao: ToKakao): Promise<PlainResponse> {
  worker ??= startWorker(toKakao);
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    const content: ServerTask = { request, webhooks: webhooks() };
    tell(worker!, { kind: "task", id, content });
  });
}
