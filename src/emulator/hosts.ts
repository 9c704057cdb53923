/** Kakao's hosts the emulator stands in for. */
export const hosts = { kapi: "kapi.kakao.com", kauth: "kauth.kakao.com" } as const;
