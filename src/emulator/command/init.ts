import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { CommandError } from "../../command/command_error.js";
import type { Language } from "../../command/words.js";
import { starterJson, starterYaml } from "./starter_seed.js";

/** The JSON Schema of seeds: of the installed package, otherwise as published. */
function schemaFor(path: string): string {
  const folder = dirname(path);
  const installed = join("node_modules", "kakao-typed", "dist", "emulator", "seed.schema.json");
  if (!existsSync(installed)) {
    return "https://unpkg.com/kakao-typed/dist/emulator/seed.schema.json";
  }
  const found = relative(folder, installed).replaceAll("\\", "/");
  return found.startsWith(".") ? found : `./${found}`;
}

/** Writes a seed to start with; gives what to say about it. @throws CommandError where the file is there, or is neither YAML nor JSON */
export async function init(words: readonly string[], language: Language): Promise<string> {
  const [path = "kakao-emulator.yaml", ...more] = words;
  const isJson = /\.json$/i.test(path);
  if (more.length > 0 || !(isJson || /\.ya?ml$/i.test(path))) {
    throw new CommandError({
      ko: "init: 파일 하나를 .yaml, .yml, .json 중 하나로 지정하세요. 예: kakao-emulator init kakao-emulator.yaml",
      en: "init: expected one file, .yaml, .yml or .json. Write kakao-emulator init kakao-emulator.yaml, for example.",
    });
  }
  const schema = schemaFor(path);
  const text = isJson ? starterJson(schema) : starterYaml(schema, language);
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    throw notWritten(path, (error as NodeJS.ErrnoException).code);
  }
  const usual = /^kakao-emulator\.(ya?ml|json)$/.test(path);
  const command = usual ? "kakao-emulator" : `kakao-emulator --seed ${path}`;
  return {
    ko: `${path} 파일을 만들었습니다. 실행: ${command}`,
    en: `${path} is written. Start with it: ${command}`,
  }[language];
}

function notWritten(path: string, code = ""): CommandError {
  return code === "EEXIST"
    ? new CommandError({
        ko: `init: ${path} 파일이 이미 있어 쓰지 않았습니다. 다른 이름을 지정하세요. 예: kakao-emulator init other.yaml`,
        en: `init: ${path} is there already, and stays as it is. Name another file: kakao-emulator init other.yaml`,
      })
    : new CommandError({
        ko: `init: ${path} 파일을 쓸 수 없습니다(${code}). 폴더가 있는지, 쓸 수 있는지 확인하세요.`,
        en: `init: ${path} cannot be written (${code}). See whether its folder is there and may be written to.`,
      });
}
