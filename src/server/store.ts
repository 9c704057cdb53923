/**
 * Keeps sessions on servers: with it a session can be ended from there, and a refresh token that Kakao replaces is safe
 * over any number of instances. All instances share it. What it keeps is encrypted with the session secret.
 */
export interface SessionStore {
  /** Gives what is kept under a key. */
  readonly get: (key: string) => Promise<string | null | undefined>;
  /** Keeps a value for so many seconds. */
  readonly set: (key: string, value: string, seconds: number) => Promise<unknown>;
  /** Forgets what is kept under a key. */
  readonly delete: (key: string) => Promise<unknown>;
  /** Takes a lock for at most so many seconds, in one step; `false` where somebody else has it. In Redis: `SET key 1 NX EX seconds`. */
  readonly lock: (key: string, seconds: number) => Promise<boolean>;
  /** Gives a lock back. */
  readonly unlock: (key: string) => Promise<unknown>;
}
