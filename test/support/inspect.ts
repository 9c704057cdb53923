/** What `console.log(error)` prints: own enumerable properties, the message, and every cause, as Node does. */
export function inspect(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? String(error);
  return [
    error.stack,
    JSON.stringify({ ...error }),
    "cause" in error ? inspect(error.cause) : "",
  ].join("\n");
}
