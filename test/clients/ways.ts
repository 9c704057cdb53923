// How a client gets to the emulator's command.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, startCommand } from "./command.ts";
import { connectHosts, rewriteHosts } from "./kakao_hosts.ts";

/** The command, and clients led to it. */
export interface Led {
  readonly kakao: Command;
  /** The address that clients are told; without it they ask Kakao's own hosts. */
  readonly kakaoUrl: string | undefined;
  stop(): Promise<void>;
}

const seed = ["--seed", new URL("seed.json", import.meta.url).pathname];

/** The client is told the emulator's address. */
async function byAddress(options: readonly string[]): Promise<Led> {
  const kakao = await startCommand([...seed, ...options]);
  return { kakao, kakaoUrl: kakao.url, stop: () => kakao.stop() };
}

/** The client asks Kakao's hosts, and its requests are rewritten. */
async function byRewriting(options: readonly string[]): Promise<Led> {
  const kakao = await startCommand([...seed, "--issuer", "kakao", ...options]);
  const end = rewriteHosts(kakao.url);
  return {
    kakao,
    kakaoUrl: undefined,
    stop() {
      end();
      return kakao.stop();
    },
  };
}

/** The client asks Kakao's hosts over https, whose names lead to the emulator. */
async function byNames(options: readonly string[]): Promise<Led> {
  // where the command keeps its certificate authority
  const settings = mkdtempSync(join(tmpdir(), "kakao-emulator-"));
  const [port, authority] = [/https:\/\/127\.0\.0\.1:(\d+)/, /NODE_EXTRA_CA_CERTS="?([^\s"]+)/];
  const kakao = await startCommand([...seed, "--https", "--https-port", "0", ...options], {
    expected: [port, authority],
    env: { XDG_CONFIG_HOME: settings },
  });
  const found = (pattern: RegExp) => pattern.exec(kakao.output)![1]!;
  const end = connectHosts(Number(found(port)), readFileSync(found(authority), "utf8"));
  return {
    kakao,
    kakaoUrl: undefined,
    async stop() {
      end();
      await kakao.stop();
      rmSync(settings, { recursive: true });
    },
  };
}

export const ways = {
  "by the emulator's address": byAddress,
  "with requests rewritten": byRewriting,
  "over https with Kakao's names": byNames,
} as const;
