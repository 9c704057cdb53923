import { isKakaoError } from "kakao-typed";
import type { ExchangeCodeData } from "kakao-typed/oauth";
import { cookies } from "next/headers";
import { cookieName, oauth } from "../../server";

/** Exchanges the code: the secret and the token stay on the server. */
export async function POST(request: Request): Promise<Response> {
  const { code, redirectUri } = (await request.json()) as ExchangeCodeData;
  try {
    const { access_token, expires_in } = await oauth.exchangeCode({ code, redirectUri });
    (await cookies()).set(cookieName, access_token, {
      httpOnly: true,
      sameSite: "lax",
      maxAge: expires_in,
    });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!isKakaoError(error)) throw error;
    console.error(error.message);
    return Response.json({ code: error.code }, { status: 502 });
  }
}
