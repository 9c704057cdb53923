import type { KakaoInPage } from "../kakao/kakao_in_page.js";

type Server = KakaoInPage["server"];

export function serverLogin(server: Server) {
  const returnTo = location.pathname + location.hash;
  server.navigate(
    `/api/auth/kakao/login?${new URLSearchParams({ returnTo })}`,
  );
}

export async function session(server: Server) {
  const response = await server.fetch(
    "/api/auth/kakao/session",
  );
  return response.json();
}

export async function serverLogout(server: Server) {
  const response = await server.fetch(
    "/api/auth/kakao/logout",
    { method: "POST" },
  );
  return response.status;
}

export async function refresh(server: Server) {
  const response = await server.fetch("/api/refresh", {
    method: "POST",
  });
  const body = (await response.json()) as {
    readonly error?: { readonly message: string };
  };
  if (body.error)
    throw Object.assign(
      new Error(body.error.message),
      body.error,
    );
  return body;
}

export async function webhooks(server: Server) {
  const response = await server.fetch("/api/webhooks");
  return response.json();
}
