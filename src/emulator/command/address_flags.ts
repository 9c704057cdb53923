import { isIssuer } from "../http/addresses.js";
import type { HttpsOptions } from "../https/https_options.js";
import { CommandError } from "../../command/command_error.js";
import type { Values } from "./option_table.js";

/** The addresses that the emulator names. @throws CommandError */
export function issuerOf({ issuer = "self" }: Values): string {
  if (isIssuer(issuer)) return issuer;
  throw new CommandError({
    ko: "--issuer: self, kakao 또는 http 주소를 쓰세요. 예: --issuer http://localhost:9300",
    en: "--issuer: expected self, kakao or an http address. Write --issuer http://localhost:9300, for example.",
  });
}

/** How to serve Kakao's host names; `false` where nothing asks for it. */
export function httpsOf({
  https,
  "https-port": port,
  "ca-file": caFile,
}: Values): HttpsOptions | false {
  const isAsked = https ?? (port !== undefined || caFile !== undefined);
  return (
    isAsked && { ...(port !== undefined && { port }), ...(caFile !== undefined && { caFile }) }
  );
}
