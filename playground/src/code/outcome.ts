/** How a call ended, or that it did not. */
export type Outcome =
  | { readonly how: "resolved" | "returned" | "rejected" | "threw"; readonly value: unknown }
  | { readonly how: "pending"; readonly seconds: number };

const patience = 3;

/** Follows a call to its end, or gives up: three seconds after it began, or after its window was closed. */
export async function outcomeOf(work: () => unknown, signal: AbortSignal): Promise<Outcome> {
  let popup: Window | null = null;
  // oxlint-disable-next-line typescript/unbound-method -- it is put back as it was
  const { open } = window;
  window.open = (...given) => (popup = open.apply(window, given));
  let value: unknown;
  try {
    value = work();
  } catch (error) {
    return { how: "threw", value: error };
  } finally {
    window.open = open;
  }
  if (!(Object(value) as Partial<PromiseLike<unknown>>).then) return { how: "returned", value };
  const ended = Promise.resolve(value as PromiseLike<unknown>).then(
    (resolved): Outcome => ({ how: "resolved", value: resolved }),
    (error: unknown): Outcome => ({ how: "rejected", value: error }),
  );
  const gaveUp = new Promise<Outcome>((resolve) => {
    let quiet = 0;
    const timer = setInterval(() => {
      quiet = popup && !popup.closed ? 0 : quiet + 0.25;
      if (quiet < patience && !signal.aborted) return;
      clearInterval(timer);
      popup?.close();
      resolve({ how: "pending", seconds: patience });
    }, 250);
    void ended.then(() => clearInterval(timer));
  });
  return Promise.race([ended, gaveUp]);
}
