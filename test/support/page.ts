import { answer, connect, disconnect } from "#wire";
import { type Kakao, type KakaoSdk, wrapKakao, type WrapOptions } from "kakao-typed";
import type { Emulator, EmulatorOptions, SdkOptions } from "kakao-typed/emulator";
import { afterAll, afterEach, beforeAll } from "vitest";
import { shopEmulator } from "./shop_app.js";

/** A page with the SDK on it, and Kakao behind it. */
export interface Page {
  readonly emulator: Emulator;
  readonly sdk: KakaoSdk;
  readonly kakao: Kakao;
}

/** Connects the tests of a file to the wire of their place. */
export function onTheWire(): void {
  beforeAll(connect);
  afterAll(disconnect);
  afterEach(() => {
    if (typeof sessionStorage !== "undefined") sessionStorage.clear();
  });
}

/** The text of a real SDK file, where `KAKAO_SDK_FILE` names one; read by the configuration. */
declare const KAKAO_SDK_TEXT: string | undefined;
export const realSdk = typeof KAKAO_SDK_TEXT === "string" ? KAKAO_SDK_TEXT : undefined;

/** Loads the SDK as a page does: the fake one, or the real one in its place. */
export function load(emulator: Emulator, options?: SdkOptions): KakaoSdk {
  if (realSdk === undefined) return emulator.sdk(options);
  const page = globalThis as { Kakao?: unknown };
  page.Kakao = options?.target;
  // oxlint-disable-next-line no-eval -- a script tag does the same, a task later
  (0, eval)(realSdk);
  return page.Kakao as KakaoSdk;
}

/** Opens a page: the SDK loaded, initialised and wrapped, nobody logged in. */
export function open(
  options: EmulatorOptions & { sdk?: SdkOptions; wrap?: WrapOptions } = {},
): Page {
  const emulator = shopEmulator(options);
  answer((request) => emulator.fetch(request));
  const sdk = load(emulator, options.sdk);
  sdk.init("javascript-key");
  return { emulator, sdk, kakao: wrapKakao(sdk, options.wrap) };
}

/** Opens a page and logs the first user in. */
export function login(options?: Parameters<typeof open>[0]): Page {
  const page = open(options);
  page.kakao.Auth.setAccessToken(page.emulator.signIn().access_token);
  return page;
}

/** The error a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`resolved: ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
}
