// Faults of the API, which the emulator is told to have.
import type { Kakao } from "kakao-typed";
import type { Emulator } from "kakao-typed/emulator";

export async function expired(
  { API }: Kakao,
  emulator: Emulator,
) {
  emulator.advance(21_600); // six hours
  return API.me();
}

export async function unavailable(
  { API }: Kakao,
  emulator: Emulator,
) {
  emulator.failNext({
    url: "/v2/user/me",
    status: 503,
    body: "<html>점검 중</html>",
  });
  return API.me();
}

export async function invalid(
  { API }: Kakao,
  emulator: Emulator,
) {
  emulator.once("/v2/user/me", (body) => ({
    ...body,
    id: "123456789",
  }));
  return API.me();
}

export async function unsafeId(
  { API }: Kakao,
  emulator: Emulator,
) {
  emulator.once("/v2/user/me", (body) => ({
    ...body,
    id: 2 ** 53 + 2,
  }));
  return API.me();
}

export async function noNetwork(
  { API }: Kakao,
  emulator: Emulator,
) {
  emulator.failNext({ url: "/v2/user/me", status: 0 });
  return API.me();
}

export async function noConsent(
  { API }: Kakao,
  emulator: Emulator,
) {
  emulator.consents({ scopes: [] });
  return API.talk.friends();
}

export async function slow(
  { API }: Kakao,
  emulator: Emulator,
  signal: AbortSignal,
) {
  emulator.delay(3000, "/v2/user/me");
  try {
    return await API.me({}, { timeout: 500, signal });
  } finally {
    emulator.delay(0, "/v2/user/me");
  }
}
