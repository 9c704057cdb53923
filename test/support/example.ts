// An example as readers have it: copied out of the repository, installed with the packed package, and started with npm.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { inject } from "vitest";
import { freePort } from "./free_port.js";
import { root } from "./compiler.js";

/** What the test runner and npm have set for this run, and the keys of an app: a reader has none of them. */
const ours =
  /^(KAKAO_|VITE|TEST|NODE_ENV|FORCE_COLOR|INIT_CWD|npm_(package|lifecycle|command|config_local))/i;

/**
 * The environment of a reader: this Node.js first, no keys of Kakao's, and no CI service, where the development server of
 * Next.js does not set up TypeScript for a new app, and answers nothing.
 */
function environment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH = "", CI: _, ...rest } = process.env;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !ours.test(name))),
    PATH: dirname(process.execPath) + delimiter + PATH,
    NEXT_TELEMETRY_DISABLED: "1",
    ...more,
  };
}

/** Copies an example and installs it. Gives its folder. */
export function installExample(name: string): string {
  const folder = join(inject("copies"), name);
  const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "."], {
    cwd: `${root}examples/${name}`,
    encoding: "utf8",
  });
  for (const file of tracked.trim().split("\n")) {
    cpSync(`${root}examples/${name}/${file}`, join(folder, file));
  }
  install(folder);
  return folder;
}

/** Installs the packages of a folder, with the packed package in the place of the published one. */
export function install(folder: string): void {
  const file = join(folder, "package.json");
  const { dependencies, ...manifest } = JSON.parse(readFileSync(file, "utf8")) as {
    dependencies: Record<string, string>;
  };
  const here = { ...dependencies, "kakao-typed": `file:${inject("packed")}` };
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: here }, null, 2));
  runIn(folder, ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"]);
}

/** Runs npm in a folder to its end; throws what it has printed when it fails. */
export function runIn(
  folder: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  try {
    return execFileSync("npm", args, {
      cwd: folder,
      env: environment(more),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(" ")}:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Runs a script of a shell in a folder, to its end. Gives the folder that it has gone to, and what it has printed. */
export function runShell(folder: string, script: string): { folder: string; printed: string } {
  const printed = execFileSync("bash", ["-ec", `${script}\npwd`], {
    cwd: folder,
    env: environment({
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_prefer_offline: "true",
    }),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { folder: printed.trimEnd().split("\n").at(-1)!, printed };
}

/** A server that runs. */
export interface Started {
  readonly url: string;
  /** What it has printed. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a server with a command, of npm unless another one is named, and waits until it answers at a port. */
export async function start(
  folder: string,
  args: readonly string[],
  port: number,
  command = "npm",
): Promise<Started> {
  const child = spawn(command, args, {
    cwd: folder,
    env: environment({ PORT: String(port) }),
    stdio: ["ignore", "pipe", "pipe"],
    // a group of its own: npm, a shell and the server stop together
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text: Buffer) => (output += text.toString()));
  }
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  async function stop() {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, "SIGTERM");
    await ended;
  }
  const url = `http://localhost:${port}`;
  const isUp = async () => {
    // a server that has taken the first request before it was ready may never answer it
    const asked = fetch(url, { signal: AbortSignal.timeout(30_000) });
    const response = await asked.catch(() => undefined);
    if (!response || response.status < 500) return response?.ok ?? false;
    await stop();
    throw new Error(`${command} ${args.join(" ")} answers ${response.status}:\n${output}`);
  };
  while (!(await isUp())) {
    if (child.exitCode !== null)
      throw new Error(`${command} ${args.join(" ")} has ended:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, printed: () => output, stop };
}

/** An example that runs. */
export interface Running extends Started {
  /** The address of its emulated Kakao. */
  readonly kakao: string;
}

/** Starts an example at a free port. */
export async function startExample(folder: string): Promise<Running> {
  const started = await start(folder, ["start"], await freePort());
  const [, kakao] = /Kakao: (http\S+)/.exec(started.printed()) ?? [];
  if (kakao !== undefined) return { ...started, kakao };
  await started.stop();
  throw new Error(`npm start has started no emulator:\n${started.printed()}`);
}
