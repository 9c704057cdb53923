/** The members of XMLHttpRequest that the fake SDK uses. */
export interface Xhr {
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(body?: XMLHttpRequestBodyInit | null): void;
  readonly status: number;
  readonly responseText: string;
  readonly readyState: number;
  onreadystatechange: ((...args: never[]) => unknown) | null;
  onload: ((...args: never[]) => unknown) | null;
  onerror: ((...args: never[]) => unknown) | null;
}

/** An XMLHttpRequest for Node, which has none: it sends with `fetch`, and checks headers as a browser does. */
export function directXhr(fetch: (request: Request) => Promise<Response>): new () => Xhr {
  return class implements Xhr {
    status = 0;
    responseText = "";
    readyState = 0;
    onreadystatechange: ((...args: never[]) => unknown) | null = null;
    onload = null;
    onerror = null;
    #request = { method: "", url: "" };
    readonly #headers: Record<string, string> = {};

    open(method: string, url: string): void {
      this.#request = { method, url };
    }

    setRequestHeader(name: string, value: string): void {
      const failed = `Failed to execute 'setRequestHeader' on 'XMLHttpRequest':`;
      if (/[^\0-\xff]/.test(value)) {
        throw new TypeError(`${failed} String contains non ISO-8859-1 code point.`);
      }
      if (/[\0\r\n]/.test(value)) {
        throw new DOMException(
          `${failed} '${value}' is not a valid HTTP header field value.`,
          "SyntaxError",
        );
      }
      this.#headers[name] = value;
    }

    send(body: XMLHttpRequestBodyInit | null = null): void {
      const { method, url } = this.#request;
      const request = new Request(url, { method, headers: this.#headers, body: body as BodyInit });
      void fetch(request)
        .then(async (response) => {
          if (response.type === "error") throw new TypeError("Failed to fetch");
          this.responseText = await response.text();
          this.status = response.status;
        })
        .catch(() => {})
        .then(() => {
          this.readyState = 4;
          this.onreadystatechange?.();
        });
    }
  };
}
