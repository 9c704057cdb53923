/** One request of the SDK's, and what came back. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly response: string;
}

/** The SDK talks over XMLHttpRequest: this tells what it says. Of tokens and keys only the ends are shown. */
export function listen(tell: (exchange: Exchange) => void): void {
  const masked = (text: string) =>
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
      this.#headers[name] = masked(value);
      super.setRequestHeader(name, value);
    }
    override send(body?: XMLHttpRequestBodyInit | null): void {
      this.addEventListener("loadend", () => {
        if (this.#url.includes("/apiweb/")) return;
        const { status, responseText: response } = this;
        const sent = typeof body === "string" ? masked(body) : "";
        const [method, url] = [this.#method, this.#url];
        tell({ method, url, headers: this.#headers, body: sent, status, response });
      });
      super.send(body);
    }
  };
}
