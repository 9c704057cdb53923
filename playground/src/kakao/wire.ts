// The wire: what page, server, windows and Kakao have sent each other, in the order in which it happened. It is kept for
// the tab, so that a login by redirect is whole when the page is back.
import type { Answering } from "./addresses.ts";
import { type PlainRequest, type PlainResponse, headerOf, textOf } from "./messages.ts";
import { read, remove, write } from "./kept.ts";
import { redact, redactHeader } from "./redact.ts";

/** A request, and its response. */
export interface WireStep {
  readonly id: number;
  /** Who sent it: the page (SDK), your server, or Kakao: a window of its, a webhook, a redirect back. */
  readonly from: "page" | "server" | "kakao";
  readonly to: "page" | Answering;
  readonly method: string;
  /** As at Kakao, secrets shortened. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `undefined` while it is open; 0 for a network that failed. */
  readonly status: number | undefined;
  /** The body; of a redirect where it leads, of a page its title. */
  readonly response: string;
}

/** Sees the steps, each time one is added or answered. */
export type WireListener = (steps: readonly WireStep[]) => void;

const mostSteps = 200;
const mostOfText = 20_000;

const shown = (text: string) => {
  const safe = redact(text);
  return safe.length > mostOfText ? `${safe.slice(0, mostOfText)}…` : safe;
};

function bodyOf({ headers, body }: Pick<PlainRequest, "headers" | "body">): string {
  const type = headerOf({ headers }, "content-type") ?? "";
  if (/^(multipart\/|image\/)/.test(type))
    return `(${type.split(";")[0]}, ${body?.byteLength} bytes)`;
  const text = textOf(body);
  // JSON Web Tokens are a body of their own
  return /jwt/.test(type) ? `${text.slice(0, 12)}…` : shown(text);
}

function responseOf(response: PlainResponse): string {
  const location = headerOf(response, "location");
  if (location !== null && response.status >= 300) return `Location: ${redact(location)}`;
  const type = headerOf(response, "content-type") ?? "";
  if (!type.startsWith("text/html")) return bodyOf(response);
  return /<title>([^<]*)/.exec(textOf(response.body))?.[1]?.trim() ?? "";
}

/** The steps that were kept. What was open when the page was left gets no answer any more. */
function keptSteps(): WireStep[] {
  try {
    const kept = JSON.parse(read("wire") ?? "[]") as WireStep[];
    return kept.map((step) => (step.status === undefined ? { ...step, status: 0 } : step));
  } catch {
    remove("wire");
    return [];
  }
}

let steps: readonly WireStep[] = keptSteps();
const listeners = new Set<WireListener>();

function change(changed: readonly WireStep[]): void {
  steps = changed.slice(-mostSteps);
  write("wire", JSON.stringify(steps));
  for (const listener of listeners) listener(steps);
}

/** The steps since the last clear. */
export const wireSteps = (): readonly WireStep[] => steps;

export function onWire(listener: WireListener): () => void {
  const own: WireListener = (all) => listener(all);
  listeners.add(own);
  return () => void listeners.delete(own);
}

export const clearWire = (): void => change([]);

// the page comes back as it was left, without what has happened since
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) change(keptSteps());
});

/** Who sends a step to whom. */
export type Way = Pick<WireStep, "from" | "to">;

/** Adds a step; the function that comes back adds its response. */
export function addStep(
  { from, to }: Way,
  { method, url, headers, body }: PlainRequest,
): (response: PlainResponse) => void {
  const id = (steps.at(-1)?.id ?? 0) + 1;
  const step: WireStep = {
    id,
    from,
    to,
    method,
    url: redact(url),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, redactHeader(name, value)])),
    body: bodyOf({ headers, body }),
    status: undefined,
    response: "",
  };
  change([...steps, step]);
  return (response) => {
    const answer = { status: response.status, response: responseOf(response) };
    change(steps.map((one) => (one.id === id ? { ...one, ...answer } : one)));
  };
}
