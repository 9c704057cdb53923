import { createEmulator } from "kakao-typed/emulator";
import { handlers } from "kakao-typed/emulator/msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { greet } from "./greet.js";

const emulator = createEmulator();
setupServer(...handlers(emulator)).listen();
window.Kakao = emulator.sdk();

test("greets by name", async () =>
  expect(await greet(emulator.signIn().access_token)).toBe("홍길동님, 반가워요!"));
