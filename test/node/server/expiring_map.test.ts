// What the login remembers for a while: as much as still counts, and no more than so many.
import { afterEach, expect, test, vi } from "vitest";
import { expiringMap } from "../../../src/server/expiring_map.js";

afterEach(() => void vi.useRealTimers());

test("of more than so many the oldest go, and what is set again is new", () => {
  const map = expiringMap<number>(3);
  for (const key of ["a", "b", "c", "a", "d"]) map.set(key, 1, 1000);
  expect(["a", "b", "c", "d"].filter((key) => map.get(key))).toEqual(["a", "c", "d"]);
});

test("a value is forgotten when its time is over", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const map = expiringMap<number>(3);
  map.set("short", 1, 1000);
  map.set("long", 2, 5000);
  vi.setSystemTime(Date.now() + 1000);
  expect([map.get("short"), map.get("long")]).toEqual([undefined, 2]);
});
