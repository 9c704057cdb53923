import type { AnyKakaoError, KakaoLoadError, KakaoPopupError } from "../errors/classes.js";
import type { Kakao } from "../facade/types.js";
import type { ShareCustom, ShareDefault, ShareScrap } from "../sdk/types/share_settings.js";
import type { KakaoStore } from "./kakao_store.js";

/** Settings of `Share.sendDefault` (`objectType`), `Share.sendScrap` (`requestUrl`) or `Share.sendCustom` (`templateId`). */
export type KakaoShareSettings = ShareDefault | ShareScrap | ShareCustom;

/** What is done instead where the browser blocks the window, or the SDK is not there: `webShare(data)` and `copyLink(url)` are ready-made. */
export type KakaoFallback = (error: KakaoPopupError | KakaoLoadError) => unknown;

/** What can come of a press beside a window. */
export interface TalkOutcomes {
  /** @default none: such a failure is one as any other */
  readonly fallback?: KakaoFallback | undefined;
  /** Called with the error of a press. @default it is thrown: the page's `error` event has it */
  readonly onError?: ((error: AnyKakaoError) => void) | undefined;
}

/** Options of the functions that open a window. */
export type TalkOptions = Pick<TalkOutcomes, "fallback">;

/** What a press does, in its own task: a window that opens later is blocked. */
export function press(
  store: KakaoStore,
  { fallback, onError }: TalkOutcomes,
  open: (kakao: Kakao, options: TalkOptions) => void,
): void {
  const { kakao, error } = store.get();
  try {
    if (kakao) return open(kakao, { fallback });
    // the next press may find it
    store.retry();
    if (!error) return;
    if (!fallback || error.name !== "KakaoLoadError") throw error;
    fallback(error);
  } catch (thrown) {
    if (!onError) throw thrown;
    onError(thrown as AnyKakaoError);
  }
}

/** Shares, by the function that the settings are of. */
export function share({ Share }: Kakao, settings: KakaoShareSettings, options: TalkOptions): void {
  if ("objectType" in settings) return Share.sendDefault(settings, options);
  if ("requestUrl" in settings) return Share.sendScrap(settings, options);
  return Share.sendCustom(settings, options);
}
