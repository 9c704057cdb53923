// A browser without scripts that sends no Origin header: it opens pages, fills in their forms and presses their buttons.
import { Window } from "happy-dom";

type Values = Readonly<Record<string, string | readonly string[]>>;

export class Visitor {
  url = "";
  status = 0;
  /** Where the last answer leads, if it is no page. */
  location: URL | undefined;
  #window = new Window();
  readonly #cookies = new Map<string, string>();
  readonly #language: string;

  constructor(language = "ko") {
    this.#language = language;
  }

  get document() {
    return this.#window.document;
  }

  /** The text of the page, without what surrounds it: each element's between spaces. */
  get text(): string {
    const { innerHTML = "" } = this.document.querySelector("main") ?? {};
    return innerHTML
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim();
  }

  async open(url: string, init: RequestInit = {}): Promise<this> {
    this.url = url;
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: {
        Accept: "text/html",
        "Accept-Language": this.#language,
        Cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; "),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    this.status = response.status;
    const location = response.headers.get("Location");
    this.location = location === null ? undefined : new URL(location, url);
    this.#window = new Window();
    this.document.write(await response.text());
    return this;
  }

  /** Presses the button with this text, after filling in the form it is in: texts by name, and which boxes to check. */
  async press(label: string, values: Values = {}): Promise<this> {
    const buttons = [...this.document.querySelectorAll("button")];
    const button = buttons.find(
      ({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim() === label,
    );
    const form = button?.closest("form");
    if (!form)
      throw new Error(`No button ${label}: ${buttons.map((one) => one.textContent).join()}`);
    const body = new URLSearchParams();
    for (const input of form.querySelectorAll("input[name]")) {
      const [name, value] = [input.getAttribute("name")!, input.getAttribute("value") ?? "on"];
      const given = values[name];
      const isBox = ["checkbox", "radio"].includes(input.getAttribute("type") ?? "");
      if (!isBox) body.append(name, typeof given === "string" ? given : value);
      else if (Array.isArray(given) ? given.includes(value) : input.hasAttribute("checked")) {
        body.append(name, value);
      }
    }
    const own = button!.getAttribute("name");
    if (own !== null) body.append(own, button!.getAttribute("value") ?? "");
    return this.open(this.url, { method: form.getAttribute("method")!.toUpperCase(), body });
  }
}
