// Runs the tests on the SDK's own files: `KAKAO_SDK_FILE=… npm run check:real-sdk`.
import { spawnSync } from "node:child_process";
import { sdkFiles } from "../test/support/real_sdk.ts";

function files(): ReturnType<typeof sdkFiles> {
  try {
    return sdkFiles();
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}

const found = files();
if (!found.length) {
  console.error(`KAKAO_SDK_FILE is not set. It names Kakao's SDK: a file (kakao.min.js), several between commas, or a folder of them.
The files are Kakao's own, and not in this repository: download them from https://developers.kakao.com/docs/ko/javascript/download.
KAKAO_SDK_FILE에 카카오 SDK 파일(kakao.min.js), 쉼표로 나눈 여러 파일이나 폴더를 지정하세요. 카카오의 파일이라 이 저장소에는 없습니다.`);
  process.exit(1);
}
console.log(`The real SDK: ${found.map(({ version }) => version).join(", ")}.`);

const run = (command: string, ...args: string[]) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
run("npm", "run", "--silent", "build");
run("npx", "vitest", "run", "--project", "real-sdk*", ...process.argv.slice(2));
