// The forms with which the SDK opens Kakao's windows, sent to an emulator without a browser.
import type { Emulator } from "kakao-typed/emulator";

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Fields as a form has them: what is no text as JSON; a list of texts as one field each. */
export function formOf(fields: Fields): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined) form.append(name, text(one));
    }
  }
  return form;
}

/** Sends a form to one of Kakao's windows. */
export const submit = (
  emulator: Pick<Emulator, "fetch">,
  url: string,
  fields: Fields,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => emulator.fetch(url, { method: "POST", headers, body: formOf(fields) });

/** What a page says: its texts, without the markup. */
export const shown = async (response: Response): Promise<string> =>
  (await response.text())
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

const ka = "sdk/2.8.2 os/javascript origin/https%3A%2F%2Fshop.example";

/** The form of a share. */
export const shareForm = (action: string, params: Fields, more: Fields = {}): Fields => ({
  app_key: "javascript-key",
  ka,
  validation_action: action,
  validation_params: JSON.stringify({ link_ver: "4.0", ...params }),
  ...more,
});

/** What a picker's page posts to the page that has opened it. */
export async function posted(response: Response): Promise<unknown> {
  const [, literal] = /postMessage\(\s*(".*"),\s*"\*"/.exec(await response.text()) ?? [];
  const message = JSON.parse(literal ?? '""') as string;
  return message.startsWith("{") ? JSON.parse(message) : message;
}
