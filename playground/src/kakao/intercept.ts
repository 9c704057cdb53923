// The page's own `fetch` and XMLHttpRequest, which ask the emulator where an address is Kakao's. Whatever else they do
// stays the browser's, so that a blocked script or an unreachable host is a real one.
import { isKakao } from "./addresses.ts";
import { pageResponse, type PlainRequest, type PlainResponse, plainRequest } from "./messages.ts";

type Ask = (request: PlainRequest) => Promise<PlainResponse>;

const networkFailed: PlainResponse = { status: 0, headers: [], body: new ArrayBuffer() };

/** Rejects as `fetch` does, when a signal aborts. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

function interceptFetch(ask: Ask): void {
  const original = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : new URL(input, location.href).href;
    if (!isKakao(url)) return original(input, init);
    const request = new Request(input, init);
    const aborted = whenAborted(request.signal);
    const answered = plainRequest(request).then(ask);
    return pageResponse(await Promise.race([answered, aborted]), url);
  };
}

/** A request of an XMLHttpRequest, from `open` to its end. */
interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readyState: number;
  response: PlainResponse;
  timer?: ReturnType<typeof setTimeout>;
  isOver: boolean;
}

/** What a page reads of the response. */
function readable(xhr: XMLHttpRequest, exchange: Exchange) {
  const headers = () =>
    new Headers(
      exchange.response.headers.filter(([name]) => name.toLowerCase() !== "set-cookie") as [
        string,
        string,
      ][],
    );
  const text = () => new TextDecoder().decode(exchange.response.body);
  const parsed = () => {
    try {
      return JSON.parse(text()) as unknown;
    } catch {
      return null;
    }
  };
  const response = () => {
    const { body } = exchange.response;
    const type = headers().get("content-type") ?? "";
    if (xhr.responseType === "arraybuffer") return body;
    if (xhr.responseType === "blob") return new Blob([body], { type });
    return xhr.responseType === "json" ? parsed() : text();
  };
  return {
    readyState: { get: () => exchange.readyState },
    status: { get: () => exchange.response.status },
    statusText: { get: () => "" },
    responseText: { get: text },
    response: { get: response },
    responseURL: { get: () => exchange.url },
    getResponseHeader: { value: (name: string) => headers().get(name) },
    getAllResponseHeaders: {
      value: () => [...headers()].map(([name, value]) => `${name}: ${value}\r\n`).join(""),
    },
  };
}

function interceptXhr(ask: Ask): void {
  window.XMLHttpRequest = class extends XMLHttpRequest {
    #exchange: Exchange | undefined;

    override open(method: string, url: string | URL, ...rest: unknown[]): void {
      const { href } = new URL(url, location.href);
      const [isAsync = true, user = null, password = null] = rest as [boolean?, string?, string?];
      // it checks the method and, later, each header; nothing is sent
      super.open(method, href, isAsync, user, password);
      this.#exchange = isKakao(href)
        ? {
            method: method.toUpperCase(),
            url: href,
            headers: new Headers(),
            readyState: 1,
            response: networkFailed,
            isOver: false,
          }
        : undefined;
      if (this.#exchange) Object.defineProperties(this, readable(this, this.#exchange));
    }

    override setRequestHeader(name: string, value: string): void {
      super.setRequestHeader(name, value);
      this.#exchange?.headers.append(name, value);
    }

    override send(body?: XMLHttpRequestBodyInit | Document | null): void {
      const exchange = this.#exchange;
      if (!exchange) {
        super.send(body);
        return;
      }
      const { method, url, headers } = exchange;
      const hasBody = method !== "GET" && method !== "HEAD";
      // as a request of this page: it drops the headers that no script may set
      const request = new Request(url, {
        method,
        headers,
        body: hasBody ? ((body as BodyInit | null) ?? null) : null,
      });
      this.#tell("loadstart");
      if (this.timeout > 0) {
        exchange.timer = setTimeout(
          () => this.#end(exchange, networkFailed, "timeout"),
          this.timeout,
        );
      }
      void plainRequest(request)
        .then(ask)
        .catch(() => networkFailed)
        .then((response) => this.#end(exchange, response, response.status ? "load" : "error"));
    }

    override abort(): void {
      const exchange = this.#exchange;
      if (!exchange) super.abort();
      else if (exchange.readyState < 4) this.#end(exchange, networkFailed, "abort");
    }

    #end(exchange: Exchange, response: PlainResponse, how: "abort" | "error" | "load" | "timeout") {
      if (exchange.isOver || exchange !== this.#exchange) return;
      exchange.isOver = true;
      clearTimeout(exchange.timer);
      exchange.response = response;
      exchange.readyState = 4;
      this.dispatchEvent(new Event("readystatechange"));
      this.#tell(how);
      this.#tell("loadend");
    }

    #tell(event: string): void {
      const loaded = this.#exchange?.response.body.byteLength ?? 0;
      this.dispatchEvent(new ProgressEvent(event, { loaded, total: loaded }));
    }
  };
}

/** Lets the requests of this page to Kakao go to `ask`. */
export function intercept(ask: Ask): void {
  interceptFetch(ask);
  interceptXhr(ask);
}
