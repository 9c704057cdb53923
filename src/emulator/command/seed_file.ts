import { readFile } from "node:fs/promises";
import { parse } from "../../schemas/parse.js";
import { issuesOf, sentences } from "../../validation/issues.js";
import { appSchema } from "../state/app_schema.js";
import type { EmulatorApp, EmulatorUser } from "../state/sample_data.js";
import { userSchema } from "../state/user_schema.js";

interface Seed {
  readonly users?: readonly EmulatorUser[];
  readonly apps?: readonly EmulatorApp[];
}

const isOptionalArray = (value: unknown): boolean => value === undefined || Array.isArray(value);

/** Reads and checks the file of `--seed`. */
export async function readSeed(path: string): Promise<Seed> {
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
