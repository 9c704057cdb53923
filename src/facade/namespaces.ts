import type { SdkResolver } from "../sdk/resolve_sdk.js";

type Namespace = Record<string, unknown>;

/** The namespaces and functions that the SDK has only after `init`, some of them only since 2.8. */
const names = ["Share", "Channel", "Navi", "Picker", "Cert", "isInAppBrowser"] as const;

/** Our copy of one of the SDK's namespaces, and its members when they were last copied. */
type Copy = readonly [ours: Namespace, copied: Namespace];

/** Brings a copy up to date with what the page may have patched on the SDK's own namespace meanwhile. */
function update([ours, copied]: Copy, members: Namespace): Namespace {
  for (const [name, member] of Object.entries(members)) {
    if (copied[name] !== member) ours[name] = copied[name] = member;
  }
  return ours;
}

/**
 * Adds the SDK's namespaces to the facade, some of their functions replaced.
 *
 * They are read from the SDK at each access, because they appear with `init`, and others appear when the SDK is loaded
 * again. For one namespace of the SDK's the facade has one object, so that a spy or a patch takes effect as on the SDK.
 */
export function defineNamespaces(
  facade: object,
  resolver: SdkResolver,
  replaced: Readonly<Partial<Record<string, Namespace>>>,
): void {
  const copies = new WeakMap<object, Copy>();
  for (const name of names) {
    const get = () => {
      const original = resolver.get(name)[name] as object | undefined;
      if (!original || !replaced[name]) return original;
      if (!copies.has(original)) copies.set(original, [{}, {}]);
      return update(copies.get(original)!, { ...original, ...replaced[name] });
    };
    Object.defineProperty(facade, name, { enumerable: true, get });
  }
}
