// better-auth, with its own provider for Kakao.
import { Browser } from "../browser.ts";
import { type App, type Client, logOut, type Session } from "../client.ts";

const origin = "http://localhost:3000/api/auth";
const json = (body: object): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", Origin: "http://localhost:3000" },
  body: JSON.stringify(body),
});

async function sessionOf(browser: Browser): Promise<Session> {
  interface SessionBody {
    readonly user: Readonly<Record<"name" | "email" | "image", string>>;
  }
  interface Account {
    /** The account's id here, and Kakao's number of the user. */
    readonly id: string;
    readonly accountId: string;
    readonly providerId: string;
  }
  const { user } = await browser.json<SessionBody>(`${origin}/get-session`);
  const accounts = await browser.json<Account[]>(`${origin}/list-accounts`);
  const account = accounts.find(({ providerId }) => providerId === "kakao")!;
  const selection = { accountId: account.id };
  const accessToken = async () => {
    const body = await browser.json<{ accessToken: string }>(
      `${origin}/get-access-token`,
      json(selection),
    );
    return body.accessToken;
  };
  return {
    profile: {
      id: account.accountId,
      nickname: user.name,
      email: user.email,
      image: user.image,
    },
    accessToken,
    refresh: async () => void (await browser.json(`${origin}/refresh-token`, json(selection))),
    logout: async () => logOut(await accessToken()),
  };
}

async function create(): Promise<App> {
  process.env["BETTER_AUTH_SECRET"] = "secret of the session, with 32 letters or more";
  const { auth } = await import("./recipe.ts");
  return {
    async login() {
      const browser = new Browser((request) => auth.handler(request));
      const body = { provider: "kakao", callbackURL: "/welcome", errorCallbackURL: "/failed" };
      const { url } = await browser.json<{ url: string }>(`${origin}/sign-in/social`, json(body));
      return {
        url,
        async finish(callback) {
          const response = await browser.open(callback);
          const to = response.headers.get("Location");
          if (to !== "/welcome") throw new Error(`better-auth sends to ${to}`);
          return sessionOf(browser);
        },
      };
    },
  };
}

export const client: Client = {
  name: "better-auth",
  redirectUri: `${origin}/callback/kakao`,
  takesAddress: false,
  says: { denied: /error=access_denied/, wrongSecret: /error=\w+/, usedCode: /error=\w+/ },
  create,
};
