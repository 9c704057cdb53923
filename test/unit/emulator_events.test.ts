// What an emulator tells its listeners, and what it remembers of its answers.
import { createEmulator, type EmulatorEvent } from "../../src/emulator/index.js";
import { expect, test } from "vitest";

const me = "https://kapi.kakao.com/v2/user/me";

/** The kinds of the events, in order. */
function listen(emulator: ReturnType<typeof createEmulator>) {
  const events: EmulatorEvent[] = [];
  const stop = emulator.subscribe((event) => events.push(event));
  return { kinds: () => events.splice(0).map(({ kind }) => kind), events, stop };
}

test("a request is told when it comes, and when it is answered, with Kakao's code and why", async () => {
  const emulator = createEmulator();
  const { events } = listen(emulator);
  await emulator.fetch(me, { headers: { Authorization: "Bearer none" } });
  const [first, second] = events as Extract<EmulatorEvent, { kind: "answer" }>[];
  expect([first!.kind, second!.kind]).toEqual(["request", "answer"]);
  expect(second!.request).toMatchObject({
    id: 1,
    method: "GET",
    url: me,
    answer: {
      status: 401,
      code: -401,
      why: expect.stringContaining("issued no such access token"),
    },
  });
  expect(second!.request.answer!.milliseconds).toBeGreaterThanOrEqual(0);
  expect(emulator.requests).toEqual([second!.request]);
});

test("requests are numbered on, and have the emulator's time", async () => {
  const emulator = createEmulator();
  await emulator.fetch(me);
  emulator.advance(3600);
  await emulator.fetch(me);
  const [one, two] = emulator.requests;
  expect([one!.id, two!.id]).toEqual([1, 2]);
  expect(two!.at - one!.at).toBeGreaterThanOrEqual(3_600_000);
  emulator.reset();
  await emulator.fetch(me);
  expect(emulator.requests.map(({ id }) => id)).toEqual([3]);
});

test("every change from outside is told, and reading is none", async () => {
  const emulator = createEmulator({ fetch: async () => new Response() });
  const { kinds } = listen(emulator);
  const changes: readonly (() => unknown)[] = [
    () => emulator.signIn(),
    () => emulator.setPerson({ cancels: true }),
    () => emulator.addUser({ id: 5 }),
    () => emulator.changeApp({ webDomains: [] }),
    () => emulator.consents({ scopes: ["friends"] }),
    () => emulator.addApp({ id: 6 }),
    () => emulator.setQuotas(false),
    () => emulator.once("/v2/user/me", () => ({})),
    () => emulator.importState(emulator.exportState()),
    () => emulator.delay(1),
    () => emulator.delay(0),
    () => emulator.failNext({ status: 500 }),
    () => emulator.advance(1),
    () => emulator.rotateKeys(),
    () => emulator.unlink(),
    () => emulator.reset(),
  ];
  for (const change of changes) {
    void change();
    expect([String(change), kinds()]).toEqual([String(change), ["change"]]);
  }
  emulator.consents();
  expect(kinds()).toEqual([]);
  await emulator.fetch(me, { headers: { Authorization: "Bearer none" } });
  expect(kinds()).toEqual(["request", "answer"]);
  await emulator.fetch("https://kauth.kakao.com/oauth/token", { method: "POST" });
  expect(kinds()).toEqual(["request", "answer", "change"]);
  emulator.failNext({ status: 0 });
  kinds();
  await emulator.fetch(me);
  expect(kinds()).toEqual(["request", "change", "answer"]);
  expect(emulator.requests.at(-1)!.answer).toMatchObject({
    status: 0,
    why: expect.stringContaining("failNext"),
  });
});

test("a listener is told nothing after it has left, and nothing from before a reset", async () => {
  const emulator = createEmulator();
  const first = listen(emulator);
  const second = listen(emulator);
  first.stop();
  first.stop();
  emulator.delay(500);
  second.kinds();
  const late = emulator.fetch(me);
  await expect.poll(() => emulator.requests).toHaveLength(1);
  expect(second.kinds()).toEqual(["request"]);
  emulator.reset();
  await late;
  expect(second.kinds()).toEqual(["change"]);
  expect(first.kinds()).toEqual([]);
  expect(emulator.requests).toEqual([]);
});
