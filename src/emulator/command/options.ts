import { parseArgs } from "node:util";

/** What the command was asked for. */
export interface Options {
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  /** The file of the seed. */
  readonly seed: string | undefined;
  readonly pages: boolean;
  readonly help: boolean;
}

/** Reads the arguments of the command. @throws RangeError or TypeError for what it does not take */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: "string", default: "9300" },
      host: { type: "string", default: "127.0.0.1" },
      "allowed-host": { type: "string", multiple: true, default: [] },
      seed: { type: "string" },
      pages: { type: "boolean", default: true },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const { port, host, seed, pages, help } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new RangeError(`--port: expected a number up to 65535, got ${JSON.stringify(port)}.`);
  }
  return { port: Number(port), host, allowedHosts: values["allowed-host"], seed, pages, help };
}
