import { answer } from "#wire";
import type { API, OnInvalidResponse } from "kakao-typed";
import type { Emulator, EmulatorOptions } from "kakao-typed/emulator";
import { createRestClient } from "kakao-typed/rest";
import { adminEndpoints, tokenEndpoints } from "kakao-typed/schemas";
import { adminCases, type Case, cases, tokenCases } from "./cases.js";
import { casesOf } from "./derived_cases.js";
import { leaves, leavesOf } from "./flatten_endpoints.js";
import { login, open } from "./page.js";
import { shopEmulator } from "./shop_app.js";

/** A client of the API, with somebody logged in or nobody, and Kakao behind it. */
interface Client {
  readonly emulator: Emulator;
  readonly API: API;
}

interface ClientOptions {
  readonly onInvalidResponse?: OnInvalidResponse | undefined;
  /** The apps of the emulator. @default the sample app */
  readonly apps?: NonNullable<EmulatorOptions["apps"]>;
}

/** A way to call Kakao's API. */
interface Way {
  readonly way: "SDK" | "REST" | "REST with the admin key";
  readonly cases: readonly Case[];
  readonly leaves: typeof leaves;
  /** Somebody is logged in. */
  readonly connect: (options?: ClientOptions) => Client;
  /** There is nobody to call about. */
  readonly anonymous: () => Client;
}

/** Kakao, and a user who has just logged in. */
function signedIn(options: EmulatorOptions = {}) {
  const emulator = shopEmulator(options);
  answer((request) => emulator.fetch(request));
  return { emulator, ...emulator.signIn() };
}

// the SDK repeats nothing: neither do these, so that both meet the same answers
const rest = { retry: false } as const;

/** Every way to call Kakao's API: what is true of an endpoint is true of it over each. */
export const ways: readonly Way[] = [
  {
    way: "SDK",
    cases: casesOf(leaves, cases),
    leaves,
    connect({ onInvalidResponse, ...options } = {}) {
      const { emulator, kakao } = login({ wrap: { onInvalidResponse }, ...options });
      return { emulator, API: kakao.API };
    },
    anonymous() {
      const { emulator, kakao } = open();
      return { emulator, API: kakao.API };
    },
  },
  {
    way: "REST",
    cases: casesOf(leavesOf(tokenEndpoints), [...cases, ...tokenCases]),
    leaves: leavesOf(tokenEndpoints),
    connect({ apps, ...options } = {}) {
      const { emulator, access_token } = signedIn(apps && { apps });
      return {
        emulator,
        API: createRestClient({ accessToken: access_token, ...rest, ...options }).API,
      };
    },
    anonymous() {
      const { emulator } = signedIn();
      return { emulator, API: createRestClient({ accessToken: () => null, ...rest }).API };
    },
  },
  {
    way: "REST with the admin key",
    cases: casesOf(leavesOf(adminEndpoints), adminCases),
    leaves: leavesOf(adminEndpoints),
    connect({ apps, ...options } = {}) {
      const { emulator, user } = signedIn(apps && { apps });
      const { API } = createRestClient({
        adminKey: "admin-key",
        targetId: user.id,
        dangerouslyAllowBrowser: true,
        ...rest,
        ...options,
      });
      return { emulator, API: API as unknown as API };
    },
    anonymous() {
      const { emulator } = signedIn();
      const client = createRestClient({ adminKey: "admin-key", dangerouslyAllowBrowser: true });
      return { emulator, API: client.API as unknown as API };
    },
  },
];
