import { KakaoNetworkError } from "../errors/classes.js";

/** A request, frame or script that the page's Content-Security-Policy has blocked. */
export interface CspViolation {
  /** Directive that lacks the host, such as `connect-src`. */
  readonly directive: string;
  readonly host: string;
}

/** Listens for violations until it is stopped. */
export interface CspWatch {
  /** The first violation so far. The browser reports it one task after the blocked request fails: wait for a task first. */
  readonly violation: () => CspViolation | undefined;
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
  onViolation?: (violation: CspViolation) => void,
): CspWatch {
  let first: CspViolation | undefined;
  const listener = ({
    blockedURI,
    effectiveDirective,
    disposition,
  }: SecurityPolicyViolationEvent) => {
    // `inline` and its like are no addresses; a policy that only reports blocks nothing
    const host = /^\w+:\/\/([^/?]+)/.exec(blockedURI)?.[1];
    if (first || disposition === "report" || !host || !hosts.includes(host)) return;
    first = { directive: effectiveDirective, host };
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

/** The sentence of an error message about a violation. */
export const cspSentence = ({ directive, host }: CspViolation): string =>
  `the page's Content-Security-Policy blocks ${host}: add https://${host} to its ${directive}.`;

/** The error of a call that the page's policy has blocked. */
export const cspError = (
  violation: CspViolation,
  operation: string,
  url?: string,
): KakaoNetworkError =>
  new KakaoNetworkError(`${operation}: ${cspSentence(violation)}`, { code: "network", url });
