// What the suite asks of a third-party client: each folder beside this file has one, in `client.ts`.

/** The app of the emulator that a client logs in to, and where it finds Kakao. */
export interface Setup {
  readonly restApiKey: string;
  readonly clientSecret: string;
  /** The emulator's address for a client that takes one; without it the client asks Kakao's own hosts. */
  readonly kakaoUrl: string | undefined;
}

/** What a client knows of the user. What it has no word for is absent. */
export interface Profile {
  readonly id: string;
  readonly nickname?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly image?: string | null | undefined;
}

/** A user who is logged in. */
export interface Session {
  readonly profile: Profile;
  /** The access token that the client has now. */
  accessToken(): Promise<string>;
  /** Has the client get another access token; called when the first one has expired. */
  refresh(): Promise<void>;
  /** Logs out of Kakao, with the access token that the client has. */
  logout(): Promise<void>;
}

/** A login that has begun. */
export interface Attempt {
  /** Where the client sends the browser. */
  readonly url: string;
  /** Ends the login at the address to which Kakao sends the browser back. Rejects with the client's own words. */
  finish(callback: string): Promise<Session>;
}

/** A client as its users set it up. */
export interface App {
  login(): Promise<Attempt>;
}

export interface Client {
  readonly name: string;
  /** Its redirect URI, on this machine. */
  readonly redirectUri: string;
  /** Whether it can be told where Kakao is; else its addresses are built in. */
  readonly takesAddress: boolean;
  /** Whether it is one for OpenID Connect, which the app then has on. @default false */
  readonly openid?: boolean;
  /** What the client makes of a login that fails. */
  readonly says: {
    /** The user cancels. */
    readonly denied: RegExp;
    /** The client secret is wrong. */
    readonly wrongSecret: RegExp;
    /** The code has been used. */
    readonly usedCode: RegExp;
  };
  create(setup: Setup): App | Promise<App>;
}

/** Logs out of the service, as Kakao documents it: no client has a call of its own for it. */
export async function logOut(accessToken: string, kakaoUrl?: string): Promise<void> {
  const response = await fetch(`${kakaoUrl ?? "https://kapi.kakao.com"}/v1/user/logout`, {
    method: "POST",
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  if (!response.ok) throw new Error(await response.text());
}
