import type { KakaoPopupError } from "../../errors/classes.js";

/** Options of the functions that open a window of KakaoTalk and return nothing. */
export interface ShareSendOptions {
  /**
   * Called, in the same task, with the `KakaoPopupError` `blocked` of a window that the browser blocks, instead of
   * throwing it: `webShare(data)` and `copyLink(url)` are ready-made.
   */
  readonly fallback?: ((error: KakaoPopupError) => unknown) | undefined;
}
