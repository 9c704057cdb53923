import type { EmulatorUser } from "./sample_data.js";
import type { State } from "./state.js";

/** The user with this id or email address. */
export function findUser({ users }: State, idOrEmail: string | null): EmulatorUser | undefined {
  const wanted = idOrEmail?.trim().toLowerCase();
  return users.find(
    ({ id, kakao_account }) =>
      String(id) === wanted || kakao_account?.email?.toLowerCase() === wanted,
  );
}
