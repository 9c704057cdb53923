import { writeFile } from "node:fs/promises";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { readArguments } from "../../command/arguments.js";
import { CommandError } from "../../command/command_error.js";
import { colored, plain, usesColors } from "../../command/log_style.js";
import { packageVersion } from "../../command/version.js";
import type { Language } from "../../command/words.js";
import { findFiles } from "./find_files.js";
import { help } from "./help.js";
import { migrateFiles } from "./migrate_files.js";
import { command, type Values } from "./option_table.js";
import type { ChangedFile, Outcome } from "./outcome.js";
import { reportText } from "./report.js";
import { summaryText } from "./summary.js";
import { systemWords } from "./system_words.js";

/** What a file becomes, as a unified diff. */
const diffOf = ({ file, before, after }: ChangedFile): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });

/** What `--json` prints. */
const jsonText = ({ read, changed, left, problems }: Outcome, language: Language): string =>
  JSON.stringify(
    {
      read,
      changed: changed.map(({ file, changes }) => ({ file, changes })),
      left: left.map(({ file, line, site, words }) => ({
        file,
        line,
        site,
        todo: words[language],
      })),
      problems: problems.map(({ file, words }) => ({ file, problem: words[language] })),
    },
    null,
    2,
  );

async function writeReport(file: string, outcome: Outcome, language: Language): Promise<void> {
  try {
    await writeFile(file, reportText(outcome, language));
  } catch (error) {
    const { ko, en } = systemWords(error);
    throw new CommandError({ ko: `--report: ${file}: ${ko}`, en: `--report: ${file}: ${en}` });
  }
}

/** Migrates what the paths hold; gives the exit code. */
async function migrate(
  paths: readonly string[],
  { "dry-run": dryRun = false, check = false, json = false, report }: Values,
  language: Language,
): Promise<number> {
  const isWritten = !dryRun && !check;
  const { files, problems } = await findFiles(paths);
  const version = await packageVersion();
  const migrated = await migrateFiles(files, { version, language, write: isWritten });
  const outcome = { ...migrated, problems: [...problems, ...migrated.problems] };
  if (report !== undefined) await writeReport(report, outcome, language);
  if (json) console.log(jsonText(outcome, language));
  else {
    const { stdout, env } = process;
    const paint = usesColors(stdout, env) ? colored : plain;
    if (dryRun) for (const file of outcome.changed) console.log(diffOf(file));
    console.log(summaryText(outcome, { language, isWritten, paint }));
  }
  if (outcome.problems.length > 0) return 2;
  return check && outcome.changed.length + outcome.left.length > 0 ? 1 : 0;
}

/** Runs the command with its arguments; gives the exit code. @throws CommandError */
export async function run(args: readonly string[], language: Language): Promise<number> {
  const { values, words: paths } = readArguments(args, command);
  if (values.help) console.log(help(language));
  else if (values.version) console.log(await packageVersion());
  else if (paths.length > 0) return await migrate(paths, values, language);
  else {
    throw new CommandError({
      ko: "경로를 지정하세요. 예: npx -p kakao-typed kakao-codemod src. 먼저 보려면 --dry-run을 붙이세요.",
      en: "Name what to migrate: npx -p kakao-typed kakao-codemod src. With --dry-run nothing is written.",
    });
  }
  return 0;
}
