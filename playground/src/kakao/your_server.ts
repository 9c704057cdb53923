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

/** What the worker is asked. Its memory is the page's: a worker ends with its page, a server does not. */
export interface ServerTask {
  readonly request: PlainRequest;
  readonly home: string;
  readonly serverHome: string;
  readonly sessionSecret: string;
  readonly webhooks: readonly ReceivedWebhook[];
}

/** What the worker says on the port of a task. */
export type ServerMessage =
  | { readonly kind: "kakao"; readonly id: number; readonly request: PlainRequest }
  | {
      readonly kind: "answer";
      readonly response: PlainResponse;
      readonly received?: ReceivedWebhook | undefined;
    };

/** What the worker is told on the port of a task. */
export interface KakaoAnswer {
  readonly id: number;
  readonly response: PlainResponse;
}

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
  if (known) return known;
  const secret = crypto.randomUUID() + crypto.randomUUID();
  kept.write("secret", secret);
  return secret;
}

let worker: Worker | undefined;
/** Ends the tasks that run, when the worker cannot start. */
const failures = new Set<() => void>();

function startWorker(): Worker {
  const started = new Worker(new URL("./server_worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("error", () => {
    worker = undefined;
    for (const fail of failures) fail();
  });
  return started;
}

/** Asks your server; `toKakao` sends what it asks Kakao. */
export async function askServer(
  request: PlainRequest,
  toKakao: (request: PlainRequest) => Promise<PlainResponse>,
): Promise<PlainResponse> {
  worker ??= startWorker();
  const { port1, port2 } = new MessageChannel();
  const task: ServerTask = {
    request,
    home,
    serverHome,
    sessionSecret: sessionSecret(),
    webhooks: webhooks(),
  };
  let fail: (() => void) | undefined;
  try {
    return await new Promise<PlainResponse>((resolve, reject) => {
      fail = () => reject(new Error("The worker of the server cannot start."));
      failures.add(fail);
      port1.addEventListener("message", ({ data }: MessageEvent<ServerMessage>) => {
        if (data.kind === "kakao") {
          const { id } = data;
          void toKakao(data.request).then((response) =>
            port1.postMessage({ id, response } satisfies KakaoAnswer),
          );
          return;
        }
        if (data.received) {
          kept.write(
            "webhooks",
            JSON.stringify([...webhooks(), data.received].slice(-mostWebhooks)),
          );
        }
        resolve(data.response);
      });
      port1.start();
      worker!.postMessage(task, [port2]);
    });
  } finally {
    if (fail) failures.delete(fail);
    port1.close();
  }
}
