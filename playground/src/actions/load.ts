import { type Kakao, loadKakao } from "kakao-typed";

export async function load(
  sdkUrl: string,
): Promise<Kakao> {
  return loadKakao({
    appKey: "javascript-key",
    // the emulator's SDK: without these two lines it is Kakao's
    src: sdkUrl,
    integrity: false,
  });
}
