/** A request as Node.js's `http`, Express, Connect or Vite give it. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The path before a router has cut its own part off. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What a body parser has read. */
  readonly body?: unknown;
  /** Whether it was read to its end. */
  readonly complete?: boolean | undefined;
}

/** A response as Node.js's `http`, Express, Connect or Vite take it. */
export interface NodeResponse {
  statusCode: number;
  setHeader: (name: string, value: string | readonly string[]) => unknown;
  end: (body?: Uint8Array) => unknown;
}

/** Answers a request of Node.js; gives what fails to `next`, where there is one. */
export type NodeHandler = (
  request: NodeRequest,
  response: NodeResponse,
  next?: (error: unknown) => void,
) => Promise<void>;

function bodyOf(request: NodeRequest): BodyInit | null {
  const { method, body } = request;
  if (method === "GET" || method === "HEAD") return null;
  // a parser has emptied the stream
  if (body !== undefined) return typeof body === "string" ? body : JSON.stringify(body);
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

function toRequest(request: NodeRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 has what is no header among them, such as `:path`
    if (value === undefined || name.startsWith(":")) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  // the host is not read: addresses come from `redirectUri`
  const url = new URL(`http://localhost${request.originalUrl ?? request.url ?? "/"}`);
  const options = { method: request.method ?? "GET", headers, body: bodyOf(request) };
  return new Request(url, { ...options, duplex: "half" } as RequestInit);
}

/**
 * Makes a handler of Node.js's `http`, Express, Connect or Vite from one of web-standard requests.
 *
 * @example
 * ```ts
 * const { handler } = createKakaoLogin(options);
 * app.use("/api/auth/kakao", toNodeHandler(handler)); // Express
 * ```
 */
export const toNodeHandler =
  (handler: (request: Request) => Promise<Response>): NodeHandler =>
  async (request, response, next) => {
    try {
      const answer = await handler(toRequest(request));
      const body = new Uint8Array(await answer.arrayBuffer());
      response.statusCode = answer.status;
      for (const [name, value] of answer.headers) {
        if (name !== "set-cookie") response.setHeader(name, value);
      }
      const cookies = answer.headers.getSetCookie();
      if (cookies.length) response.setHeader("Set-Cookie", cookies);
      // the rest of a body that was too long is not waited for
      if (request.complete === false) response.setHeader("Connection", "close");
      response.end(body);
    } catch (error) {
      if (!next) throw error;
      next(error);
    }
  };
