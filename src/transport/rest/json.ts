/** Whether a media type is JSON in UTF-8, or missing. */
export const isJson = (mediaType: string): boolean =>
  !mediaType ||
  (/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(mediaType) &&
    !/charset\s*=(?!\s*"?utf-?8)/i.test(mediaType));

/** The value of a JSON text, or the text itself where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Index of the quote that ends the string whose opening quote is at `start`. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at;
    if (json[at] === "\\") at += 1;
  }
  return json.length;
}

/** Whether a JSON text has integers whose digits `JSON.parse` loses; linear in the text, whatever is in it. */
export function losesDigits(json: string): boolean {
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at);
    const end = quote === -1 ? json.length : quote;
    const numbers = json.slice(at, end).match(/\d{16,}/g) ?? [];
    if (numbers.some((digits) => String(Number(digits)) !== digits)) return true;
    at = endOfString(json, end) + 1;
  }
  return false;
}
