// Each function of Share, Channel, Navi and Picker is called with the same settings on the bare SDK and on the facade:
// both take them, or both refuse them, and the facade says why. Where they differ on purpose is in `differences`.
import { place } from "#wire";
import fc from "fast-check";
import { isKakaoError, type KakaoSdk, wrapKakao } from "kakao-typed";
import { createEmulator, type SdkOptions } from "kakao-typed/emulator";
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from "vitest";
import { load, realSdk } from "../support/page.js";
import { accepted } from "../support/namespaces.js";
import {
  callOf,
  containers,
  copyOf,
  functions,
  junkValues,
  Unanswered,
} from "../support/sdk_calls.js";

type Verdict = "takes" | "refuses";

const isArray = (value: unknown) => Array.isArray(value);
const isWrapper = (value: unknown) =>
  typeof value === "object" && /String|Boolean|Number/.test(Object.prototype.toString.call(value));

/** Whether a value, or one inside of it, is of a kind; `key` is where it stands. */
const some = (
  value: unknown,
  is: (value: unknown, key: string) => boolean,
  key = "settings",
): boolean =>
  is(value, key) ||
  (typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([inner, one]) => some(one, is, isArray(value) ? key : inner)));

/** Where the SDK asks for keys: it finds those of an array too. */
const objects =
  /^(settings|link|headerLink|content|contents|social|commerce|itemContent|pickerSettings|friendsParams|chatParams)$/;

const withoutUndefined = (value: unknown) => copyOf(value, (member) => member !== undefined);

const freeze = (value: unknown): unknown => {
  if (!/Object|Array/.test(Object.prototype.toString.call(value))) return value;
  for (const one of Object.values(value as object)) freeze(one);
  return Object.freeze(value);
};

/** Where the facade differs from the SDK on purpose. */
const differences: readonly {
  readonly what: string;
  /** What the bare SDK gets instead, so that both say the same. */
  readonly bare?: (settings: unknown) => unknown;
  /** What the facade gets instead. */
  readonly facade?: (settings: unknown) => unknown;
  /** Calls that the SDK takes and the facade refuses. */
  readonly refused?: (settings: unknown, name: string) => boolean;
}[] = [
  { what: "`undefined` counts as left out, at every depth", bare: withoutUndefined },
  { what: "frozen settings are fine: the SDK gets a copy", facade: freeze },
  {
    what: "no arguments are empty settings, where the SDK throws a TypeError",
    bare: (settings) => settings ?? (settings === null ? null : {}),
  },
  {
    what: "an array is no message part, and no settings; the SDK looks for their keys in it",
    refused: (settings) => some(settings, (value, key) => isArray(value) && objects.test(key)),
  },
  {
    what: "the message of a button is checked when the button is made, where the SDK throws at the click",
    refused: (_, name) => name === "Share.createDefaultButton",
  },
  {
    what: "`new String()` and its like are no text",
    refused: (settings) => some(settings, isWrapper),
  },
];

/** Stands for a key that is taken away. */
const nothing = [Symbol("nothing")];

type Path = readonly string[];

