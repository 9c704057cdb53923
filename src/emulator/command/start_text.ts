/** What the command prints when it listens. */
export const startText = (url: string): string =>
  `Kakao, emulated: ${url}
The SDK: ${url}/kakao_js_sdk/2.8.2/kakao.min.js   Control: ${url}/emulator`;
