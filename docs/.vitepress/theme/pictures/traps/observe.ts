// How a call ends, also where it does not: what the page shows of a trap, and what the tests compare.

/** What a call did. */
export type Observed =
  | { readonly how: "hangs" }
  | { readonly how: "resolves" | "rejects" | "throws"; readonly value: unknown };

/** Milliseconds after which a call counts as hanging. */
const patience = 5000;

/** Runs a call and waits for its end, for so many milliseconds at most. */
export async function observe(run: () => unknown, limit = patience): Promise<Observed> {
  let promise: unknown;
  try {
    promise = run();
  } catch (value) {
    return { how: "throws", value };
  }
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ how: "hangs" }), limit);
    const end = (how: "resolves" | "rejects") => (value: unknown) => {
      clearTimeout(timer);
      resolve({ how, value });
    };
    Promise.resolve(promise).then(end("resolves"), end("rejects"));
  });
}

/** A value in one line: of an error its name, its code if it has one, and its message. */
export function textOf(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value);
  const { name, message } = value;
  const code = (value as { code?: string | number }).code;
  return code === undefined ? `${name}: ${message}` : `${name} ${code}\n${message}`;
}
