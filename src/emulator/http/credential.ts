/** What an `Authorization` header holds. */
export interface Credential {
  /** The scheme in lower case: clients write `bearer` too, as Kakao's own `token_type` says (RFC 9110: any case). */
  readonly scheme: string;
  readonly credential: string;
}

/** Reads the `Authorization` header; both texts are empty without one. */
export function credentialOf(request: Request): Credential {
  const header = request.headers.get("Authorization") ?? "";
  const [, scheme = "", credential = ""] = /^(\S+)\s+(.*)$/.exec(header) ?? [];
  return { scheme: scheme.toLowerCase(), credential };
}
