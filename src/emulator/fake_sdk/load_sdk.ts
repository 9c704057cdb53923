import type { KakaoSdk } from "../../sdk/types/kakao_sdk.js";
import { createLogin } from "./authorize.js";
import { createWindows, type Loaded, originsOf } from "./browser.js";
import { multipart, send, serialize } from "./http.js";
import { createChannel } from "./channel.js";
import { createFriendPicker } from "./friend_picker.js";
import { createNavi } from "./navi.js";
import { createPickers } from "./address_picker.js";
import { createShare } from "./share.js";
import { checked, kinds, sdkError } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";
import { createTokenStore } from "./token.js";
import { rows } from "./urls.js";
import type { Xhr } from "./xhr.js";

/** How the fake SDK is loaded. */
export interface SdkOptions {
  /** Which version to behave as. @default "2.8.2" */
  readonly version?: "2.7.1" | "2.8.2";
  /** The object that becomes the SDK, as a second load re-uses `window.Kakao`. @default a new one */
  readonly target?: object;
  /** Where Kakao is: the address of an emulator over HTTP. @default Kakao's own hosts */
  readonly origin?: string;
}

const upload = "/v2/api/talk/message/image/upload";

/**
 * The vendor's `Kakao` without the vendor: what the official file does, its traps included.
 * One call is one load of the script.
 */
export function loadSdk(
  { version = "2.8.2", target = {}, origin: kakao }: SdkOptions,
  OwnXhr: new () => Xhr,
): KakaoSdk {
  const newer = version.startsWith("2.8");
  const table = rows(version);
  const origin = typeof location === "undefined" ? "http://localhost" : location.origin;
  const browser: { language?: string; platform?: string } =
    typeof navigator === "undefined" ? {} : navigator;
  const ka = [
    `sdk/${version}`,
    "os/javascript",
    "sdk_type/javascript",
    `lang/${browser.language ?? ""}`,
    `device/${(browser.platform ?? "").replaceAll(" ", "_")}`,
    `origin/${encodeURIComponent(origin)}`,
  ].join(" ");

  let appKey: string | null = null;
  const tokens = createTokenStore(() => appKey);
  const ownKa = () => (newer && appKey !== null ? `${ka} app_key/${appKey}` : ka);
  const origins = originsOf(kakao);
  const { kapi } = origins;
  const loaded: Loaded = {
    newer,
    origins,
    appKey: () => appKey,
    token: () => tokens.get(),
    ka: ownKa,
    open: createWindows(),
    Xhr: () => (globalThis as { XMLHttpRequest?: new () => Xhr }).XMLHttpRequest ?? OwnXhr,
  };
  // one object for every call without data: whoever changes it changes all of them
  const shared: Record<string, unknown> = {};

  function request(settings?: unknown): Thenable<unknown> {
    const bag = checked(
      settings,
      {
        required: { url: (url) => table.has(url as string) },
        optional: { data: kinds.obj, files: kinds.files, file: kinds.file },
        defaults: { data: shared },
      },
      "API.request",
    );
    const url = bag["url"] as string;
    const Xhr = loaded.Xhr();
    const row = table.get(url)!;
    const data = checked(bag["data"], row, `API.request - ${url}`);
    bag["data"] = data;

    const headers: Record<string, string> = {
      ...(url === upload ? {} : { "Content-Type": "application/x-www-form-urlencoded" }),
      KA: ownKa(),
      Authorization: row.appKey ? `KakaoAK ${appKey}` : `Bearer ${String(tokens.get())}`,
      "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
      Pragma: "no-cache",
    };
    if (url === upload) {
      const files = (bag["files"] ?? data["file"]) as ArrayLike<unknown>;
      return send(Xhr, row.method, kapi + url, headers, multipart(files));
    }
    const text = serialize(data);
    if (row.method === "POST") return send(Xhr, row.method, kapi + url, headers, text);
    return send(Xhr, row.method, kapi + url + (text && `?${text}`), headers, null);
  }

  const nothing = () => {};
  function identify(given?: unknown): void {
    const { str, bool } = kinds;
    const required = { redirectUri: str, dealerAppKey: str, settleId: str };
    const rules = {
      required: { ...required, identifyItems: str, tabs: str },
      optional: { isTest: bool, returnUrl: str },
      defaults: { isTest: false },
    };
    checked(given, rules, "Cert.identify");
  }
  const { followChannel, ...pickers } = createPickers(loaded);
  const Auth = {
    ...createLogin(loaded),
    ...pickers,
    getAppKey: () => appKey,
    setAccessToken: (token: unknown, persist?: unknown) => tokens.set(token, persist),
    getAccessToken: () => tokens.get(),
    getStatusInfo() {
      if (!tokens.get()) return thenable((_, reject) => reject({ status: "not_connected" }));
      return request({ url: "/v2/user/me" }).then(
        (user) => ({ status: "connected", user }),
        () => ({ status: "not_connected" }),
      );
    },
    logout: () => request({ url: "/v1/user/logout" }).finally(() => tokens.set(null)),
    cleanup: nothing,
  };
  const namespaces = {
    Auth,
    API: { request, cleanup: nothing },
    Share: createShare(loaded, request),
    Channel: { ...createChannel(loaded), followChannel },
    Navi: createNavi(),
    Picker: createFriendPicker(loaded),
    ...(newer ? { Cert: { identify, cleanup: nothing } } : {}),
  };

  const members = {
    VERSION: version,
    cleanup(this: Record<string, { cleanup?: () => void }>) {
      for (const key of Object.keys(this)) {
        if (key in namespaces) this[key]?.cleanup?.();
      }
      appKey = null;
    },
    init(this: Record<string, unknown>, key: unknown) {
      if (appKey !== null) throw sdkError("Kakao.init: Already initialized");
      if (!kinds.str(key)) throw sdkError("Kakao.init: App key must be provided");
      appKey = key as string;
      for (const [name, namespace] of Object.entries(namespaces)) this[name] = namespace;
    },
    isInitialized: () => appKey !== null,
    ...(newer
      ? { isInAppBrowser: () => /KAKAOTALK/i.test(globalThis.navigator?.userAgent ?? "") }
      : {}),
  };
  const ready = (globalThis as { kakaoAsyncInit?: unknown }).kakaoAsyncInit;
  if (typeof ready === "function") setTimeout(ready as () => void, 0);
  return Object.assign(target, members) as unknown as KakaoSdk;
}
