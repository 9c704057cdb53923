import type { SdkResolver } from "../sdk/resolve_sdk.js";

type Namespace = Record<string, unknown>;

/** The namespaces and functions that the SDK has only after `init`, some of them only since 2.8. */
const names = ["Share", "Channel", "Navi", "Picker", "Cert", "isInAppBrowser"] as const;

/**
 * Makes a function that returns our namespace for one of the SDK's: the same object at each reading, so that a spy or a
 * patch on it takes effect as on the SDK. A function that the page patches on the SDK's own namespace is taken over.
 */
function namespaceCopier(replaced: Readonly<Namespace>): (sdkNamespace: Namespace) => Namespace {
  const copies = new WeakMap<Namespace, { readonly ours: Namespace; readonly seen: Namespace }>();
  return (sdkNamespace) => {
    let copy = copies.get(sdkNamespace);
    if (!copy) copies.set(sdkNamespace, (copy = { ours: {}, seen: {} }));
    const { ours, seen } = copy;
    for (const [name, member] of Object.entries({ ...sdkNamespace, ...replaced })) {
      if (seen[name] !== member) ours[name] = seen[name] = member;
    }
    return ours;
  };
}

/**
 * Adds the SDK's namespaces to the facade. They are read from the SDK at each access, because they appear with `init`,
 * and are new ones when the SDK is loaded again.
 */
export function defineNamespaces(
  facade: object,
  resolver: SdkResolver,
  replaced: Readonly<Partial<Record<string, Namespace>>>,
): void {
  for (const name of names) {
    const copy = replaced[name] && namespaceCopier(replaced[name]);
    const get = () => {
      const member: unknown = resolver.get(name)[name];
      return member && copy ? copy(member as Namespace) : member;
    };
    Object.defineProperty(facade, name, { enumerable: true, get });
  }
}
