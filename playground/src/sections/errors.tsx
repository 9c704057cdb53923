/** @jsxImportSource vue */
import { defineComponent, ref } from "vue";
import * as faults from "../actions/faults.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import faultsSource from "../actions/faults.ts?raw";
import * as login from "../actions/login_faults.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import loginSource from "../actions/login_faults.ts?raw";
// oxlint-disable-next-line import/default -- Vite gives its text
import exchangeSource from "../actions/login.ts?raw";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { Code } from "../parts/code.js";
import { Explanation } from "../parts/explained.js";
import { LoggedOut } from "../parts/logged_out.js";
import { address, t } from "../state/address.js";
import type { Context } from "../state/page.js";
import type { Action } from "../state/runs.js";
import { Mistakes } from "./mistakes.js";
import { Section } from "./section.js";

type Made = (context: Context) => Promise<unknown>;

/** Makes an error of the login, and puts the app's settings back. */
const made = (name: string, label: string, work: Made, opens = true): Action => ({
  name,
  label,
  opens,
  work: async (context) => {
    const { emulator } = context.inPage;
    const { loginEnabled, javascriptKey, clientSecret } = emulator.apps[0]!;
    try {
      return await work(context);
    } finally {
      emulator.changeApp({ loginEnabled, javascriptKey, clientSecret });
    }
  },
});

const onPageCard = () => (
  <Card
    id="errors-page"
    title={t("카카오 창에 나오는 오류", "Errors on Kakao's page")}
    text={t(
      "카카오는 이 오류를 창에만 보여 주고 앱으로 돌려보내지 않습니다. 창을 닫으면 앱은 `closed`만 받습니다.",
      "Kakao shows these in its window and never leads back to the app, which only learns `closed` when the window is closed.",
    )}
    actions={[
      made("KOE006", t("KOE006 리다이렉트 URI", "KOE006 redirect URI"), ({ kakao, signal }) =>
        login.KOE006(kakao, signal),
      ),
      made("KOE101", t("KOE101 앱 키", "KOE101 app key"), ({ kakao, inPage, signal }) =>
        login.KOE101(kakao, inPage.emulator, signal),
      ),
      made("KOE004", t("KOE004 로그인 꺼짐", "KOE004 login is off"), ({ kakao, inPage, signal }) =>
        login.KOE004(kakao, inPage.emulator, signal),
      ),
      made("KOE205", t("KOE205 동의항목", "KOE205 consent item"), ({ kakao, signal }) =>
        login.KOE205(kakao, signal),
      ),
    ]}
    code={sourceOf(loginSource, "KOE006", "KOE101", "KOE004", "KOE205")}
  />
);

const exchangeCard = () => (
  <Card
    id="errors-exchange"
    title={t("토큰 교환에서 나는 오류", "Errors of the exchange")}
    text={t(
      "로그인한 뒤 서버가 코드를 토큰으로 바꾸다 나는 오류입니다. 서버가 오류의 이름과 코드를 그대로 전달합니다.",
      "They come after the login, when the server exchanges the code. It passes on name and code of the error.",
    )}
    actions={[
      made(
        "KOE010",
        t("KOE010 클라이언트 시크릿", "KOE010 client secret"),
        ({ kakao, inPage, signal }) => login.KOE010(kakao, inPage.server, inPage.emulator, signal),
      ),
      made(
        "KOE303",
        t("KOE303 다른 리다이렉트 URI", "KOE303 another redirect URI"),
        ({ kakao, inPage, signal }) => login.KOE303(kakao, inPage.server, signal),
      ),
      made(
        "KOE320",
        t("KOE320 같은 코드 두 번", "KOE320 the code twice"),
        ({ kakao, inPage, signal }) => login.KOE320(kakao, inPage.server, signal),
      ),
      made(
        "KOE320MadeUp",
        t("KOE320 없는 코드", "KOE320 a made-up code"),
        ({ inPage }) => login.KOE320MadeUp(inPage.server),
        false,
      ),
      made(
        "stateMismatch",
        t("위조된 state", "A forged state"),
        ({ kakao }) => login.stateMismatch(kakao),
        false,
      ),
    ]}
    code={[
      sourceOf(loginSource, "KOE010", "KOE303", "KOE320", "KOE320MadeUp", "stateMismatch"),
      sourceOf(exchangeSource, "exchange"),
    ].join("\n\n")}
  />
);

