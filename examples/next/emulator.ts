// `node emulator.ts <command>` runs a command beside a Kakao on this machine: no keys, no network.
// With KAKAO_REST_API_KEY, in the environment or in .env, it runs the command alone, and the login goes to Kakao itself.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createEmulator } from "kakao-typed/emulator";
import { serve } from "kakao-typed/emulator/server";

if (existsSync(".env")) process.loadEnvFile();

if (process.env["KAKAO_REST_API_KEY"] === undefined) {
  const emulator = createEmulator({ pages: true, apps: [{ openid: true }] });
  // the second sample account uses the app already: a friend of the first
  emulator.signIn({ user: 987_654_321 });
  const { url } = await serve(emulator, { port: 0 });
  Object.assign(process.env, {
    KAKAO_EMULATOR: url,
    KAKAO_JAVASCRIPT_KEY: "javascript-key",
    KAKAO_REST_API_KEY: "rest-api-key",
    KAKAO_CLIENT_SECRET: "client-secret",
    SESSION_SECRET: randomBytes(32).toString("base64"),
  });
  console.log(`Kakao: ${url} (emulated)`);
}

// a shell finds the commands of npm on Windows, too
const command = spawn(process.argv.slice(2).join(" "), { shell: true, stdio: "inherit" });
command.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => command.kill(signal));
}
