// The control API of the emulator that served this page.

/** What the control API refused, in its words. */
class Refused extends Error {}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/emulator${path}`, init);
  const body = (await response.json()) as unknown;
  if (!response.ok) throw new Refused((body as { message: string }).message);
  return body as T;
}

export const read = <T>(path: string): Promise<T> => send<T>(path, {});

/** Sends JSON; without a body, `{}`. */
export const write = <T>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body: unknown = {},
): Promise<T> =>
  send<T>(path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
