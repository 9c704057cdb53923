// A browser without scripts: it keeps cookies, and tells where it is sent instead of going there.
import { CookieJar } from "tough-cookie";

type Answer = (request: Request) => Response | Promise<Response>;

export class Browser {
  readonly #cookies = new CookieJar();

  /** @param answer - Answers the requests. @default the network */
  constructor(readonly answer: Answer = (request) => fetch(request)) {}

  /** The `Cookie` header for an address. */
  cookies(url: string): Promise<string> {
    return this.#cookies.getCookieString(url);
  }

  /** Opens an address; a redirect is not followed. */
  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("Cookie", await this.cookies(url));
    const request = new Request(url, { ...init, headers, redirect: "manual" });
    const response = await this.answer(request);
    for (const cookie of response.headers.getSetCookie()) {
      await this.#cookies.setCookie(cookie, url, { ignoreError: true });
    }
    return response;
  }

  /** Opens an address that answers with JSON. @throws Error with what it answers instead */
  async json<T>(url: string, init?: RequestInit): Promise<T> {
    const response = await this.open(url, init);
    const body = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${body}`);
    return JSON.parse(body) as T;
  }
}
