import type { KakaoPopupError } from "../../errors/classes.js";

/** What is done instead, when the browser has blocked the window of a share. */
export type ShareFallback = (error: KakaoPopupError) => unknown;

/** Options of the functions that open a window of KakaoTalk and return nothing. */
export interface ShareSendOptions {
  /**
   * Called, in the same task, with the `KakaoPopupError` `blocked` of a window that the browser blocks, instead of
   * throwing it: `webShare(data)` and `copyLink(url)` are ready-made.
   */
  readonly fallback?: ShareFallback | undefined;
}
