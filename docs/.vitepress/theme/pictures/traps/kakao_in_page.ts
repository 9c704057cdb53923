// Kakao without a network: while a trap runs, the page's requests to Kakao go to an emulator in the page.
import type { Emulator } from "kakao-typed/emulator";
import type { Situation } from "./traps.ts";

const isKakao = (url: string) => /^https:\/\/(kapi|kauth)\.kakao\.com\//.test(url);

/** An XMLHttpRequest that an emulator answers: as much of it as the SDK and this package use. */
function emulatedXhr(emulator: Emulator) {
  return class extends EventTarget {
    status = 0;
    responseText = "";
    readyState = 0;
    onreadystatechange: (() => void) | null = null;
    #method = "";
    #url = "";
    readonly #headers = new Headers();
    open(method: string, url: string) {
      this.#method = method;
      this.#url = url;
    }
    setRequestHeader(name: string, value: string) {
      this.#headers.set(name, value);
    }
    send(body: BodyInit | null = null) {
      const init = { method: this.#method, headers: this.#headers, body };
      void emulator
        .fetch(this.#url, init)
        .then(async (response) => {
          if (response.type === "error") return;
          this.responseText = await response.text();
          this.status = response.status;
        })
        .finally(() => {
          this.readyState = 4;
          this.onreadystatechange?.();
        });
    }
  };
}

/** A window in the place of Kakao's: the login page comes, and a second later the user closes it. */
function closingWindow(emulator: Emulator, url: string): object {
  const stage = { closed: false, close: () => (stage.closed = true), focus() {} };
  void emulator.fetch(url);
  // not 1000: by that delay this package knows the SDK's own timer
  setTimeout(stage.close, 1200);
  return stage;
}

/** What of the page's own is replaced meanwhile. */
interface PageFunctions {
  XMLHttpRequest: unknown;
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  open: unknown;
}

/** Runs something while Kakao is an emulator, and gives the page its own functions back afterwards. */
export async function withKakao<Result>(
  emulator: Emulator,
  { closesWindow }: Situation,
  run: () => Promise<Result>,
): Promise<Result> {
  const page = window as unknown as PageFunctions;
  const { XMLHttpRequest, fetch, open } = page;
  page.XMLHttpRequest = emulatedXhr(emulator);
  page.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    return isKakao(url) ? emulator.fetch(url, init) : fetch(input, init);
  };
  if (closesWindow) page.open = (url: string) => closingWindow(emulator, url);
  try {
    return await run();
  } finally {
    Object.assign(page, { XMLHttpRequest, fetch, open });
  }
}
