import {
  anyNumber,
  array,
  boolean,
  closed,
  enumOf,
  id,
  int,
  intRange,
  matching,
  numberOf,
  open,
  optional,
  string,
  stringRecord,
  unknownValue,
} from "../../schemas/kinds.js";
import { snapshotFormat, snapshotVersion } from "./snapshot.js";

const text = () => optional(string());
const position = () => intRange(0, Infinity);
/** Milliseconds since 1970. The machine's clock has fractions in some browsers. */
const time = () => anyNumber();
const dateTime = () =>
  matching("date and time, such as 2026-01-31T09:00:00Z", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const bytes = () => matching("Base64 for addresses", /^[\w-]+$/);

const token = closed({ token: string(), login: position(), expiresAt: time() });

const link = closed({
  app: id,
  user: id,
  registered: boolean(),
  connectedAt: dateTime(),
  scopes: array(string()),
  terms: array(
    closed({ tag: string(), agreed_at: dateTime(), agreed_by: enumOf("KAUTH", "KAPI") }),
  ),
  properties: stringRecord(),
});

const login = closed({
  link: position(),
  lifetime: int(),
  clientId: string(),
  openid: boolean(),
  nonce: text(),
  loggedInAt: time(),
});

const code = closed({
  code: string(),
  link: position(),
  clientId: string(),
  redirectUri: text(),
  scope: optional(array(string())),
  nonce: text(),
  challenge: text(),
  issuedAt: time(),
  expiresAt: time(),
});

const message = closed({
  from: id,
  to: optional(id),
  receivers: array(id),
  chat_type: enumOf("MemoChat", "DirectChat", "MultiChat", "OpenDirectChat", "OpenMultiChat"),
  kind: enumOf("default", "scrap", "custom"),
  url: string(),
  data: open({}),
  template: optional(open({})),
  args: optional(open({})),
  at: time(),
});

/** A private RSA key, as it signs ID tokens. */
const key = closed({
  kid: string(),
  kty: enumOf("RSA"),
  alg: enumOf("RS256"),
  n: bytes(),
  e: bytes(),
  d: bytes(),
  p: bytes(),
  q: bytes(),
  dp: bytes(),
  dq: bytes(),
  qi: bytes(),
});

/** Checks what a snapshot says it is, before anything else. */
export const snapshotHeadSchema = open({
  format: enumOf(snapshotFormat),
  version: numberOf(snapshotVersion),
});

/** Checks a snapshot. Apps, users and the person are checked as those of a seed. */
export const snapshotSchema = closed({
  format: enumOf(snapshotFormat),
  version: numberOf(snapshotVersion),
  ahead: int(),
  person: unknownValue(),
  apps: unknownValue(),
  users: unknownValue(),
  links: array(link),
  logins: array(login),
  tokens: array(token),
  refreshTokens: array(token),
  codes: array(code),
  tickets: array(closed({ ticket: string(), link: position(), expiresAt: time() })),
  transactions: array(closed({ id: string(), response: stringRecord(), expiresAt: time() })),
  images: array(
    closed({
      path: string(),
      content_type: text(),
      base64url: optional(bytes()),
      address: text(),
      expiresAt: time(),
    }),
  ),
  messages: array(message),
  issued: open({}),
  quotas: array(closed({ user: id, access: array(time()), refresh: array(time()) })),
  keys: array(key),
});
