// The emulator and clients of it: what the tests of `kakao-typed/rest` share.
import { answer } from "#wire";
import type { EmulatorOptions } from "kakao-typed/emulator";
import { createRestClient } from "kakao-typed/rest";
import { shopEmulator } from "./shop_app.js";

type Options = Partial<Parameters<typeof createRestClient>[0]>;

/** Kakao, and the first user's token. */
export function kakao(options?: EmulatorOptions) {
  const emulator = shopEmulator(options);
  answer((request) => emulator.fetch(request));
  return { emulator, token: emulator.signIn().access_token };
}

export const adminOf = (options: Options = {}) =>
  createRestClient({ adminKey: "admin-key", dangerouslyAllowBrowser: true, ...options }).API;
