import { interceptCall, withPatched } from "../auth/patch_page.js";
import { toLoginError } from "../auth/login_error.js";
import { popupError } from "../auth/popup_session.js";
import { shareSendOptions } from "../generated/schemas/share.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import type { ShareFallback } from "../sdk/types/share_send_options.js";
import type { KakaoSdk } from "../sdk/types/kakao_sdk.js";
import { validateArguments } from "../validation/arguments.js";
import type { Schema } from "../validation/compiled.js";
import { type UnknownRecord } from "../validation/values.js";
import { validateSettings } from "./settings.js";

/** The namespaces with functions that return nothing. */
export type Namespace = "Share" | "Channel" | "Navi";

/**
 * Calls a function of the SDK with settings that are checked, and tells when the browser has blocked its window. The SDK
 * does not tell: 2.7 trips over the missing window, and 2.8 goes on and submits its form into a new one.
 */
export function callSdk(
  sdk: KakaoSdk,
  namespace: Namespace,
  name: string,
  settings: UnknownRecord,
  fallback?: ShareFallback,
): void {
  const operation = `${namespace}.${name}`;
  const functions = sdk[namespace] as unknown as Record<string, (settings: object) => unknown>;
  let isBlocked = false;
  const stopIfBlocked = (opened: Window | null) => {
    if (opened) return opened;
    isBlocked = true;
    throw new Error();
  };
  try {
    withPatched(
      typeof window === "undefined" ? [] : [interceptCall(window, "open", stopIfBlocked)],
      () => functions[name]!(settings),
    );
  } catch (thrown) {
    if (!isBlocked) throw toLoginError(thrown, operation);
    const error = popupError(operation, "blocked");
    if (!fallback) throw error;
    fallback(error);
  }
}

/** Makes functions that check their settings, call the SDK, and tell when the browser has blocked the window. */
export const sdkFunction =
  (resolver: SdkResolver) =>
  (namespace: Namespace) =>
  (name: string, schema: Schema<unknown>) =>
  (given?: unknown, options?: unknown): void => {
    const operation = `${namespace}.${name}`;
    const sdk = resolver.requireInitialized(operation);
    const settings = validateSettings(schema, operation, given);
    const { fallback } = validateArguments(shareSendOptions, operation, "options", options);
    callSdk(sdk, namespace, name, settings, fallback as ShareFallback);
  };
