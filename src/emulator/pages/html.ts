/** Markup that is safe as it is. */
export class Html {
  constructor(readonly text: string) {}
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markup(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(markup).join("");
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter]!);
}

/** Makes markup of a template; what is put in is text, where it is not markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const text = parts.map((part, index) =>
    index < values.length ? part + markup(values[index]) : part,
  );
  return new Html(text.join(""));
}
