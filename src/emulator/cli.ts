#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { EmulatorApp, EmulatorUser } from "./data.js";
import { createEmulator } from "./emulator.js";
import { serve } from "./server.js";

const help = `Kakao on your machine.

  kakao-emulator [--port 9300] [--host 127.0.0.1] [--seed users.json] [--no-pages]

  --port      port to listen at; 0 for any that is free
  --host      address to listen at
  --seed      JSON: an array of users, or { "users": [...], "apps": [...] }
  --no-pages  logs in at once, instead of showing the login and the consent page
`;

interface Seed {
  readonly users?: readonly EmulatorUser[];
  readonly apps?: readonly EmulatorApp[];
}

async function seedOf(path: string): Promise<Seed> {
  const seed = JSON.parse(await readFile(path, "utf8")) as Seed | readonly EmulatorUser[];
  const { users, apps } = "length" in seed ? { users: seed, apps: undefined } : seed;
  for (const [index, { id }] of (users ?? []).entries()) {
    if (!Number.isSafeInteger(id)) throw new TypeError(`users.${index}.id: expected a number.`);
  }
  return { ...(users && { users }), ...(apps && { apps }) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: "string", default: "9300" },
      host: { type: "string", default: "127.0.0.1" },
      seed: { type: "string" },
      pages: { type: "boolean", default: true },
      help: { type: "boolean", short: "h" },
    },
  });
  const { port, host, seed, pages, help: asked } = values;
  if (asked) {
    console.log(help);
    return;
  }
  if (!/^\d{1,5}$/.test(port)) throw new RangeError(`--port: expected a number, got ${port}.`);
  const emulator = createEmulator({ ...(seed === undefined ? {} : await seedOf(seed)), pages });
  const { url } = await serve(emulator, { port: Number(port), hostname: host });
  console.log(`Kakao, emulated: ${url}`);
  console.log(`The SDK: ${url}/kakao_js_sdk/2.8.2/kakao.min.js   Control: ${url}/emulator`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
