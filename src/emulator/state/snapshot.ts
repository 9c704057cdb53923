import type { JWK } from "jose";
import type { SentMessage } from "./message.js";
import type { Person } from "./person.js";
import type { EmulatorApp, EmulatorUser } from "./sample_data.js";

/** What {@link EmulatorSnapshot} calls itself, so that no other JSON is taken for one. */
export const snapshotFormat = "kakao-emulator-state";
/** The version of {@link EmulatorSnapshot}. A change that older code cannot read gets the next number. */
export const snapshotVersion = 1;

interface ExpiringEntry {
  /** Milliseconds since 1970, by the emulator's clock. */
  readonly expiresAt: number;
}

/** A link of a user with an app; other entries name it by its position. */
interface LinkEntry {
  readonly app: number;
  readonly user: number;
  readonly registered: boolean;
  /** RFC 3339, UTC. */
  readonly connectedAt: string;
  readonly scopes: readonly string[];
  readonly terms: readonly {
    readonly tag: string;
    readonly agreed_at: string;
    readonly agreed_by: "KAUTH" | "KAPI";
  }[];
  readonly properties: Readonly<Record<string, string>>;
}

/** A login; tokens name it by its position. */
interface LoginEntry {
  /** Position of the link. */
  readonly link: number;
  readonly lifetime: number;
  readonly clientId: string;
  readonly openid: boolean;
  readonly nonce?: string | undefined;
  readonly loggedInAt: number;
}

interface TokenEntry extends ExpiringEntry {
  readonly token: string;
  /** Position of the login. */
  readonly login: number;
}

interface CodeEntry extends ExpiringEntry {
  readonly code: string;
  /** Position of the link. */
  readonly link: number;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope?: readonly string[] | undefined;
  readonly nonce?: string | undefined;
  readonly challenge?: string | undefined;
  readonly issuedAt: number;
}

interface TicketEntry extends ExpiringEntry {
  readonly ticket: string;
  /** Position of the link. */
  readonly link: number;
}

interface TransactionEntry extends ExpiringEntry {
  readonly id: string;
  readonly response: Readonly<Record<string, string>>;
}

interface ImageEntry extends ExpiringEntry {
  readonly path: string;
  readonly content_type?: string | undefined;
  /** The bytes, in Base64 for addresses. */
  readonly base64url?: string | undefined;
  readonly address?: string | undefined;
}

interface QuotaEntry {
  readonly user: number;
  /** Milliseconds since 1970 until which each token counts. */
  readonly access: readonly number[];
  readonly refresh: readonly number[];
}

/**
 * Everything an emulator remembers, as JSON: what `exportState` returns and `importState` takes. It has every token and
 * the keys that sign ID tokens.
 */
export interface EmulatorSnapshot {
  readonly format: typeof snapshotFormat;
  readonly version: typeof snapshotVersion;
  /** Milliseconds by which the emulator's clock is ahead of the machine's. */
  readonly ahead: number;
  readonly person: Person;
  readonly apps: readonly EmulatorApp[];
  readonly users: readonly EmulatorUser[];
  readonly links: readonly LinkEntry[];
  readonly logins: readonly LoginEntry[];
  readonly tokens: readonly TokenEntry[];
  readonly refreshTokens: readonly TokenEntry[];
  readonly codes: readonly CodeEntry[];
  readonly tickets: readonly TicketEntry[];
  readonly transactions: readonly TransactionEntry[];
  readonly images: readonly ImageEntry[];
  readonly messages: readonly SentMessage[];
  /** How many strings of each kind were issued. */
  readonly issued: Readonly<Record<string, number>>;
  readonly quotas: readonly QuotaEntry[];
  /** The private keys that sign ID tokens, newest first. */
  readonly keys: readonly JWK[];
}
