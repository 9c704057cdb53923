import type { AnyKakaoError } from "../errors/classes.js";

/**
 * Makes a fallback that copies a link.
 *
 * Where the browser does not let it, the promise of the fallback rejects with the error of the share, which the page's
 * `unhandledrejection` event shows.
 *
 * @param url - The link; the address of the page where it is left out.
 * @param onCopied - Tells the user about it.
 * @example
 * ```ts
 * kakao.Share.sendCustom({ templateId: 1 }, { fallback: copyLink() });
 * ```
 */
export const copyLink =
  (url?: string, onCopied?: () => void) =>
  async (error: AnyKakaoError): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url ?? location.href);
    } catch {
      throw error;
    }
    onCopied?.();
  };

/**
 * Makes a fallback that opens the share sheet of the browser, and copies the link where the browser has none.
 *
 * @param data - What to share; the address of the page where it is left out.
 * @param onCopied - Tells the user that the link was copied.
 * @example
 * ```ts
 * kakao.Share.sendCustom({ templateId: 1 }, { fallback: webShare({ title: document.title }) });
 * ```
 */
export const webShare =
  (
    data: { title?: string; text?: string; url?: string; files?: File[] } = {},
    onCopied?: () => void,
  ) =>
  async (error: AnyKakaoError): Promise<void> => {
    const { url = location.href } = data;
    try {
      await navigator.share({ ...data, url });
    } catch (thrown) {
      // the user has closed the sheet
      if ((thrown as Error).name === "AbortError") return;
      await copyLink(url, onCopied)(error);
    }
  };
