// The emulator of this page. Its state is kept, so that it goes on after a redirect and in other tabs.
import type { Emulator, EmulatorApp, EmulatorSnapshot } from "kakao-typed/emulator";
import { home, serverCallback, serverHome } from "./addresses.ts";
import * as kept from "./kept.ts";

const webhook = (kind: string) => new URL(`webhooks/${kind}`, serverHome).href;

/** The app of the playground, as it would be set up in Kakao's console. */
const app: EmulatorApp = {
  name: "kakao-typed",
  openid: true,
  redirectUris: [home, new URL("index.html", home).href, serverCallback],
  logoutRedirectUris: [home],
  unlinkWebhook: webhook("unlink"),
  shareWebhook: webhook("share"),
  channelWebhook: webhook("channel"),
};

/** Where your server takes reports about accounts. It is off at first: Kakao reports each first login there, too. */
export const accountWebhook = webhook("account");

/** The second sample account, which uses the app already: the friend picker shows it to the first. */
const friend = 987_654_321;

/** An emulator whose state is kept. */
export interface OwnEmulator {
  readonly emulator: Emulator;
  /** Takes over what another tab has changed meanwhile. What was planned here with `failNext` is forgotten with it. */
  readonly catchUp: () => void;
  /** Goes back to the beginning. */
  readonly reset: () => void;
}

export async function startEmulator(
  deliver: (webhook: Request) => Promise<Response>,
): Promise<OwnEmulator> {
  const { createEmulator } = await import("kakao-typed/emulator");
  const emulator = createEmulator({ pages: true, apps: [app], fetch: deliver });
  let known: string | null = null;
  let isImporting = false;
  let isSaving = false;

  function save(): void {
    known = JSON.stringify(emulator.exportState());
    kept.write("emulator", known);
  }

  function catchUp(): void {
    // what has just changed here is newer
    if (isSaving) return;
    const saved = kept.read("emulator");
    if (saved === null || saved === known) return;
    known = saved;
    isImporting = true;
    try {
      emulator.importState(JSON.parse(saved) as EmulatorSnapshot);
    } catch {
      // of an older playground, or somebody else's: it is written anew
      kept.remove("emulator");
    } finally {
      isImporting = false;
    }
  }

  function begin(): void {
    emulator.signIn({ user: friend });
    save();
  }

  catchUp();
  if (kept.read("emulator") === null) begin();
  emulator.subscribe(({ kind }) => {
    if (kind !== "change" || isImporting || isSaving) return;
    isSaving = true;
    // several changes at once are one, and before the page can be left
    queueMicrotask(() => {
      isSaving = false;
      save();
    });
  });
  addEventListener("storage", ({ key }) => {
    if (kept.nameOfKey(key) === "emulator") catchUp();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) catchUp();
  });
  return {
    emulator,
    catchUp,
    reset() {
      emulator.reset();
      begin();
    },
  };
}
