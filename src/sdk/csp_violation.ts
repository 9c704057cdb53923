import { KakaoNetworkError } from "../errors/classes.js";

/** Listens for violations until it is stopped. */
export interface CspWatch {
  /**
   * A sentence about the first violation so far, for an error message. The browser reports a violation one task after the
   * blocked request fails: wait for a task first.
   */
  readonly violation: () => string | undefined;
  /** Stops listening. */
  readonly stop: () => void;
}

/**
 * Listens for violations of the page's policy that concern these hosts: what the policy blocks fails without a reason.
 *
 * @param onViolation - Called with the first one, where the blocked window or frame would never report a failure.
 */
export function watchCsp(
  hosts: readonly string[],
  onViolation?: (violation: string) => void,
): CspWatch {
  let first: string | undefined;
  const listener = (event: SecurityPolicyViolationEvent) => {
    // `inline` and its like are no addresses; a policy that only reports blocks nothing
    const host = event.blockedURI.split("/")[2] ?? "";
    if (first || event.disposition === "report" || !hosts.includes(host)) return;
    first = `the page's Content-Security-Policy blocks ${host}: add https://${host} to its ${event.effectiveDirective}.`;
    onViolation?.(first);
  };
  // The event bubbles to the window; the document's own method may be hidden by `<img name="addEventListener">`.
  const page = globalThis.window as Window | undefined;
  page?.addEventListener("securitypolicyviolation", listener);
  return {
    violation: () => first,
    stop: () => page?.removeEventListener("securitypolicyviolation", listener),
  };
}

/** The error of a call that the page's policy has blocked. */
export const cspError = (violation: string, operation: string, url?: string): KakaoNetworkError =>
  new KakaoNetworkError(`${operation}: ${violation}`, { code: "network", url });
