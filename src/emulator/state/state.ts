// state: what does the emulated Kakao remember between two requests?
// This file has the records; clock.ts, expiry.ts, links.ts and tokens.ts have the functions that change them.
import {
  type App,
  type EmulatorApp,
  type EmulatorChannel,
  type EmulatorUser,
  sampleUsers,
} from "./sample_data.js";
import { createHistory, type History } from "./history.js";
import { makeApps } from "./make_app.js";
import type { SentMessage } from "./message.js";
import type { AccountEvent } from "./account_event.js";
import type { Person } from "./person.js";

/** A user's consent to service terms: when it was given (RFC 3339, UTC), and whether on the consent page or through the API. */
interface Agreement {
  readonly agreed_at: string;
  readonly agreed_by: "KAUTH" | "KAPI";
}

/** The connection of a user with an app ("linking" in Kakao's documentation). */
export interface Link {
  readonly app: App;
  readonly user: EmulatorUser;
  /** Whether the user has finished signing up. */
  registered: boolean;
  readonly connectedAt: string;
  /** Ids of the consent items the user has agreed to. */
  readonly scopes: Set<string>;
  /** Consent to service terms, by tag. */
  readonly terms: Map<string, Agreement>;
  readonly properties: Map<string, string>;
}

/** One login of a user in an app. All tokens of a grant end together. */
export interface Grant {
  readonly link: Link;
  /** Seconds for which an access token of this grant is valid. */
  readonly lifetime: number;
  /** The app key the user logged in with: the audience of the ID token. */
  readonly clientId: string;
  /** Whether an ID token comes with the access token. */
  readonly openid: boolean;
  readonly nonce: string | undefined;
  /** When the user logged in: milliseconds since 1970. */
  readonly loggedInAt: number;
}

interface Expiring {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** An access or a refresh token. */
export interface Token extends Expiring {
  readonly grant: Grant;
}

/** An authorization code. */
interface Code extends Expiring {
  readonly link: Link;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[] | undefined;
  readonly nonce: string | undefined;
  /** The PKCE code challenge. */
  readonly challenge: string | undefined;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** A ticket ("agt") that opens Kakao's own pages, such as the address picker. */
interface Ticket extends Expiring {
  readonly link: Link;
}

/** The result of a login in a popup window, which the SDK polls for. */
interface Transaction extends Expiring {
  readonly response: Readonly<Record<string, string>>;
}

/** An image of a message: uploaded, or the address of one that Kakao was asked to fetch. */
export interface Image extends Expiring {
  readonly content_type?: string;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly address?: string;
}

/** The tokens a user was issued recently, each as the time until which it counts: milliseconds since 1970. */
export interface Quota {
  readonly access: readonly number[];
  readonly refresh: readonly number[];
}

/** Everything an emulator remembers. */
export interface State {
  readonly apps: App[];
  readonly users: EmulatorUser[];
  /** By app and user: see `links.ts`. */
  readonly links: Map<string, Link>;
  readonly tokens: Map<string, Token>;
  readonly refreshTokens: Map<string, Token>;
  readonly codes: Map<string, Code>;
  readonly tickets: Map<string, Ticket>;
  /** By transaction id (`auth_tran_id`). */
  readonly transactions: Map<string, Transaction>;
  /** By path on the host of images: see `images.ts`. */
  readonly images: Map<string, Image>;
  readonly messages: History<SentMessage>;
  /** How many strings of each kind were issued. They are numbered instead of random, so that two runs give the same ones. */
  readonly issued: Map<string, number>;
  readonly quotas: Map<EmulatorUser, Quota>;
  /** The user at the browser. */
  person: Person;
  /** Whether the login shows pages to click through; otherwise `person` decides. */
  readonly pages: boolean;
  /** Whether a user gets only so many tokens in a while. */
  limitsTokens: boolean;
  /** Milliseconds by which the emulator's clock is ahead of the machine's. */
  ahead: number;
  /** Called when something happens to a user's account that Kakao reports to the app. */
  onAccountEvent: (link: Link, event: AccountEvent) => void;
  /** Called when a user has added or blocked a channel. */
  onChannelEvent: (
    user: EmulatorUser,
    channel: EmulatorChannel,
    event: "added" | "blocked",
  ) => void;
  /** When to look for expired entries next: milliseconds since 1970. */
  sweepAt: number;
}

export function createState(
  apps: readonly EmulatorApp[] = [{}],
  users: readonly EmulatorUser[] = sampleUsers,
  person: Person = {},
  pages = false,
  limitsTokens = true,
): State {
  return {
    apps: makeApps(apps),
    users: structuredClone([...users]),
    links: new Map(),
    tokens: new Map(),
    refreshTokens: new Map(),
    codes: new Map(),
    tickets: new Map(),
    transactions: new Map(),
    images: new Map(),
    messages: createHistory(),
    issued: new Map(),
    quotas: new Map(),
    person,
    pages,
    limitsTokens,
    ahead: 0,
    onAccountEvent() {},
    onChannelEvent() {},
    sweepAt: 0,
  };
}
