// What stands behind the page: Kakao (emulated, or with keys in the environment Kakao itself), and the server that has the secret.
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { isKakaoError } from "kakao-typed";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { createOAuthClient, type ExchangeCodeData } from "kakao-typed/oauth";
import type { Plugin } from "vite";

/** What the page has to know. */
export interface Config {
  readonly appKey: string;
  /** Address of the emulator; none with real keys. */
  readonly emulator?: string | undefined;
}

async function start(emulator: Emulator) {
  const { KAKAO_JAVASCRIPT_KEY, KAKAO_REST_API_KEY, KAKAO_CLIENT_SECRET } = process.env;
  if (KAKAO_JAVASCRIPT_KEY !== undefined && KAKAO_REST_API_KEY !== undefined) {
    const keys = { restApiKey: KAKAO_REST_API_KEY, clientSecret: KAKAO_CLIENT_SECRET };
    return { config: { appKey: KAKAO_JAVASCRIPT_KEY }, keys, close: async () => {} };
  }
  const { url, close } = await serve(emulator, { port: 0 });
  return {
    config: { appKey: "javascript-key", emulator: url },
    keys: { restApiKey: "rest-api-key", clientSecret: "client-secret", baseUrl: url },
    close,
  };
}

/** Serves `/api/config` and `/api/login` beside the page. */
export function kakao(emulator: Emulator = createEmulator({ pages: true })): Plugin {
  return {
    name: "kakao",
    async configureServer({ middlewares, httpServer }) {
      const { config, keys, close } = await start(emulator);
      httpServer?.on("close", () => void close());
      // the page says which redirect URI its login had: this is only where there is none
      const oauth = createOAuthClient({ ...keys, redirectUri: "http://localhost/" });

      async function answer(request: IncomingMessage): Promise<object> {
        if (request.url === "/config") return config satisfies Config;
        const { code, redirectUri } = (await json(request)) as ExchangeCodeData;
        const { access_token } = await oauth.exchangeCode({ code, redirectUri });
        return { access_token };
      }
      middlewares.use("/api", (request: IncomingMessage, response: ServerResponse) => {
        response.setHeader("Content-Type", "application/json");
        answer(request).then(
          (body) => response.end(JSON.stringify(body)),
          (error: unknown) => {
            response.statusCode = 502;
            const { message } = error as Error;
            // our messages hold no secret; of others nobody knows
            response.end(JSON.stringify({ message: isKakaoError(error) ? message : "Error" }));
          },
        );
      });
    },
  };
}
