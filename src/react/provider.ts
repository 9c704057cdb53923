import { createElement, type ReactElement, type ReactNode, useMemo } from "react";
import { createKakaoStore, type KakaoOptions } from "../binding/kakao_store.js";
import { createUserStore } from "../binding/user_store.js";
import { KakaoContext } from "./context.js";

/** Props of {@link KakaoProvider}: options of `loadKakao`, or a facade as `kakao`; and the `session` route of your server. */
export type KakaoProviderProps = KakaoOptions & { readonly children?: ReactNode };

/**
 * Gives the components below it one SDK, which is loaded when the first of them needs it: never on a server.
 *
 * @example
 * ```tsx
 * <KakaoProvider appKey="JavaScript key" session="/api/auth/kakao/session">
 *   <App />
 * </KakaoProvider>
 * ```
 */
export function KakaoProvider({ children, ...options }: KakaoProviderProps): ReactElement {
  const { appKey, kakao: given, session } = options;
  // the other options count when the SDK is loaded, which happens once
  const value = useMemo(() => {
    const kakao = createKakaoStore(options);
    return { kakao, user: createUserStore(kakao, session) };
  }, [appKey, given, session]);
  return createElement(KakaoContext.Provider, { value }, children);
}
