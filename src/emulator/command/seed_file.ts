import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Issue } from "../../errors/kakao_error.js";
import { seedIssues } from "../seed/check_seed.js";
import { InvalidSeed } from "../seed/invalid_seed.js";
import type { Seed } from "../seed/seed_schema.js";
import { CommandError } from "../../command/command_error.js";
import { type Problem, problemOfJson } from "./json_problem.js";

/** The names under which a seed is found in the working folder. */
const usualNames = ["kakao-emulator.yaml", "kakao-emulator.yml", "kakao-emulator.json"];

/** The seed of the working folder, if there is one. */
function usualSeed(): string | undefined {
  const found = usualNames.filter((name) => existsSync(name));
  if (found.length < 2) return found[0];
  const names = found.join(", ");
  throw new CommandError({
    ko: `시드 파일이 여러 개입니다(${names}). --seed로 하나를 지정하세요.`,
    en: `There are several seeds (${names}). Choose one with --seed.`,
  });
}

async function textOf(path: string): Promise<string> {
  try {
    // Windows' editors begin a file with a byte order mark
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError({
      ko: `--seed: ${path}: 파일을 읽을 수 없습니다(${code}). 경로를 확인하거나 kakao-emulator init으로 만드세요.`,
      en: `--seed: ${path}: cannot be read (${code}). Correct the path, or write one with kakao-emulator init.`,
    });
  }
}

function throwUnparsable(path: string, format: string, { line, column, text }: Problem): never {
  throw new CommandError({
    ko: `${path}:${line}:${column}: 올바른 ${format}이 아닙니다. ${text.ko}`,
    en: `${path}:${line}:${column}: this is no ${format}. ${text.en}`,
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return throwUnparsable(path, "JSON", problemOfJson(text));
  }
}

/** The value of a YAML document, whose aliases are looked up here. */
function valueOfYaml(path: string, document: { readonly toJS: () => unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const { message } = error as Error;
    const text = { ko: message, en: message };
    return throwUnparsable(path, "YAML", { line: 1, column: 1, text });
  }
}

async function parseYaml(path: string, text: string): Promise<unknown> {
  // 100 kB that a start without YAML does not load
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (!error) return valueOfYaml(path, document);
  const [{ line, col: column }] = error.linePos ?? [{ line: 1, col: 1 }];
  // the message goes on with the lines of the file
  const [about = ""] = error.message.split("\n");
  const said = about.replace(/ at line \d+, column \d+:?$/, ".");
  return throwUnparsable(path, "YAML", { line, column, text: { ko: said, en: said } });
}

/** In YAML, what looks like a number is one. */
function withQuotes({ path, expected, message }: Issue): Issue {
  const isUnquoted = expected === "string" && /got (number|boolean)$/.test(message);
  return { path, expected, message: isUnquoted ? `${message}. Put it in quotes.` : message };
}

/** A seed as the emulator takes it, and the file it is from. */
export interface FoundSeed {
  readonly path: string;
  readonly seed: Seed;
}

/** Reads and checks the file of `--seed`, or the one in the working folder. */
export async function findSeed(given: string | undefined): Promise<FoundSeed | undefined> {
  const path = given ?? usualSeed();
  if (path === undefined) return undefined;
  const text = await textOf(path);
  const isYaml = /\.ya?ml$/i.test(path);
  const found = isYaml ? await parseYaml(path, text) : parseJson(path, text);
  // a list is one of users
  const seed = Array.isArray(found) ? { users: found } : found;
  const issues = seedIssues(seed);
  if (issues.length > 0) throw new InvalidSeed(path, issues.map(withQuotes));
  return { path, seed: seed as Seed };
}
