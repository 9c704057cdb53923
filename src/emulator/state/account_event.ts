const oauth = "https://schemas.kakao.com/events/oauth/";
const risc = "https://schemas.openid.net/secevent/risc/event-type/";
const caep = "https://schemas.openid.net/secevent/caep/event-type/";

/** What Kakao reports about a user's account, by the last part of the event's URI. */
export const accountEvents = {
  "tokens-revoked": oauth,
  "user-linked": oauth,
  "user-unlinked": oauth,
  "user-scope-consent": oauth,
  "user-scope-withdraw": oauth,
  "account-disabled": risc,
  "account-enabled": risc,
  "credential-compromise": risc,
  "sessions-revoked": risc,
  "assurance-level-change": caep,
  "credential-change": caep,
  "user-profile-changed": "https://schemas.kakao.com/events/kakao/",
} as const;

/** An event of a user's account, such as `user-unlinked`. */
export type AccountEvent = keyof typeof accountEvents;

/** The URI of an event. */
export const accountEventUri = (event: AccountEvent): string => accountEvents[event] + event;
