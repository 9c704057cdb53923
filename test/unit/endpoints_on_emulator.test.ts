import { describe, expect, test } from "vitest";
import { callMethod } from "../support/cases.js";
import { ways } from "../support/clients.js";
import { onTheWire } from "../support/page.js";

onTheWire();

describe.each(ways)("over the $way, the emulator as it is", ({ cases, connect }) => {
  test.each(cases)("answers $name", async (one) => {
    // an app that connects its users by itself has nobody left to sign up
    const { emulator, API } = connect(one.name === "signup" ? { apps: [{ autoLink: false }] } : {});
    // a friend who uses the app too, for messages
    emulator.signIn({ user: 987654321 });
    expect(await callMethod(API, one, one.data[0])).toEqual(expect.any(Object));
  });
});
