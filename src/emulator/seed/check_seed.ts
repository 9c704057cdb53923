import type { $ZodType } from "zod/v4/core";
import type { Issue } from "../../errors/kakao_error.js";
import { parse } from "../../schemas/parse.js";
import { issuesOf } from "../../validation/issues.js";
import { keysOfApp } from "../state/app_keys.js";
import { type EmulatorApp, type EmulatorUser, sampleUsers } from "../state/sample_data.js";
import { appChangesSchema, appSchema } from "./app_schema.js";
import { InvalidSeed } from "./invalid_seed.js";
import { personSchema } from "./person_schema.js";
import { type Seed, seedSchema } from "./seed_schema.js";
import { userSchema } from "./user_schema.js";

/** A value that nobody else may have, and where it stands. */
type Claim = readonly [path: string, value: unknown];

/** An issue between values that are fine each for itself. */
const conflict = (path: string, expected: string, but: string): Issue => ({
  path,
  expected,
  message: `expected ${expected}, but ${but}`,
});

/** Issues about values that are claimed twice. */
function doubleClaims(claims: readonly Claim[], expected: string): Issue[] {
  const places = new Map<unknown, string>();
  return claims.flatMap(([path, value]) => {
    const place = places.get(value);
    if (place !== undefined) return [conflict(path, expected, `${place} is the same.`)];
    places.set(value, path);
    return [];
  });
}

const idOf = ({ id }: { readonly id?: number }, at: string): Claim[] =>
  id === undefined ? [] : [[`${at}id`, id]];

const keysAt = (app: EmulatorApp, at: string): Claim[] =>
  keysOfApp(app).map(([field, key]) => [`${at}${field}`, key]);

/** Apps that could not be told apart, each with where it stands. */
const appConflicts = (apps: readonly (readonly [at: string, app: EmulatorApp])[]): Issue[] => [
  ...doubleClaims(
    apps.flatMap(([at, app]) => idOf(app, at)),
    "an id of its own",
  ),
  ...doubleClaims(
    apps.flatMap(([at, app]) => keysAt(app, at)),
    "a key of its own",
  ),
];

const schemaIssues = (schema: $ZodType, value: unknown): Issue[] =>
  issuesOf(parse(schema, value).issues, value, "");

const unknownPerson = (path: string) =>
  conflict(path, "the id of a user, or null", "there is no user with this one.");

/** What is wrong with a seed: each mistake, with its path. */
export function seedIssues(seed: unknown): Issue[] {
  const issues = schemaIssues(seedSchema, seed);
  // what is no seed has nothing to compare
  if (issues.length > 0) return issues;
  const { apps = [], users = sampleUsers, person } = seed as Seed;
  const isKnown = person?.user === undefined || hasUser(users, person.user);
  return [
    ...appConflicts(apps.map((app, index) => [`apps.${index}.`, app])),
    ...doubleClaims(
      users.flatMap((user, index) => idOf(user, `users.${index}.`)),
      "an id of its own",
    ),
    ...(isKnown ? [] : [unknownPerson("person.user")]),
  ];
}

const hasUser = (users: readonly EmulatorUser[], wanted: number | null): boolean =>
  wanted === null || users.some(({ id }) => id === wanted);

export function throwIfAny(where: string, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InvalidSeed(where, issues);
}

/** @throws InvalidSeed for a seed with mistakes */
export const checkSeed = (where: string, seed: unknown): void =>
  throwIfAny(where, seedIssues(seed));

/** @throws InvalidSeed for a value that does not match a schema */
export const checkValue = (where: string, schema: $ZodType, value: unknown): void =>
  throwIfAny(where, schemaIssues(schema, value));

/** @throws InvalidSeed for a user with mistakes */
export const checkUser = (where: string, user: unknown): void =>
  checkValue(where, userSchema, user);

/** @throws InvalidSeed for a person with mistakes, or one who is none of the users */
export function checkPerson(
  where: string,
  person: { readonly user?: number | null },
  users: readonly EmulatorUser[],
): void {
  checkValue(where, personSchema, person);
  const isKnown = person.user === undefined || hasUser(users, person.user);
  throwIfAny(where, isKnown ? [] : [unknownPerson("user")]);
}

/** @throws InvalidSeed for an app with mistakes, or with the id or a key of another one */
export function checkApp(
  where: string,
  app: EmulatorApp,
  others: readonly EmulatorApp[],
  schema: $ZodType = appSchema,
): void {
  checkValue(where, schema, app);
  const of = others.map((other) => [`that of app ${other.id}, `, other] as const);
  throwIfAny(where, appConflicts([...of, ["", app]]));
}

/** @throws InvalidSeed for changes with mistakes, or with a key of another app */
export const checkAppChanges = (
  where: string,
  changes: object,
  others: readonly EmulatorApp[],
): void => checkApp(where, changes, others, appChangesSchema);
