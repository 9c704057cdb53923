import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { closed, string } from "../../schemas/kinds.js";
import type { Emulator } from "../emulator.js";
import type { EmulatorToken } from "../login_records.js";
import { newest, type Routes } from "./route.js";

const tokenSchema = closed({ id: string() });

/** What a token is called where the token itself is not shown. */
const idOf = ({ token }: EmulatorToken): string =>
  bytesToHex(sha256(utf8ToBytes(token))).slice(0, 12);

/** The token that is called so; where there is none, the emulator says so. */
function tokenOf({ tokens }: Emulator, id: string): string {
  return tokens.find((token) => idOf(token) === id)?.token ?? "";
}

/** Who is linked with which app, and the tokens of these logins: without the tokens themselves. */
export const loginRoutes: Routes = {
  "GET /links": ({ links }) => links,
  "GET /tokens": ({ tokens }, _, query) =>
    newest([...tokens].sort(byLogin), query).map(({ token, ...known }) => ({
      id: idOf({ token, ...known }),
      ...known,
    })),
  "POST /tokens/expire": (emulator, read) =>
    emulator.expireToken(tokenOf(emulator, read<{ id: string }>(tokenSchema).id)),
  "POST /tokens/revoke": (emulator, read) =>
    emulator.revokeToken(tokenOf(emulator, read<{ id: string }>(tokenSchema).id)),
};

const byLogin = (one: EmulatorToken, other: EmulatorToken) => one.loggedInAt - other.loggedInAt;
