import type { SdkResolver } from "../sdk/resolve_sdk.js";
import { throwInvalid, validateArguments } from "../validation/arguments.js";
import type { Schema } from "../validation/compiled.js";
import { issue } from "../validation/issues.js";
import { isObject } from "../validation/values.js";
import { callSdk, type Namespace } from "./sdk_function.js";
import { copySettings } from "./settings.js";

function elementAt(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    // no selector at all
    return null;
  }
}

/** The element that becomes a button; `undefined` outside of a page. */
function findElement(operation: string, container: unknown): HTMLElement | undefined {
  if (typeof document === "undefined") return undefined;
  const found = typeof container === "string" ? elementAt(container) : container;
  if (found instanceof Element) return found as HTMLElement;
  return throwInvalid(operation, [
    issue("settings.container", "element of the page, or its selector", container),
  ]);
}

/** Makes functions that check their settings, and let the SDK make a button of their `container`. */
export const buttonFunction =
  (resolver: SdkResolver) =>
  (namespace: Namespace) =>
  (name: string, schema: Schema<unknown>) =>
  (given: unknown = {}): void => {
    const operation = `${namespace}.${name}`;
    const sdk = resolver.requireInitialized(operation);
    const copy = copySettings(operation, given);
    const { container, ...settings } = isObject(copy) ? copy : {};
    const element = findElement(operation, container);
    // the SDK itself reads it there
    const channelPublicId = namespace === "Channel" && element?.dataset["channelPublicId"];
    const merged = channelPublicId ? { ...settings, channelPublicId } : settings;
    validateArguments(schema, operation, "settings", merged);
    callSdk(sdk, namespace, name, { ...settings, container });
  };
