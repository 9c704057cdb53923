import { isKakaoError } from "kakao-typed";
import { createNonce } from "kakao-typed/oauth";
import { cookies } from "next/headers";
import {
  cookieOptions,
  isFromOurPage,
  loginCookie,
  nonceOf,
  oauth,
  sdk,
  sessionCookie,
} from "../../server";

/** The nonce for a login. One cookie serves all logins of a browser, so that two tabs do not disturb each other. */
export async function GET(): Promise<Response> {
  const jar = await cookies();
  const secret = jar.get(loginCookie)?.value ?? createNonce();
  jar.set(loginCookie, secret, cookieOptions);
  return Response.json({ nonce: nonceOf(secret) }, { headers: { "Cache-Control": "no-store" } });
}

/** Exchanges the code of a login that this browser began: the secret and the token stay on the server. */
export async function POST(request: Request): Promise<Response> {
  const jar = await cookies();
  const secret = jar.get(loginCookie)?.value;
  if (!secret || !isFromOurPage(request)) return new Response(null, { status: 403 });
  const { code } = Object(await request.json().catch(() => undefined)) as { code: string };
  try {
    const { access_token, expires_in, id_token } = await oauth.exchangeCode({ code });
    // OpenID Connect is on in the console. The code of another browser's login has another nonce
    await oauth.verifyIdToken(id_token ?? "", {
      nonce: nonceOf(secret),
      audience: sdk.appKey,
    });
    jar.set(sessionCookie, access_token, { ...cookieOptions, maxAge: expires_in });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!isKakaoError(error)) throw error;
    // as JSON: what Kakao says must not begin a line of the log
    console.error(JSON.stringify(error.message));
    const status = error.name === "KakaoDataError" ? 400 : 502;
    return Response.json({ code: error.code }, { status });
  }
}
