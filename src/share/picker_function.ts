import { popupFunction, type ReadResult } from "../auth/popup_picker.js";
import { type PopupKind, rejectInsteadOfThrow } from "../auth/popup_session.js";
import { type OnInvalidResponse, validateResponse } from "../client/validate_response.js";
import type { SdkResolver } from "../sdk/resolve_sdk.js";
import type { Schema } from "../validation/compiled.js";
import { copySettings } from "./settings.js";

/** Makes functions that open a window of Kakao's, and resolve with what the user has chosen there. */
export const pickerFunction =
  (resolver: SdkResolver, onInvalidResponse: OnInvalidResponse | undefined) =>
  (namespace: "Channel" | "Picker", kind: PopupKind) =>
  (name: string, [settings, result]: readonly Schema<unknown>[]) => {
    const operation = `${namespace}.${name}`;
    const endpoint = { response: result!, url: operation };
    // `method` only tells the SDK which function the message answers
    const readResult: ReadResult<unknown> = (_, { method: _method, ...message }) =>
      validateResponse({ endpoint, operation }, message, onInvalidResponse);
    const open = popupFunction(resolver, [namespace, name], kind, settings!, readResult);
    return (given?: unknown, options?: unknown): Promise<unknown> =>
      rejectInsteadOfThrow(operation, () => open(copySettings(operation, given), options));
  };
