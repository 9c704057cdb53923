/** A value as the page shows it: JSON, with what JSON leaves out said. */
export function textOf(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return value;
  return JSON.stringify(value, null, 2);
}

/** A text that may be JSON, a form or anything else, as people read it. */
export function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return /^[\w.~%+-]+=[^\s<]*$/.test(text)
      ? [...new URLSearchParams(text)].map(([name, value]) => `${name}=${value}`).join("\n")
      : text;
  }
}
