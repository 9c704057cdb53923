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
  const folder = mkdtempSync(join(tmpdir(), "kakao-emulator-"));
  const caFile = join(folder, "ca.pem");
  const listening = /https:\/\/127\.0\.0\.1:(\d+)/;
  const kakao = await startCommand(
    [...seed, "--https", "--https-port", "0", "--ca-file", caFile, ...options],
    listening,
  );
  const [, port] = listening.exec(kakao.output)!;
  const end = connectHosts(Number(port), readFileSync(caFile, "utf8"));
  return {
    kakao,
    kakaoUrl: undefined,
    async stop() {
      end();
      await kakao.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export const ways = {
  "by the emulator's address": byAddress,
  "with requests rewritten": byRewriting,
  "over https with Kakao's names": byNames,
} as const;
