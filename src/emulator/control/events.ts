import type { Emulator } from "../emulator.js";
import type { EmulatorEvent } from "../events.js";
import { redactRequest } from "../http/redact_request.js";
import type { SeenRequest } from "../http/recorder.js";
import { redactDelivery } from "../webhooks/redact_delivery.js";
import type { Routes } from "./route.js";

/** Milliseconds between two signs of life: a connection without any is taken for dead somewhere on its way. */
const heartbeat = 15_000;
/** Milliseconds in which several changes are told as one. */
const together = 100;
/** Bytes that wait for a page that does not read; beyond it the page is let go, and connects again. */
const mostWaiting = 4_000_000;
/** Characters of a body that are shown. */
const mostOfBody = 10_000;

/** A request that may be shown, its body cut. */
function shown(request: SeenRequest): SeenRequest {
  const { body, ...rest } = redactRequest(request);
  return { ...rest, body: body.length > mostOfBody ? `${body.slice(0, mostOfBody)}…` : body };
}

const dataOf = (event: EmulatorEvent): unknown => {
  switch (event.kind) {
    case "request":
    case "answer":
      return shown(event.request);
    case "webhook":
      return redactDelivery(event.delivery);
    case "change":
      return {};
  }
};

/** Tells a page what happens in the emulator, until the page leaves. */
function eventStream(emulator: Emulator): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let change: ReturnType<typeof setTimeout> | undefined;
        const write = (text: string) => {
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) > 0) return;
          stop();
          controller.close();
        };
        const tell = (event: EmulatorEvent) =>
          write(`event: ${event.kind}\ndata: ${JSON.stringify(dataOf(event))}\n\n`);
        const unsubscribe = emulator.subscribe((event) => {
          if (event.kind !== "change") {
            tell(event);
            return;
          }
          change ??= setTimeout(() => {
            change = undefined;
            tell(event);
          }, together);
        });
        const alive = setInterval(write, heartbeat, ": alive\n\n");
        stop = () => {
          unsubscribe();
          clearInterval(alive);
          clearTimeout(change);
        };
        write("retry: 1000\n\n");
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
  );
}

export const eventRoutes: Routes = {
  "GET /events": (emulator) =>
    new Response(eventStream(emulator), {
      headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
    }),
};
