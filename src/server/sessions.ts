import type { Cookies } from "./cookies.js";
import type { Refreshed } from "./refresh.js";
import type { SessionRecord } from "./session_record.js";

/** What a refresh changed: the tokens, and the cookies that say so. */
interface Renewed {
  readonly session: SessionRecord;
  readonly cookies: readonly string[];
}

/** Where sessions are kept: in the cookie itself, or in a store. */
export interface Sessions {
  /** The session of a request; `undefined` where there is none, or it is over. */
  readonly read: (cookies: Cookies) => Promise<SessionRecord | undefined>;
  /** Begins a session in the place of the one that the request has; gives its cookies. */
  readonly begin: (session: SessionRecord, present: Cookies) => Promise<string[]>;
  /** Replaces the tokens of a session. */
  readonly renew: (
    session: SessionRecord,
    present: Cookies,
  ) => Promise<Renewed | Exclude<Refreshed, { readonly kind: "renewed" }>>;
  /** Ends the session of a request; gives the cookies that say so. */
  readonly end: (session: SessionRecord | undefined, present: Cookies) => Promise<string[]>;
  /** The key of a session in the store. */
  readonly keyOf: (session: SessionRecord) => string | null;
}
