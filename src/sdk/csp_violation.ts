/** What the page's Content-Security-Policy has stopped. */
export interface Violation {
  /** The directive that lacks the host, such as `connect-src`. */
  readonly directive: string;
  readonly host: string;
}

/** Listens for violations until it is stopped. */
export interface CspWatch {
  /** The first violation so far. It is told a task after what it stops has failed: wait for one before asking. */
  readonly violation: () => Violation | undefined;
  /** Stops listening. */
  readonly stop: () => void;
}

/**
 * Listens for violations of the page's policy that concern some hosts: what they stop fails without a reason.
 *
 * @param told - Called with the first one, where waiting for the failure would be waiting for ever.
 */
export function watchCsp(hosts: readonly string[], told?: (found: Violation) => void): CspWatch {
  let found: Violation | undefined;
  const hear = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    // `inline` and its like are no addresses; a policy that only reports stops nothing
    const host = /^\w+:\/\/([^/?]+)/.exec(blockedURI)?.[1];
    if (found || disposition === "report" || !host || !hosts.includes(host)) return;
    found = { directive: effectiveDirective, host };
    told?.(found);
  };
  // on the window, to which it bubbles: `<img name="addEventListener">` takes the document's method away
  const page = globalThis.window as Window | undefined;
  page?.addEventListener("securitypolicyviolation", hear);
  return {
    violation: () => found,
    stop: () => page?.removeEventListener("securitypolicyviolation", hear),
  };
}

/** What a message says of a violation. */
export const policySays = ({ directive, host }: Violation): string =>
  `the page's Content-Security-Policy blocks ${host}: add https://${host} to its ${directive}.`;
