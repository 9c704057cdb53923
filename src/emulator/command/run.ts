import { readArguments } from "../../command/arguments.js";
import { CommandError } from "../../command/command_error.js";
import { packageVersion } from "../../command/version.js";
import type { Language } from "../../command/words.js";
import { routeNames } from "../control/control.js";
import { createEmulator } from "../create_emulator.js";
import { InvalidSeed } from "../seed/invalid_seed.js";
import { serve } from "../server.js";
import { makeApp } from "../state/make_app.js";
import { appOfFlags, flagIssues } from "./app_flags.js";
import { help } from "./help.js";
import { init } from "./init.js";
import { startLog } from "./log.js";
import { networkUrls } from "./network.js";
import { outputOf } from "./output.js";
import { keepState, loadState } from "./state_file.js";
import { command, type Values } from "./option_table.js";
import { httpsOf, issuerOf } from "./address_flags.js";
import { findSeed } from "./seed_file.js";
import { listenProblem } from "./system_problem.js";
import { keyRows, startText } from "./start_text.js";

/** Starts the emulator, and says how to use it. */
async function start(values: Values, language: Language): Promise<void> {
  const { port = 9300, host = "127.0.0.1", pages = true, quota = true } = values;
  const flags = appOfFlags(values);
  const issues = flagIssues(flags);
  if (issues.length > 0) throw new InvalidSeed("", issues);
  const found = await findSeed(values.seed);
  const { apps = [], users, person } = found?.seed ?? {};
  const [first, ...others] = apps;
  const emulator = createEmulator({
    issuer: issuerOf(values),
    apps: [{ ...first, ...flags }, ...others],
    ...(users && { users }),
    ...(person && { person }),
    pages,
    quotas: quota,
  });
  const isRestored = values.state !== undefined && (await loadState(emulator, values.state));
  // a flag is said now, the state was kept before
  if (isRestored && Object.keys(flags).length > 0) emulator.changeApp(flags);
  const output = outputOf(values, language);
  const log = startLog(emulator, output);
  const allowedHosts = values["allowed-host"];
  const https = httpsOf(values);
  const { url, close, ...served } = await serve(emulator, {
    port,
    hostname: host,
    allowedHosts,
    onServed: log.served,
    https,
  }).catch((error: unknown) => {
    throw listenProblem(error, { host, port, ...(https && { httpsPort: https.port ?? 443 }) });
  });
  if (values.state !== undefined) {
    try {
      keepState(emulator, values.state, (problem) => console.error(problem.in(language)));
    } catch (error) {
      await close();
      throw error;
    }
  }
  const started = {
    url,
    network: networkUrls(host, url),
    apps: emulator.apps,
    // the state is what counts once there is one
    seed: isRestored ? undefined : found?.path,
    state: values.state,
    quotas: quota,
    https: served.https,
  };
  log.started(started, startText(started, language));
}

/** Runs the command with its arguments. */
export async function run(args: readonly string[], language: Language): Promise<void> {
  const { values, words } = readArguments(args, command);
  const [word, ...more] = words;
  if (values.help) console.log(help(language, routeNames, keyRows(makeApp({}, []), language)));
  else if (values.version) console.log(await packageVersion());
  else if (word === "init") console.log(await init(more, language));
  else if (word === undefined) await start(values, language);
  else {
    throw new CommandError({
      ko: `${word}: 없는 명령입니다. init만 있습니다. kakao-emulator --help를 보세요.`,
      en: `${word}: there is no such command. There is init; see kakao-emulator --help.`,
    });
  }
}
