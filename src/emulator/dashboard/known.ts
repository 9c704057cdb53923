// What several sections need to know: the emulator's time, and what users and apps are called.
import type { EmulatorApp, EmulatorUser } from "../state/sample_data.js";
import { read } from "./control_api.js";

/** Milliseconds by which the emulator's clock is ahead of this page's. */
let ahead = 0;

/** The emulator's time: milliseconds since 1970. */
export const emulatorTime = (): number => Date.now() + ahead;

export const aheadOf = (): number => ahead;

export async function readClock(): Promise<void> {
  const { time } = await read<{ time: string }>("/clock");
  ahead = Date.parse(time) - Date.now();
}

export const readUsers = (): Promise<EmulatorUser[]> => read("/users");
export const readApps = (): Promise<EmulatorApp[]> => read("/apps");

/** What a user is called: nickname, name or user id. */
export const nameOfUser = ({ id, kakao_account }: EmulatorUser): string =>
  (kakao_account?.profile?.nickname || kakao_account?.name) ?? String(id);

/** What a user with this id is called. */
export function nameOfId(users: readonly EmulatorUser[], id: number): string {
  const user = users.find((one) => one.id === id);
  return user ? nameOfUser(user) : String(id);
}
