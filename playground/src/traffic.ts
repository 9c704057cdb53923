/** A request of the SDK, and its response. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly response: string;
}

/** Calls the listener with every request the SDK sends over XMLHttpRequest. Tokens and keys are redacted. */
export function listen(listener: (exchange: Exchange) => void): void {
  const redact = (text: string) =>
    text.replaceAll(/(Bearer |KakaoAK |access_token=)\S{4,}/g, "$1…");
  window.XMLHttpRequest = class extends XMLHttpRequest {
    #method = "";
    #url = "";
    readonly #headers: Record<string, string> = {};
    override open(method: string, url: string | URL): void {
      this.#method = method;
      this.#url = String(url);
      super.open(method, url);
    }
    override setRequestHeader(name: string, value: string): void {
      this.#headers[name] = redact(value);
      super.setRequestHeader(name, value);
    }
    override send(body?: XMLHttpRequestBodyInit | null): void {
      this.addEventListener("loadend", () => {
        if (this.#url.includes("/apiweb/")) return;
        const { status, responseText: response } = this;
        const sent = typeof body === "string" ? redact(body) : "";
        const [method, url] = [this.#method, this.#url];
        listener({ method, url, headers: this.#headers, body: sent, status, response });
      });
      super.send(body);
    }
  };
}
