import { type Context, createContext, useContext } from "react";
import { type KakaoStore, notProvided } from "../binding/kakao_store.js";
import type { UserStore } from "../binding/user_store.js";

/** What a provider provides. */
export interface Provided {
  readonly kakao: KakaoStore;
  readonly user: UserStore;
}

export const KakaoContext: Context<Provided | undefined> = /* @__PURE__ */ createContext<
  Provided | undefined
>(undefined);

/** @throws KakaoStateError `not_initialized` without a provider. */
export function useProvided(name: string): Provided {
  const provided = useContext(KakaoContext);
  if (provided) return provided;
  throw notProvided(name, "put <KakaoProvider> around this component.");
}