const apiCard = () => (
  <Card
    id="errors-api"
    title={t("API 호출에서 나는 오류", "Errors of calls")}
    text={t(
      "에뮬레이터에 장애를 일으킵니다. 이어지는 호출이 왜 실패하는지 확인해 보세요.",
      "The emulator is given a fault. Read why the call that follows has failed.",
    )}
    actions={[
      {
        name: "expired",
        label: t("토큰 만료", "Expired token"),
        work: ({ kakao, inPage }) => faults.expired(kakao, inPage.emulator),
      },
      {
        name: "unavailable",
        label: t("503 응답", "A 503"),
        work: ({ kakao, inPage }) => faults.unavailable(kakao, inPage.emulator),
      },
      {
        name: "invalid",
        label: t("잘못된 응답", "Invalid response"),
        work: ({ kakao, inPage }) => faults.invalid(kakao, inPage.emulator),
      },
      {
        name: "unsafeId",
        label: t("자릿수를 잃는 번호", "An id beyond 2^53"),
        work: ({ kakao, inPage }) => faults.unsafeId(kakao, inPage.emulator),
      },
      {
        name: "noNetwork",
        label: t("네트워크 끊김", "No network"),
        work: ({ kakao, inPage }) => faults.noNetwork(kakao, inPage.emulator),
      },
      {
        name: "slow",
        label: t("느린 응답", "A slow answer"),
        work: ({ kakao, inPage, signal }) => faults.slow(kakao, inPage.emulator, signal),
      },
      {
        name: "noConsent",
        label: t("동의 없음", "No consent"),
        work: ({ kakao, inPage }) => faults.noConsent(kakao, inPage.emulator),
      },
    ]}
    code={sourceOf(
      faultsSource,
      "expired",
      "unavailable",
      "invalid",
      "unsafeId",
      "noNetwork",
      "slow",
      "noConsent",
    )}
  />
);

const LookUp = defineComponent(() => {
  const code = ref("KOE006");
  return () => {
    const typed = code.value.trim();
    const given = /^-?\d+$/.test(typed) ? Number(typed) : typed;
    return (
      <article class="card" aria-labelledby="title-lookup">
        <div class="card-main">
          <h3 id="title-lookup">{t("코드로 찾기", "Look a code up")}</h3>
          <p class="quiet">
            {t(
              "카카오의 창이나 응답에서 본 코드를 그대로 넣어 보세요.",
              "Type a code as you have met it on a page or in a response.",
            )}
          </p>
          <div class="choice">
            <label for="code">{t("오류 코드", "Error code")}</label>
            <input
              id="code"
              value={code.value}
              spellcheck={false}
              autocomplete="off"
              placeholder="KOE006, -402, KAE003, 4019"
              onInput={(event: Event) => (code.value = (event.target as HTMLInputElement).value)}
            />
          </div>
          <div class="result" id="result-lookup" data-phase="done">
            <Explanation of={given} />
          </div>
        </div>
        <Code
          code={`import { explain } from "kakao-typed/explain";\n\nconst { cause, fix, where, docs } = explain(${JSON.stringify(given)}, "${address.language}");`}
          label={t("실행되는 코드", "The code that runs")}
        />
      </article>
    );
  };
});

export const ErrorsSection = () => (
  <Section
    title={t("오류 내 보기", "Errors to try")}
    text={t(
      "일부러 오류를 내고 설명을 확인해 보세요. 같은 실수를 SDK 그대로와 kakao-typed로 나란히 비교할 수도 있습니다.",
      "Cause an error and read its explanation. Below, the same mistakes with the bare SDK and with kakao-typed.",
    )}
    body={() => (
      <>
        <LookUp />
        <h3 class="between">{t("같은 실수, 다른 결과", "The same mistake, another end")}</h3>
        <Mistakes />
        <h3 class="between">{t("카카오가 알려 주는 오류", "Errors of Kakao's")}</h3>
        {onPageCard()}
        {exchangeCard()}
        <LoggedOut card="errors-login" />
        {apiCard()}
      </>
    )}
  />
);
