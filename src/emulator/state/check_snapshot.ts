import type { Issue } from "../../errors/kakao_error.js";
import { checkSeed, checkValue, throwIfAny } from "../seed/check_seed.js";
import type { EmulatorSnapshot } from "./snapshot.js";
import { snapshotHeadSchema, snapshotSchema } from "./snapshot_schema.js";

const missing = (path: string, expected: string, value: number): Issue => ({
  path,
  expected,
  message: `expected ${expected}, and there is no ${value}`,
});

/** Entries that refer to something the snapshot does not have. */
function brokenReferences(snapshot: EmulatorSnapshot): Issue[] {
  const { apps, users, links, logins } = snapshot;
  const appIds = new Set(apps.map(({ id }) => id));
  const userIds = new Set(users.map(({ id }) => id));
  const among = (count: number, path: string, what: string, position: number) =>
    position < count ? [] : [missing(path, `the position of a ${what}`, position)];
  const userAt = (path: string, user: number) =>
    userIds.has(user) ? [] : [missing(path, "the id of a user", user)];
  const linked = ["codes", "tickets"] as const;
  const granted = ["tokens", "refreshTokens"] as const;
  return [
    ...links.flatMap(({ app, user }, index) => [
      ...(appIds.has(app) ? [] : [missing(`links.${index}.app`, "the id of an app", app)]),
      ...userAt(`links.${index}.user`, user),
    ]),
    ...logins.flatMap(({ link }, index) =>
      among(links.length, `logins.${index}.link`, "link", link),
    ),
    ...linked.flatMap((kind) =>
      snapshot[kind].flatMap(({ link }, index) =>
        among(links.length, `${kind}.${index}.link`, "link", link),
      ),
    ),
    ...granted.flatMap((kind) =>
      snapshot[kind].flatMap(({ login }, index) =>
        among(logins.length, `${kind}.${index}.login`, "login", login),
      ),
    ),
    ...snapshot.quotas.flatMap(({ user }, index) => userAt(`quotas.${index}.user`, user)),
    ...Object.entries(snapshot.issued)
      .filter(([, count]) => !Number.isSafeInteger(count) || count < 0)
      .map(([kind]) => ({
        path: `issued.${kind}`,
        expected: "a count",
        message: "expected a count",
      })),
  ];
}

/** @throws InvalidSeed for what is no snapshot of this version, or has mistakes: each with its path */
export function checkSnapshot(where: string, value: unknown): asserts value is EmulatorSnapshot {
  checkValue(where, snapshotHeadSchema, value);
  checkValue(where, snapshotSchema, value);
  const snapshot = value as EmulatorSnapshot;
  const { apps, users, person } = snapshot;
  checkSeed(where, { apps, users, person });
  throwIfAny(where, brokenReferences(snapshot));
}
