// The built command as a process of its own, as users start it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../support/compiler.ts";

/** A running command. */
export interface Command {
  /** The emulator's address. */
  readonly url: string;
  /** Asks the control API; a body makes it a POST. */
  control<T>(path: string, body?: object): Promise<T>;
  stop(): Promise<void>;
}

/** The first match in what the process prints. @throws Error when it ends before, with all that it has printed */
function printed(command: ChildProcess, pattern: RegExp): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, found] = pattern.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    command.stdout!.on("data", read);
    command.stderr!.on("data", read);
    command.once("exit", () => reject(new Error(`The command ended: ${output}`)));
  });
}

/** Starts `kakao-emulator` at a free port. */
export async function startCommand(...options: readonly string[]): Promise<Command> {
  const cli = `${root}dist/emulator/cli.js`;
  const command = spawn(process.execPath, [cli, "--port", "0", ...options]);
  const url = await printed(command, /(http:\/\/127\.0\.0\.1:\d+)/);
  return {
    url,
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
