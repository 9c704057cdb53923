// The built command as a process of its own, as users start it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../support/compiler.ts";

/** A running command. */
export interface Command {
  /** The emulator's address. */
  readonly url: string;
  /** What it has printed when it listens. */
  readonly output: string;
  /** Asks the control API; a body makes it a POST. */
  control<T>(path: string, body?: object): Promise<T>;
  stop(): Promise<void>;
}

/** What the process prints until it has printed all of these. @throws Error when it ends before, with all that it has printed */
function printed(command: ChildProcess, patterns: readonly RegExp[]): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (!patterns.every((pattern) => pattern.test(output))) return;
      for (const stream of [command.stdout!, command.stderr!]) stream.off("data", read).resume();
      resolve(output);
    };
    command.stdout!.on("data", read);
    command.stderr!.on("data", read);
    command.once("exit", () => reject(new Error(`The command ended: ${output}`)));
  });
}

const address = /http:\/\/127\.0\.0\.1:\d+/;

/**
 * Starts `kakao-emulator` at a free port.
 *
 * @param options - Its other options.
 * @param expected - What it has printed when it is ready.
 */
export async function startCommand(
  options: readonly string[],
  expected: RegExp = address,
): Promise<Command> {
  const cli = `${root}dist/emulator/cli.js`;
  const command = spawn(process.execPath, [cli, "--port", "0", ...options]);
  const output = await printed(command, [address, expected]);
  const [url] = address.exec(output)!;
  return {
    url,
    output,
    async control<T>(path: string, body?: object) {
      const headers = { "Content-Type": "application/json" };
      const init = body && { method: "POST", headers, body: JSON.stringify(body) };
      const response = await fetch(`${url}/emulator${path}`, init);
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${text}`);
      return JSON.parse(text) as T;
    },
    async stop() {
      const ended = once(command, "exit");
      command.kill();
      await ended;
    },
  };
}
