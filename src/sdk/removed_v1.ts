import { KakaoStateError } from "../errors/classes.js";

declare const instead: unique symbol;

/** What SDK v1 had and v2 has not: it does not compile, and `Instead` says what to write. */
export interface SdkV1<Instead extends string> {
  readonly [instead]: Instead;
}

/** What to do about callbacks of SDK v1. */
export const v1Callback = "Callbacks are SDK v1: leave it out and await the promise.";

/** What to write in the place of `prompts`. */
export const v1Prompts = "It is called prompt in SDK v2.";

/** Functions that v1 had on `Auth`, and what to do in v2. */
const auth = {
  login: "It is SDK v1: use Auth.authorize({ redirectUri }).",
  loginForm: "It is SDK v1: use Auth.authorize({ redirectUri, prompt: 'login' }).",
  createLoginButton: "It is SDK v1: use Auth.authorize({ redirectUri }) on your own button.",
  getStatus: "It is SDK v1: use Auth.getStatusInfo().",
  getRefreshToken: "It is SDK v1: refresh tokens stay on your server.",
  setRefreshToken: "It is SDK v1: refresh tokens stay on your server.",
} as const;

/** What to do about v1's `Link`. */
const v1Link = "It is SDK v1: use Share, which has the same functions.";

/** What to write instead of parts of SDK v1, as the compiler shows it. */
export interface HintsV1 {
  readonly callback: typeof v1Callback;
  readonly link: typeof v1Link;
  readonly prompts: typeof v1Prompts;
}

const linkFunctions = [
  "sendDefault",
  "sendScrap",
  "sendCustom",
  "createDefaultButton",
  "createScrapButton",
  "createCustomButton",
  "uploadImage",
  "scrapImage",
  "deleteImage",
  "cleanup",
];

/** `Auth` of SDK v1: does not compile, and rejects with the same words. */
export type AuthV1 = { readonly [Name in keyof typeof auth]: SdkV1<(typeof auth)[Name]> };

/** Functions that are no more. */
const retired = (space: string, words: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, message]) => [
      name,
      async () => {
        throw new KakaoStateError(`${space}.${name}: ${message}`, { code: "unsupported" });
      },
    ]),
  );

/** What is left of v1's `Auth`. */
export const authV1 = (): object => retired("Auth", auth);

/** What is left of v1's `Link`. */
export const linkV1 = (): object =>
  retired("Link", Object.fromEntries(linkFunctions.map((name) => [name, v1Link])));
