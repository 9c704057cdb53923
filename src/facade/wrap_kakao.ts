// facade: what do users of the SDK get instead of `Kakao`?
// The same shape, typed and checked: it puts the client, the login and the sharing together.
import { loginFunctions } from "../auth/authorize.js";
import { handleRedirect, isRedirect } from "../auth/redirect.js";
import { addressPickers } from "../auth/shipping_address.js";
import { statusAndLogout } from "../auth/status_and_logout.js";
import { tokenFunctions } from "../auth/token.js";
import { type API, createClient } from "../client/create_client.js";
import { findFiles } from "../client/find_files.js";
import { hintForPageUrl } from "../client/request_settings.js";
import { endpoints } from "../generated/endpoints/table.js";
import { shareEndpoints } from "../generated/endpoints/share_table.js";
import { untypedEndpoints } from "../client/untyped.js";
import { validateAppKey, loadErrorFactory, initSdk } from "../sdk/init.js";
import { authV1, linkV1 } from "../sdk/removed_v1.js";
import { createSdkResolver, type SdkResolver, type Source } from "../sdk/resolve_sdk.js";
import { shareFunctions } from "../share/share_functions.js";
import { sdkTransport } from "../transport/sdk.js";
import { validateArguments } from "../validation/arguments.js";
import { wrapOptions } from "../generated/schemas/login.js";
import { defineNamespaces } from "./namespaces.js";
import type { Kakao, WrapOptions } from "./types.js";

const createAuth = (resolver: SdkResolver, api: API) => ({
  ...tokenFunctions(resolver),
  ...statusAndLogout(resolver, api),
  ...loginFunctions(resolver),
  ...addressPickers(resolver),
  handleRedirect,
  isRedirect,
  cleanup() {},
  ...authV1(),
});

/**
 * Wraps the Kakao SDK: the same shape, every API call typed by its URL, checked before it is sent
 * and validated when it comes back, and every failure a {@link KakaoError}.
 *
 * @param sdk - `window.Kakao`, or a function that finds it when a call is made (module scope, SSR).
 * @throws KakaoLoadError `no_global` when there is no SDK, `version_conflict` when it is v1.
 * @example
 * ```ts
 * const kakao = wrapKakao(window.Kakao);
 * kakao.init("JavaScript key");
 * const me = await kakao.API.me();
 * ```
 */
export function wrapKakao(sdk: Source, options?: WrapOptions): Kakao {
  const { onInvalidResponse }: WrapOptions = validateArguments(
    wrapOptions,
    "wrapKakao",
    "options",
    options ?? {},
  );
  const resolver = createSdkResolver(sdk);
  if (typeof sdk !== "function") resolver.get("wrapKakao");
  const api = createClient({
    transport: sdkTransport(resolver, onInvalidResponse),
    table: endpoints,
    byUrlOnly: [...Object.values(shareEndpoints), ...untypedEndpoints],
    hint: hintForPageUrl,
    findFiles,
  }) as API;
  const share = shareFunctions(resolver, api, onInvalidResponse);
  const facade = {
    get VERSION() {
      return resolver.get("VERSION").VERSION;
    },
    get sdk() {
      return resolver.get("sdk");
    },
    init(appKey: string) {
      const sdk = resolver.get("init");
      const loadError = loadErrorFactory("init");
      validateAppKey(appKey, loadError);
      initSdk(sdk, appKey, loadError);
    },
    isInitialized: () => resolver.tryGet() !== undefined,
    cleanup: () => resolver.get("cleanup").cleanup(),
    Auth: createAuth(resolver, api),
    API: api,
    Link: linkV1(share.Share),
  };
  defineNamespaces(facade, resolver, share);
  return facade as unknown as Kakao;
}
