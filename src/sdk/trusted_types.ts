type TrustedTypesPolicy = { createScriptURL(url: string): string };

/** On the document: the policy that all copies of this package share, because a page may allow its name only once. */
const policyKey = Symbol.for("kakao-typed");

/** Each `src` that this copy of the package was given: URLs that the policy allows beside Kakao's own. */
export const allowedSources = new Set<string>();

const rules: TrustedTypesPolicy = {
  // Any script of the page can take the policy from the document: it must not get another URL through.
  createScriptURL(url) {
    if (
      allowedSources.has(url) ||
      /^https:\/\/t1\.kakaocdn\.net\/kakao_js_sdk\/\d[\w.-]*\/kakao\.min\.js$/.test(url)
    )
      return url;
    throw new TypeError("kakao-typed: no URL of the SDK.");
  },
};

/** The URL in the form that a page with Trusted Types accepts for `script.src`. */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes?: {
      createPolicy?(name: string, rules: TrustedTypesPolicy): TrustedTypesPolicy;
    };
  };
  const page = document as Document & { [policyKey]?: TrustedTypesPolicy | undefined };
  const createPolicy = () => trustedTypes?.createPolicy?.("kakao-typed", rules);
  try {
    return (page[policyKey] ??= createPolicy())?.createScriptURL(url) ?? url;
  } catch {
    // the shared policy belongs to another copy of this package, which does not know this `src`
    return createPolicy()?.createScriptURL(url) ?? url;
  }
}
