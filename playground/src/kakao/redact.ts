// Secrets are shortened before anything is shown: enough is left to see that two are the same.

const shorten = (secret: string) =>
  secret.length > 8 ? `${secret.slice(0, 4)}…${secret.slice(-2)}` : "…";

/** Names of parameters and fields that hold a secret. */
const names =
  "access_token|refresh_token|id_token|token|client_secret|code|code_verifier|agt|auth_tran_id|trans_id|transId";

const patterns: readonly RegExp[] = [
  // an Authorization header
  /((?:Bearer|KakaoAK) )([^\s,]{3,})/g,
  // a form, a query, or one within another
  new RegExp(`((?:^|[?&]|%3F|%26)(?:${names})(?:=|%3D))((?:(?!%26)[^&\\s#"])+)`, "gi"),
  // JSON
  new RegExp(`("(?:${names})"\\s*:\\s*")([^"]{3,})`, "g"),
];

/** A text without its secrets. */
export const redact = (text: string): string =>
  patterns.reduce(
    (rest, pattern) =>
      rest.replaceAll(pattern, (_, before: string, secret: string) => before + shorten(secret)),
    text,
  );

/** A header without its secrets. */
export function redactHeader(name: string, value: string): string {
  if (/^(set-)?cookie$/i.test(name)) {
    return value.replaceAll(
      /(^|; ?)([\w.-]+)=([^;]{9,})/g,
      (whole, start: string, key: string, secret: string) =>
        /^(path|domain|max-age|expires|samesite)$/i.test(key)
          ? whole
          : `${start}${key}=${shorten(secret)}`,
    );
  }
  return redact(value);
}
