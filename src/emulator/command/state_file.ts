import { chmodSync, existsSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Emulator } from "../emulator.js";
import { InvalidSeed } from "../seed/invalid_seed.js";
import { checkSnapshot } from "../state/check_snapshot.js";
import { CommandError } from "../../command/command_error.js";
import { problemOfJson } from "./json_problem.js";
import type { Words } from "../http/reasons.js";

// The file of `--state`: read at the start, and written whenever something has changed.

/** Milliseconds from a change until it is written: many changes at once are one. */
const writeAfter = 300;
/** Most mistakes of a file that are shown. */
const mostShown = 5;

const whatToDo: Words = {
  ko: "파일은 그대로 두었습니다. 다른 파일을 지정하거나 이 파일을 옮기세요.",
  en: "Nothing was overwritten: name another file, or move this one away.",
};

const refusal = (path: string, { ko, en }: Words) =>
  new CommandError({
    ko: `--state: ${path}: ${ko} ${whatToDo.ko}`,
    en: `--state: ${path}: ${en} ${whatToDo.en}`,
  });

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(path, {
      ko: `파일을 읽을 수 없습니다(${code}).`,
      en: `cannot be read (${code}).`,
    });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, text: problem } = problemOfJson(text);
    throw refusal(path, {
      ko: `${line}번째 줄 ${column}번째 글자에서 JSON이 깨졌습니다. ${problem.ko}`,
      en: `this is no JSON: line ${line}, column ${column}. ${problem.en}`,
    });
  }
}

/** Reads the state of a file into an emulator, if there is one. @throws CommandError for a file that is none, or is broken */
export async function loadState(emulator: Emulator, path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const state = parse(path, await textOf(path));
  try {
    checkSnapshot("", state);
  } catch (error) {
    if (!(error instanceof InvalidSeed)) throw error;
    const mistakes = error.message.split("\n").slice(0, mostShown).join(" ");
    throw refusal(path, {
      ko: `이 버전이 읽을 수 있는 에뮬레이터 상태가 아닙니다. ${mistakes}`,
      en: `this is no state of the emulator that this version reads. ${mistakes}`,
    });
  }
  emulator.importState(state);
  return true;
}

/** Writes a file at once or not at all: whoever reads it never sees half of it. Only its owner may read it. */
function writeWhole(path: string, text: string): void {
  // a link stays one
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true });
    // the umask does not widen a mode, but a draft that was left behind may have another
    chmodSync(draft, 0o600);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

const unwritable = (path: string, error: unknown) => {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return new CommandError({
    ko: `--state: ${path}: 파일을 쓸 수 없습니다(${code}). 폴더가 있는지, 쓸 권한이 있는지 확인하세요.`,
    en: `--state: ${path}: cannot be written (${code}). Check that its folder exists and may be written to.`,
  });
};

/**
 * Keeps the state of an emulator in a file: writes it now, after each change, and when the process ends.
 *
 * @param report - Told of a file that cannot be written later on: once, until it can be again.
 * @throws CommandError where the file cannot be written now
 */
export function keepState(
  emulator: Emulator,
  path: string,
  report: (problem: CommandError) => void,
): void {
  let written: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBroken = false;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = `${JSON.stringify(emulator.exportState())}\n`;
    if (text === written) return;
    writeWhole(path, text);
    written = text;
    isBroken = false;
  };
  const tryToWrite = () => {
    try {
      write();
    } catch (error) {
      if (!isBroken) report(unwritable(path, error));
      isBroken = true;
    }
  };
  try {
    write();
  } catch (error) {
    throw unwritable(path, error);
  }
  emulator.subscribe(({ kind }) => {
    if (kind === "change") timer ??= setTimeout(tryToWrite, writeAfter);
  });
  process.once("exit", tryToWrite);
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
}
