// fake_sdk: how does Kakao's own SDK behave in a page, traps included?
// It imitates the official file independently: no code is shared with the client whose tests run on it.
import type { KakaoSdk } from "../../sdk/types/kakao_sdk.js";
import { createAddressPickers } from "./address_picker.js";
import { createApiRequest } from "./api_request.js";
import { createWaitForResult } from "./apps_popup.js";
import { createAuth } from "./auth.js";
import { browsers, createWindows } from "./browser.js";
import { createCert } from "./cert.js";
import { createChannel } from "./channel.js";
import { originsOf, type SdkContext, windowsAt } from "./context.js";
import { createFollowChannel } from "./follow_channel.js";
import { createFriendPicker } from "./friend_picker.js";
import { createNavi } from "./navi.js";
import { createShare } from "./share.js";
import { createTokenStore, type TokenStore } from "./token.js";
import { kinds, sdkError } from "./validate.js";
import type { Xhr } from "./xhr.js";

/** Options of `Emulator.sdk`: how the fake SDK is loaded. */
export interface SdkOptions {
  /** The version to imitate. @default "2.8.2" */
  readonly version?: "2.7.1" | "2.8.2";
  /** The object that becomes the SDK, as a second load of the script re-uses `window.Kakao`. @default a new one */
  readonly target?: object;
  /** Where Kakao's hosts are: the address of an emulator over HTTP, its base path included. @default Kakao's own hosts */
  readonly origin?: string;
  /**
   * The address of a page that shows Kakao's windows and frames, for a site without a server: it finds the address at
   * Kakao in its fragment, and with `post:` before that address the fields of a form as its query. KakaoTalk's app is not
   * opened then. The site has to answer the SDK's requests itself, in the page.
   *
   * @default the windows open at Kakao's hosts
   */
  readonly windowPage?: string;
}

/** The app key of one load of the script, between `init` and `cleanup`. */
interface AppKey {
  current: string | null;
}

/** The `KA` header, without the app key that 2.8 adds. */
function kaHeader(version: string): string {
  const origin = typeof location === "undefined" ? "http://localhost" : location.origin;
  const browser: { language?: string; platform?: string } =
    typeof navigator === "undefined" ? {} : navigator;
  return [
    `sdk/${version}`,
    "os/javascript",
    "sdk_type/javascript",
    `lang/${browser.language ?? ""}`,
    `device/${(browser.platform ?? "").replaceAll(" ", "_")}`,
    `origin/${encodeURIComponent(origin)}`,
  ].join(" ");
}

function createNamespaces(context: SdkContext, tokens: TokenStore, version: string) {
  const request = createApiRequest(context, version);
  const waitForResult = createWaitForResult(context);
  const pickers = createAddressPickers(context, waitForResult);
  return {
    Auth: createAuth(context, tokens, request, pickers),
    API: { request, cleanup() {} },
    Share: createShare(context, request),
    Channel: {
      ...createChannel(context),
      followChannel: createFollowChannel(context, waitForResult),
    },
    Navi: createNavi(),
    Picker: createFriendPicker(context),
    ...(context.isV28 ? { Cert: createCert() } : {}),
  };
}

/** The members the SDK has before `init`, which adds the namespaces. */
function createMembers(version: string, isV28: boolean, appKey: AppKey, namespaces: object) {
  return {
    VERSION: version,
    cleanup(this: Record<string, { cleanup?: () => void }>) {
      for (const key of Object.keys(this)) {
        if (key in namespaces) this[key]?.cleanup?.();
      }
      appKey.current = null;
    },
    init(this: Record<string, unknown>, key: unknown) {
      if (appKey.current !== null) throw sdkError("Kakao.init: Already initialized");
      if (!kinds.str(key)) throw sdkError("Kakao.init: App key must be provided");
      appKey.current = key as string;
      for (const [name, namespace] of Object.entries(namespaces)) this[name] = namespace;
    },
    isInitialized: () => appKey.current !== null,
    ...(isV28
      ? { isInAppBrowser: () => /KAKAOTALK/i.test(globalThis.navigator?.userAgent ?? "") }
      : {}),
  };
}

/** Loads a fake `Kakao`: one call is one load of the script. `DirectXhr` sends where the page has no XMLHttpRequest. */
export function loadSdk(
  { version = "2.8.2", target = {}, origin, windowPage }: SdkOptions,
  DirectXhr: new () => Xhr,
): KakaoSdk {
  const isV28 = version.startsWith("2.8");
  const appKey: AppKey = { current: null };
  const tokens = createTokenStore(() => appKey.current);
  const ka = kaHeader(version);
  const context: SdkContext = {
    isV28,
    opensEmpty: isV28 && typeof window !== "undefined" && browsers.android() && browsers.talk(),
    origins: originsOf(origin),
    windows: windowsAt(windowPage),
    hasWindowPage: windowPage !== undefined,
    appKey: () => appKey.current,
    token: () => tokens.get(),
    ka: () => (isV28 && appKey.current !== null ? `${ka} app_key/${appKey.current}` : ka),
    open: createWindows(),
    Xhr: () => (globalThis as { XMLHttpRequest?: new () => Xhr }).XMLHttpRequest ?? DirectXhr,
  };
  const namespaces = createNamespaces(context, tokens, version);
  const members = createMembers(version, isV28, appKey, namespaces);
  const { kakaoAsyncInit } = globalThis as { kakaoAsyncInit?: unknown };
  if (typeof kakaoAsyncInit === "function") setTimeout(kakaoAsyncInit as () => void, 0);
  return Object.assign(target, members) as unknown as KakaoSdk;
}
