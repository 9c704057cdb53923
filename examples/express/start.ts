// `npm run express`: on an emulated Kakao, or on Kakao itself with KAKAO_REST_API_KEY and KAKAO_CLIENT_SECRET set.
import { createEmulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";
import { createOAuthClient, createState } from "kakao-typed/oauth";
import { createApp } from "./app.ts";

const {
  KAKAO_REST_API_KEY: restApiKey,
  KAKAO_CLIENT_SECRET: clientSecret,
  SESSION_SECRET: sessionSecret = createState(),
  PORT = "4000",
} = process.env;

const origin = `http://localhost:${PORT}`;
const redirectUri = `${origin}/redirect`;

/** Kakao itself where there is a key, else one on this machine, whose sample app has OpenID Connect on. */
async function kakao() {
  if (restApiKey !== undefined) return { restApiKey, clientSecret, url: undefined };
  const { url } = await serve(createEmulator({ apps: [{ openid: true }] }), { port: 0 });
  return { restApiKey: "rest-api-key", clientSecret: "client-secret", url };
}

const { url, ...keys } = await kakao();
const oauth = createOAuthClient({ ...keys, redirectUri, baseUrl: url });

createApp({ oauth, origin, sessionSecret, apiUrl: url }).listen(Number(PORT), (error) => {
  if (error) throw error;
  console.log(`${origin} (${url ? "emulated Kakao" : `Kakao; register ${redirectUri}`})`);
});
