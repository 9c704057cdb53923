#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { issuesOf, sentences } from "../validation/issues.js";
import { parse } from "../schemas/parse.js";
import type { EmulatorApp, EmulatorUser } from "./state/sample_data.js";
import { createEmulator } from "./create_emulator.js";
import { serve } from "./server.js";
import { appSchema } from "./state/app_schema.js";
import { userSchema } from "./state/user_schema.js";

const help = `Kakao on your machine.

  kakao-emulator [--port 9300] [--host 127.0.0.1] [--allowed-host name] [--seed users.json] [--no-pages]

  --port          port to listen at; 0 for any that is free
  --host          address to listen at
  --allowed-host  name under which /emulator answers beside localhost and --host; may be repeated
  --seed          JSON: an array of users, or { "users": [...], "apps": [...] }
  --no-pages      logs in at once, instead of showing the login and the consent page
`;

interface Seed {
  readonly users?: readonly EmulatorUser[];
  readonly apps?: readonly EmulatorApp[];
}

const isOptionalArray = (value: unknown): boolean => value === undefined || Array.isArray(value);

/** Reads and checks the file of `--seed`. */
async function readSeed(path: string): Promise<Seed> {
  const throwInvalid = (problem: string): never => {
    throw new TypeError(`--seed: ${path}: ${problem}`);
  };
  const text = await readFile(path, "utf8");
  let seed: unknown;
  try {
    seed = JSON.parse(text);
  } catch (error) {
    return throwInvalid((error as Error).message);
  }
  const { users, apps } = (Array.isArray(seed) ? { users: seed } : Object(seed)) as Seed;
  if (
    typeof seed !== "object" ||
    seed === null ||
    !isOptionalArray(users) ||
    !isOptionalArray(apps)
  ) {
    return throwInvalid('expected an array of users, or { "users": [...], "apps": [...] }.');
  }
  for (const [index, user] of (users ?? []).entries()) {
    const issues = issuesOf(parse(userSchema, user).issues, user, `users.${index}`);
    if (issues.length > 0) return throwInvalid(sentences(issues));
  }
  for (const [index, app] of (apps ?? []).entries()) {
    const issues = issuesOf(parse(appSchema, app).issues, app, `apps.${index}`);
    if (issues.length > 0) return throwInvalid(sentences(issues));
  }
  return { ...(users && { users }), ...(apps && { apps }) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: "string", default: "9300" },
      host: { type: "string", default: "127.0.0.1" },
      "allowed-host": { type: "string", multiple: true, default: [] },
      seed: { type: "string" },
      pages: { type: "boolean", default: true },
      help: { type: "boolean", short: "h" },
    },
  });
  const { port, host, seed, pages, help: showHelp } = values;
  if (showHelp) {
    console.log(help);
    return;
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new RangeError(`--port: expected a number up to 65535, got ${JSON.stringify(port)}.`);
  }
  const emulator = createEmulator({ ...(seed === undefined ? {} : await readSeed(seed)), pages });
  const allowedHosts = values["allowed-host"];
  const { url } = await serve(emulator, { port: Number(port), hostname: host, allowedHosts });
  console.log(`Kakao, emulated: ${url}`);
  console.log(`The SDK: ${url}/kakao_js_sdk/2.8.2/kakao.min.js   Control: ${url}/emulator`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
