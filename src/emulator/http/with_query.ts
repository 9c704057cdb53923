/** An address with fields in its query, over those it has: texts as they are, other values as JSON. */
export function withQuery(address: string, fields: Readonly<Record<string, unknown>>): string {
  const url = new URL(address);
  for (const [key, value] of Object.entries(fields)) {
    url.searchParams.set(key, typeof value === "string" ? value : JSON.stringify(value));
  }
  return url.href;
}
