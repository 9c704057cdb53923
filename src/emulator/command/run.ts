import { createEmulator } from "../create_emulator.js";
import { serve } from "../server.js";
import { help } from "./help.js";
import { readOptions } from "./options.js";
import { readSeed } from "./seed_file.js";
import { startText } from "./start_text.js";

/** Runs the command with its arguments. */
export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    console.log(help);
    return;
  }
  const { port, host, allowedHosts, seed, pages } = options;
  const emulator = createEmulator({ ...(seed === undefined ? {} : await readSeed(seed)), pages });
  const { url } = await serve(emulator, { port, hostname: host, allowedHosts });
  console.log(startText(url));
}
