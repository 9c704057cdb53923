// A person at Kakao's pages, whose browser runs no scripts: forms are filled in and sent to their own address.
import { Browser } from "./browser.ts";

interface Form {
  readonly fields: [name: string, value: string][];
  readonly buttons: readonly (readonly [name: string, value: string])[];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The forms of a page: their fields, with every box checked, and their buttons. */
function formsOf(page: string): Form[] {
  return [...page.matchAll(/<form\s[^>]*>([\s\S]*?)<\/form>/g)].map(([, inner]) => {
    const named = (pattern: RegExp) =>
      [...inner!.matchAll(pattern)].flatMap(([tag]) => {
        const name = attribute(tag, "name");
        const pair = [name!, attribute(tag, "value") ?? ""] as [string, string];
        return name === undefined ? [] : [pair];
      });
    return { fields: named(/<input\s[^>]*>/g), buttons: named(/<button\s[^>]*>/g) };
  });
}

/** What the person does. */
export interface Person {
  /** Email address of the Kakao Account. */
  readonly email: string;
  /** Whether the person cancels instead of agreeing. */
  readonly cancels: boolean;
}

/** The form that the person sends next, filled in; `undefined` where the page has none. */
function fillIn(page: string, { email, cancels }: Person): URLSearchParams | undefined {
  const decision = ["decision", cancels ? "cancel" : "agree"] as const;
  for (const { fields, buttons } of formsOf(page)) {
    if (buttons.some(([name, value]) => name === decision[0] && value === decision[1])) {
      return new URLSearchParams([...fields, [...decision]]);
    }
    if (fields.some(([name]) => name === "account")) {
      return new URLSearchParams(
        fields.map(([name, value]) => [name, name === "account" ? email : value]),
      );
    }
  }
  return undefined;
}

/**
 * Opens the address of a login, and does what the pages ask, if there are any.
 *
 * @returns the address to which Kakao sends the browser back
 * @throws Error where a page leads no further, with what it says
 */
export async function logIn(url: string, person: Person): Promise<string> {
  const browser = new Browser();
  let response = await browser.open(url);
  for (let step = 0; step < 4; step += 1) {
    const location = response.headers.get("Location");
    if (location !== null) return location;
    const page = await response.text();
    const body = fillIn(page, person);
    if (body === undefined)
      throw new Error(page.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, " "));
    response = await browser.open(url, { method: "POST", body });
  }
  throw new Error("The pages go round in circles.");
}
