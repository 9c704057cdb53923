// Runs both sides of a trap in the page. The page loads this on the first click, as it brings the emulator along.
import { type Kakao, isKakaoError, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import type { Language } from "../language.ts";
import { withKakao } from "./kakao_in_page.ts";
import { type Observed, observe, textOf } from "./observe.ts";
import { type Situation, type TrapName, traps } from "./traps.ts";

type BareSdk = ReturnType<ReturnType<typeof createEmulator>["sdk"]>;

const bareSides = import.meta.glob<(sdk: BareSdk) => unknown>("./*/bare.js", { import: "run" });
const typedSides = import.meta.glob<(kakao: Kakao) => unknown>("./*/typed.ts", { import: "run" });

/** What one side did, in words. */
export interface Shown {
  readonly how: Observed["how"];
  readonly value: string;
  /** What was sent to Kakao's API. */
  readonly sent: readonly string[];
  /** What it is about and what to do, where the error says it. */
  readonly explained?: string | undefined;
}

function arrange({ isLoggedIn, answer, closesWindow = false }: Situation) {
  const emulator = createEmulator({ pages: closesWindow });
  const sdk = emulator.sdk();
  sdk.init("javascript-key");
  // in memory only: nothing of this stays in the site's storage
  if (isLoggedIn) sdk.Auth.setAccessToken(emulator.signIn().access_token, false);
  if (answer) emulator.failNext({ ...answer, url: "/v2/user/me" });
  return { emulator, sdk };
}

async function runSide(
  situation: Situation,
  side: (sdk: BareSdk) => unknown,
  language: Language,
): Promise<Shown> {
  const { emulator, sdk } = arrange(situation);
  const observed = await withKakao(emulator, situation, () => observe(() => side(sdk)));
  const sent = emulator.requests
    .filter(({ url }) => new URL(url).pathname.startsWith("/v"))
    .map(({ method, url, headers }) => {
      const authorization = headers["authorization"]?.replace(/(?<=Bearer )(?!null)\S+/, "…");
      return `${method} ${new URL(url).pathname} · Authorization: ${authorization}`;
    });
  if (observed.how === "hangs") return { how: "hangs", value: "", sent };
  const { how, value } = observed;
  if (!isKakaoError(value)) return { how, value: textOf(value), sent };
  const { cause, fix } = explain(value, language);
  return { how, value: textOf(value), sent, explained: `${cause} ${fix}` };
}

/** Runs a side of a trap: the SDK alone, or wrapped. */
export async function runTrap(
  name: TrapName,
  side: "bare" | "typed",
  language: Language,
): Promise<Shown> {
  const { situation } = traps[name];
  if (side === "bare") {
    return runSide(situation, await bareSides[`./${name}/bare.js`]!(), language);
  }
  const run = await typedSides[`./${name}/typed.ts`]!();
  return runSide(situation, (sdk) => run(wrapKakao(sdk)), language);
}
