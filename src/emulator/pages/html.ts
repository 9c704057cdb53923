/** HTML that needs no escaping. */
export class Html {
  constructor(readonly markup: string) {}
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A value as HTML: strings and numbers escaped, arrays joined, anything else left out. */
function toMarkup(value: unknown): string {
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(toMarkup).join("");
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
}

/** Makes HTML of a template. Interpolated values are escaped unless they are HTML themselves. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const markup = parts.map((part, index) =>
    index < values.length ? part + toMarkup(values[index]) : part,
  );
  return new Html(markup.join(""));
}