/** The paths of all keys in settings, and of one beside them in each object. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const beside = isArray(value) ? String((value as unknown[]).length) : "unknownKey";
  const inner = Object.entries(value).flatMap(([key, one]) => [
    [...path, key],
    ...pathsIn(one, [...path, key]),
  ]);
  return [...inner, [...path, beside]];
}

/** A copy of settings with another value at a path. */
function changed(settings: unknown, [key = "", ...rest]: Path, value: unknown): unknown {
  const copy = copyOf(settings) as Record<string, unknown>;
  if (rest.length) copy[key] = changed(copy[key], rest, value);
  else if (value !== nothing[0]) copy[key] = value;
  else if (isArray(copy)) (copy as unknown as unknown[]).splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const names = Object.keys(functions).filter((name) => /^(Share|Channel|Navi|Picker)/.test(name));
const isRefusal = (error: unknown) =>
  isKakaoError(error) && error.name === "KakaoDataError" && error.code === "invalid_data";

const memberOf = (sdk: object, name: string) => {
  const [space, key] = name.split(".") as [string, string];
  return (sdk as Record<string, Record<string, (settings: unknown) => unknown>>)[space]![key]!;
};

/** What the bare SDK does with settings. */
function bareVerdict(sdk: KakaoSdk, name: string, settings: unknown): Verdict {
  try {
    const work = memberOf(sdk, name)(settings) as PromiseLike<unknown> | undefined;
    void work?.then(null, () => {});
    return "takes";
  } catch {
    return "refuses";
  }
}

/** What the facade does with settings; what it refuses is an error of ours that says where and what. */
async function facadeVerdict(kakao: object, name: string, settings: unknown): Promise<Verdict> {
  let error: unknown;
  try {
    const work = memberOf(kakao, name)(settings) as Promise<unknown> | undefined;
    work?.catch((reason: unknown) => {
      if (isRefusal(reason)) error = reason;
    });
    // a refusal comes in the same task, and a result when the user has chosen
    for (let microtask = 0; microtask < 20; microtask++) await Promise.resolve();
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) return "takes";
  expect(error).toSatisfy(isRefusal);
  const {
    issues,
    message,
    function: about,
  } = error as {
    issues: { path: string }[];
    message: string;
    function?: string;
  };
  expect(message).toContain(`[kakao] ${name}: settings`);
  expect(issues[0]!.path).toMatch(/^settings/);
  expect(about ?? name).toBe(name);
  return "refuses";
}

describe.skipIf(place === "node")("the facade's verdict is the SDK's", () => {
  beforeEach(() => {
    // what windows and frames wait for never comes
    vi.useFakeTimers();
    vi.stubGlobal("XMLHttpRequest", Unanswered);
    document.body.innerHTML = containers;
    vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => {});
    const popup = { closed: true, focus() {}, close() {}, location: {} };
    vi.spyOn(window, "open").mockReturnValue(popup as unknown as Window);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const versions = realSdk === undefined ? (["2.7.1", "2.8.2"] as const) : [undefined];

  /** Calls the SDK and the facade alike, and compares what they say. */
  function comparer(version: SdkOptions["version"]) {
    const sdk = load(createEmulator(), version && ({ version } satisfies SdkOptions));
    sdk.init("javascript-key");
    sdk.Auth.setAccessToken("token", false);
    const kakao = wrapKakao(sdk);
    const seen: Record<Verdict, number> = { takes: 0, refuses: 0 };
    async function compare(name: string, settings: unknown): Promise<void> {
      let [forBare, forFacade] = [copyOf(settings), copyOf(settings)];
      for (const { bare, facade } of differences) {
        forBare = bare ? bare(forBare) : forBare;
        forFacade = facade ? facade(forFacade) : forFacade;
      }
      const before = JSON.stringify(forFacade);
      const verdict = bareVerdict(sdk, name, forBare);
      const ours = await facadeVerdict(kakao, name, forFacade);
      expect(JSON.stringify(forFacade)).toBe(before);
      seen[ours] += 1;
      if (ours === "refuses" && differences.some(({ refused }) => refused?.(settings, name)))
        return;
      expect(`${name} ${JSON.stringify(settings)}: ${ours}`).toBe(
        `${name} ${JSON.stringify(settings)}: ${verdict}`,
      );
    }
    onTestFinished(() => {
      sdk.Share.cleanup();
      sdk.Channel.cleanup();
    });
    return { compare, seen, VERSION: sdk.VERSION };
  }

  test.each(versions)("for random settings (fake %s)", async (version) => {
    const { compare, seen } = comparer(version);
    const runs = realSdk === undefined ? 20 * inject("propertyRuns") : 2000;
    const property = fc.asyncProperty(callOf(...names), async (call) => compare(...call));
    await fc.assert(property, { numRuns: runs });
    expect(Math.min(seen.takes, seen.refuses)).toBeGreaterThan(0);
  });

  test.each(versions)("for each option, and each kind of value (fake %s)", async (version) => {
    const { compare, seen } = comparer(version);
    for (const [space, key, settings] of accepted) {
      const name = `${space}.${key}`;
      if (!names.includes(name)) continue;
      await compare(name, settings);
      for (const path of pathsIn(settings)) {
        for (const value of [...junkValues, ...nothing]) {
          await compare(name, changed(settings, path, value));
        }
      }
    }
    expect(Math.min(seen.takes, seen.refuses)).toBeGreaterThan(100);
  });
});
