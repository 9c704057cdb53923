// The emulator as a server: how long it takes to start, and how many requests it answers.
import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/emulator/cli.js", import.meta.url));

/** The least that answers over HTTP, to compare with: a script that starts a server, and says where. */
const bare = `
  const { createServer } = require("node:http");
  const body = JSON.stringify({ id: 123456789 });
  const server = createServer((request, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).end(body);
  });
  server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));
`;

/** What is started: as people do it, with a line in the terminal for each request, and the bare server. */
const programs = {
  emulator: [cli, "--port", "0", "--no-pages"],
  bare: ["--eval", bare],
} as const;

/** Starts a program; gives its address, and the milliseconds until it said so. */
async function start(program: keyof typeof programs) {
  const begin = performance.now();
  const child = spawn(process.execPath, programs[program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once("data", (text: Buffer) => resolve(/http:\S+/.exec(text.toString())![0])),
  );
  child.stdout.resume();
  return { child, url, milliseconds: performance.now() - begin };
}

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1]!;

/** Connections that stay open. */
const agent = new Agent({ keepAlive: true, maxSockets: 50 });

/** Asks over one of them, with as little as there is around it: the client must not be what is measured. */
const ask = (url: string, headers: Readonly<Record<string, string>>) =>
  new Promise<void>((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      response.resume();
      response.once("end", resolve);
    }).once("error", reject);
  });

/** Requests per second, 50 at once, over two seconds. */
async function rate(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const begin = performance.now();
  let done = 0;
  const worker = async () => {
    while (performance.now() < begin + 2000) {
      await ask(url, headers);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 50 }, worker));
  return (done * 1000) / (performance.now() - begin);
}

/** The median time of a start, in milliseconds. */
async function startTimes(): Promise<Readonly<Record<keyof typeof programs, number>>> {
  const times: Record<keyof typeof programs, number[]> = { emulator: [], bare: [] };
  for (let count = 0; count < 9; count += 1) {
    for (const program of ["emulator", "bare"] as const) {
      const { child, milliseconds } = await start(program);
      times[program].push(milliseconds);
      child.kill();
    }
  }
  return { emulator: median(times.emulator), bare: median(times.bare) };
}

async function accessToken(url: string): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const signIn = await fetch(`${url}/emulator/sign-in`, { method: "POST", headers, body: "{}" });
  return ((await signIn.json()) as { access_token: string }).access_token;
}

/** Rows of the table: what, of the emulator, of a bare node:http server, and the ratio. */
export async function emulatorRows(): Promise<string[][]> {
  const started = await startTimes();
  const emulator = await start("emulator");
  const server = await start("bare");
  const headers = { Authorization: `Bearer ${await accessToken(emulator.url)}` };
  const rates: Record<keyof typeof programs, number[]> = { emulator: [], bare: [] };
  for (let turn = 0; turn < 4; turn += 1) {
    rates.emulator.push(await rate(`${emulator.url}/v2/user/me`, headers));
    rates.bare.push(await rate(server.url, headers));
  }
  emulator.child.kill();
  server.child.kill();
  agent.destroy();
  // the first turn is for the compiler
  const [found, most] = [median(rates.emulator.slice(1)), median(rates.bare.slice(1))];
  return [
    [
      "start, Node.js included, ms",
      started.emulator.toFixed(0),
      started.bare.toFixed(0),
      (started.emulator / started.bare).toFixed(2),
    ],
    [
      "`me`, 50 at once, requests per second",
      found.toFixed(0),
      most.toFixed(0),
      (found / most).toFixed(2),
    ],
  ];
}
