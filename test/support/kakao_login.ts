// A site with the routes of `kakao-typed/server`, and a browser that keeps its cookies.
import { createEmulator, type Emulator, type EmulatorOptions } from "kakao-typed/emulator";
import { createKakaoLogin, type KakaoLogin, type KakaoLoginOptions } from "kakao-typed/server";
import { CookieJar } from "tough-cookie";

export const origin = "https://shop.example";
export const base = `${origin}/api/auth/kakao`;
export const redirectUri = `${base}/callback`;
export const sessionSecret = "a secret of thirty-two bytes, or more";
export const keys = { restApiKey: "rest-api-key", clientSecret: "client-secret", redirectUri };

/** What a page of the own origin sends with a POST. */
export const sameOrigin = { "Sec-Fetch-Site": "same-origin", Origin: origin };

/** Kakao, with the site's addresses registered. */
export const emulatorOf = (options: EmulatorOptions = {}, openid = false): Emulator =>
  createEmulator({
    quotas: false,
    ...options,
    apps: [
      {
        openid,
        redirectUris: [redirectUri, "http://localhost:3000/api/auth/kakao/callback"],
        logoutRedirectUris: [`${origin}/bye`],
      },
    ],
  });

/** The site's login, and the emulator that it asks. */
export function site(
  options: Partial<KakaoLoginOptions> = {},
  emulator: Emulator = emulatorOf({}, options.openid),
): { readonly emulator: Emulator; readonly kakao: KakaoLogin } {
  const fetch = async (request: Request) => emulator.fetch(request);
  return { emulator, kakao: createKakaoLogin({ ...keys, sessionSecret, fetch, ...options }) };
}

/** A browser: it keeps cookies, and follows redirects between the site and Kakao. */
export class Browser {
  jar = new CookieJar();
  /** Every response of the site, in order: its headers and body are what the browser gets to see. */
  readonly seen: { readonly url: string; readonly status: number; readonly text: string }[] = [];
  /** The site that it opens: another one for another instance. */
  kakao: KakaoLogin;
  readonly #emulator: Emulator;
  readonly #origin: string;

  constructor({ emulator, kakao }: ReturnType<typeof site>, at = origin) {
    this.kakao = kakao;
    this.#emulator = emulator;
    this.#origin = at;
  }

  get cookieHeader(): Promise<string> {
    return this.jar.getCookieString(this.#origin);
  }

  /** A request as this browser sends it to the site. */
  async request(url: string, init: RequestInit = {}): Promise<Request> {
    const headers = new Headers(init.headers);
    const cookie = await this.cookieHeader;
    if (cookie && !headers.has("Cookie")) headers.set("Cookie", cookie);
    return new Request(new URL(url, this.#origin), { ...init, headers });
  }

  /** Takes the cookies of a response, as browsers do: what is against their rules is not kept. */
  async take(response: Response, url: string = this.#origin): Promise<void> {
    for (const cookie of response.headers.getSetCookie()) {
      await this.jar.setCookie(cookie, url, { ignoreError: false });
    }
  }

  /** Sends one request to the site; redirects are not followed. */
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const request = await this.request(url, init);
    const response = await this.kakao.handler(request);
    await this.take(response, request.url);
    const text = await response.clone().text();
    const headers = [...response.headers].map((pair) => pair.join(": ")).join("\n");
    this.seen.push({ url: request.url, status: response.status, text: `${headers}\n\n${text}` });
    return response;
  }

  /** Opens a page, and follows redirects: up to a page of the site that is none of the routes, or one that says something. */
  async open(url: string, init: RequestInit = {}): Promise<{ url: string; response: Response }> {
    let at = new URL(url, this.#origin);
    for (let steps = 0; steps < 10; steps += 1) {
      const isSite = at.origin === this.#origin;
      if (isSite && !at.pathname.startsWith("/api/auth/kakao/")) {
        return { url: at.href, response: new Response("a page of the site") };
      }
      const response = isSite
        ? await this.send(at.href, init)
        : await this.#emulator.fetch(at.href, init);
      const location = response.headers.get("Location");
      if (location === null) return { url: at.href, response };
      at = new URL(location, at);
    }
    throw new Error("It goes round in circles.");
  }

  /** Goes to Kakao and back up to the callback, which is not opened yet. */
  async toCallback(query = ""): Promise<string> {
    const toKakao = await this.send(`${this.#origin}/api/auth/kakao/login${query}`);
    const back = await this.#emulator.fetch(toKakao.headers.get("Location")!);
    return back.headers.get("Location")!;
  }

  async logIn(query = ""): Promise<string> {
    return (await this.open(`${this.#origin}/api/auth/kakao/login${query}`)).url;
  }

  /** What the `session` route says. */
  async session(): Promise<{ user: { id: number } | null; claims: object | null }> {
    return (await this.send(`${this.#origin}/api/auth/kakao/session`)).json() as never;
  }

  async cookieNames(): Promise<string[]> {
    return (await this.jar.getCookies(this.#origin)).map(({ key }) => key).sort();
  }
}

export const tokenCalls = ({ requests }: Emulator): number =>
  requests.filter(({ url }) => url.endsWith("/oauth/token")).length;
