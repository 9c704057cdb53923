// Requests per second over loopback: the REST client beside bare ky with the same options, and raw fetch.
import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { createRestClient } from "kakao-typed/rest";
import ky from "ky";

const headers = { "Content-Type": "application/json;charset=UTF-8" };

// the server is a process of its own, so that its work is not counted
if (process.send) {
  const body = readFileSync(new URL("../../test/support/samples/user_me__1.json", import.meta.url));
  const server = createServer((_, response) => response.writeHead(200, headers).end(body));
  server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port));
}

/** Milliseconds of a call, so many at a time, over a short while. */
async function time(call: () => Promise<unknown>, concurrency: number): Promise<number> {
  const start = performance.now();
  const end = start + 60;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await call();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (performance.now() - start) / done;
}

/** Rows of the table: concurrency, requests per second of each, and what ours is of ky's. */
export async function restRows(): Promise<string[][]> {
  const server = fork(fileURLToPath(import.meta.url), { stdio: "inherit" });
  const port = await new Promise<number>((resolve) =>
    server.once("message", (message) => resolve(Number(message))),
  );
  const baseUrl = `http://127.0.0.1:${port}`;
  const Authorization = "Bearer token";
  const statusCodes = [408, 429, 500, 502, 503, 504];
  const bare = ky.create({
    baseUrl,
    headers: { Authorization },
    redirect: "manual",
    timeout: 10_000,
    retry: { limit: 2, methods: ["get"], statusCodes, afterStatusCodes: statusCodes },
  });
  const { API } = createRestClient({ accessToken: "token", baseUrl });
  const ways = [
    async () => (await fetch(`${baseUrl}/v2/user/me`, { headers: { Authorization } })).json(),
    () => bare.get("/v2/user/me").json(),
    () => API.me(),
  ];
  const rows: string[][] = [];
  for (const concurrency of [1, 50]) {
    const times = ways.map((): number[] => []);
    // in short turns, so that what else the machine does meets all of them; the first are for the compiler
    for (let turn = -80; turn < 80; turn++) {
      for (const [index, call] of ways.entries()) {
        const found = await time(call, concurrency);
        if (turn >= 0) times[index]!.push(found);
      }
    }
    const [raw, other, ours] = times.map(
      // a low percentile, because whatever disturbs a turn can only make it longer
      (found) => 1000 / found.sort((one, another) => one - another)[found.length / 4]!,
    ) as [number, number, number];
    const whole = (value: number) => value.toFixed(0);
    rows.push([
      String(concurrency),
      whole(raw),
      whole(other),
      whole(ours),
      `${(ours / other).toFixed(2)} ×`,
      `${(ours / raw).toFixed(2)} ×`,
    ]);
  }
  server.kill();
  return rows;
}
