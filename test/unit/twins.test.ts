// The fake SDK and the real one are called alike, and have to say the same: only where there is a file of the real one.
import fc from "fast-check";
import { createEmulator, type SdkOptions } from "kakao-typed/emulator";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { load, realSdk } from "../support/page.js";
import { callOf, containers, copyOf, functions, Unanswered } from "../support/sdk_calls.js";

/** Settings to compare: each SDK has functions of its own as defaults. */
const shown = (settings: unknown) =>
  JSON.stringify(settings, (_, value: unknown) =>
    typeof value === "function" || value === undefined || value !== value ? typeof value : value,
  );

beforeEach(() => {
  vi.stubGlobal("XMLHttpRequest", Unanswered);
  document.body.innerHTML = containers;
  vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.skipIf(realSdk === undefined)(
  "the fake says what the real one says, and writes into the settings what it writes",
  () => {
    const emulator = createEmulator();
    const real = load(emulator);
    const version = real.VERSION.startsWith("2.7") ? "2.7.1" : "2.8.2";
    const fake = emulator.sdk({ version } satisfies SdkOptions);
    for (const sdk of [real, fake]) {
      sdk.init("javascript-key");
      sdk.Auth.setAccessToken("token", false);
    }
    const run = (sdk: typeof real, name: string, given: unknown) => {
      const [space, key] = name.split(".") as [keyof typeof real, string];
      const settings = copyOf(given);
      const found = sdk[space] as unknown as Record<string, (settings: unknown) => unknown>;
      try {
        const work = found[key]!(settings) as PromiseLike<unknown> | undefined;
        void work?.then(null, () => {});
        return { gives: typeof work?.then, settings: shown(settings) };
      } catch (error) {
        const { name: kind, message } = error as Error;
        return { throws: `${kind}: ${message}`, settings: shown(settings) };
      }
    };
    fc.assert(
      fc.property(callOf(...Object.keys(functions)), fc.boolean(), ([name, settings], blocked) => {
        const [space = ""] = name.split(".");
        if (!(space in real)) return;
        // each has windows of its own: closed ones, so that nobody waits for them
        const popup = { closed: true, focus() {}, close() {}, location: {} };
        vi.spyOn(window, "open").mockReturnValue(blocked ? null : (popup as unknown as Window));
        expect(run(fake, name, settings)).toEqual(run(real, name, settings));
      }),
      { numRuns: 3000 },
    );
    real.Share.cleanup();
    real.Channel.cleanup();
    fake.Share.cleanup();
    fake.Channel.cleanup();
  },
  120_000,
);
