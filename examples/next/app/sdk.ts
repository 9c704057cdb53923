import { type Kakao, loadKakao } from "kakao-typed";

/** What the server tells the page. */
export interface SdkProps {
  readonly appKey: string;
  readonly kakaoUrl?: string | undefined;
}

/** The SDK: Kakao's own, or an emulator's. */
export const load = ({ appKey, kakaoUrl }: SdkProps): Promise<Kakao> =>
  kakaoUrl
    ? loadKakao({
        appKey,
        src: `${kakaoUrl}/kakao_js_sdk/2.8.2/kakao.min.js`,
        integrity: false,
      })
    : loadKakao({ appKey });
