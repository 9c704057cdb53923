// The emulator as a server: how long it takes to start, and how many requests it answers.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/emulator/cli.js", import.meta.url));

/** Starts the command; gives its address, and the milliseconds until it said so. */
async function start() {
  const begin = performance.now();
  const child = spawn(process.execPath, [cli, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once("data", (text: Buffer) => resolve(/http:\S+/.exec(text.toString())![0])),
  );
  return { child, url, milliseconds: performance.now() - begin };
}

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1]!;

/** Requests per second, so many at a time, over two seconds. */
async function rate(call: () => Promise<unknown>, concurrency: number): Promise<number> {
  const begin = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() < begin + 2000) {
      await call();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (done * 1000) / (performance.now() - begin);
}

/** Rows of the table: what, and how much. */
export async function emulatorRows(): Promise<string[][]> {
  const starts: number[] = [];
  for (let count = 0; count < 5; count += 1) {
    const { child, milliseconds } = await start();
    starts.push(milliseconds);
    child.kill();
  }
  const { child, url } = await start();
  const signIn = await fetch(`${url}/emulator/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  const { access_token } = (await signIn.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}` };
  const me = async () => (await fetch(`${url}/v2/user/me`, { headers })).json();
  await rate(me, 50);
  const found = await rate(me, 50);
  child.kill();
  return [
    ["start of `kakao-emulator`, Node.js included", `${median(starts).toFixed(0)} ms`],
    ["`me`, 50 at once", `${found.toFixed(0)} requests per second`],
  ];
}
