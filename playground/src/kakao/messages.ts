// Requests and responses with every header. In a browser those of `fetch` have no cookies: it drops `Cookie` and
// `Set-Cookie` of what a script makes. So they travel as plain data, also between windows and to a worker.

type Headers_ = readonly (readonly [name: string, value: string])[];

/** A request as data. */
export interface PlainRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers_;
  readonly body: ArrayBuffer | null;
}

/** A response as data; status 0 is a network that failed. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: Headers_;
  readonly body: ArrayBuffer;
}

/** The value of a header, `null` where there is none. */
export const headerOf = ({ headers }: Pick<PlainRequest, "headers">, name: string): string | null =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;

/** A body as text. */
export const textOf = (body: ArrayBuffer | null): string =>
  body ? new TextDecoder().decode(body) : "";

/** A request of `fetch` as data. */
export async function plainRequest(request: Request): Promise<PlainRequest> {
  const { method, url, headers } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = hasBody ? await request.arrayBuffer() : null;
  return { method, url, headers: [...headers], body };
}

/** A response of `fetch` as data. */
export async function plainResponse(response: Response): Promise<PlainResponse> {
  const { status, headers } = response;
  return { status, headers: [...headers], body: await response.arrayBuffer() };
}

/** A request with all of its headers. */
class WholeRequest extends Request {
  constructor({ method, url, headers, body }: PlainRequest, signal?: AbortSignal) {
    super(url, { method, headers: headers as [string, string][], body, signal: signal ?? null });
    Object.defineProperty(this, "headers", { value: new Headers(headers as [string, string][]) });
  }
}

/** A request for a server in this page. */
export const wholeRequest = (request: PlainRequest, signal?: AbortSignal): Request =>
  new WholeRequest(request, signal);

/** Makes each `Response` of this realm keep its `Set-Cookie`, as it does on a server. */
export function keepCookiesOfResponses(): void {
  globalThis.Response = class extends Response {
    constructor(body?: BodyInit | null, init?: ResponseInit) {
      super(body, init);
      // the browser's own have the Content-Type of the body
      const headers = new Headers(this.headers);
      for (const cookie of new Headers(init?.headers).getSetCookie()) {
        headers.append("Set-Cookie", cookie);
      }
      Object.defineProperty(this, "headers", { value: headers });
    }
  };
}

const withoutBody = [101, 204, 205, 304];

/** A response for a page, which sees no cookies. @throws TypeError where the network failed, as `fetch` does */
export function pageResponse({ status, headers, body }: PlainResponse, url: string): Response {
  if (status === 0) throw new TypeError("Failed to fetch");
  const visible = headers.filter(([name]) => name.toLowerCase() !== "set-cookie");
  const response = new Response(withoutBody.includes(status) ? null : body, {
    status,
    headers: visible as [string, string][],
  });
  Object.defineProperty(response, "url", { value: url });
  return response;
}
