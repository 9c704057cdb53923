/** @jsxImportSource vue */
import { login } from "../actions/login.js";
import { t } from "../state/address.js";
import { page } from "../state/page.js";
import { runOf } from "../state/runs.js";
import { LoginButton } from "./actions.js";
import { Result } from "./result.js";

/** Asks for the login, where a section is about somebody who is logged in. */
export const LoggedOut = ({ card }: { card: string }) =>
  page.me && !runOf(card) ? null : (
    <div class="logged-out" hidden={Boolean(page.me) && runOf(card)?.phase === "done"}>
      <p>
        {t(
          "로그인한 사용자에게만 되는 일입니다. 로그인하지 않고 누르면 어떤 오류가 나는지도 볼 수 있습니다.",
          "This is for somebody who is logged in. Press a button without a login, and see which error comes.",
        )}
      </p>
      <LoginButton
        card={card}
        action={{
          name: "login",
          label: t("카카오 로그인", "Login with Kakao"),
          opens: true,
          work: ({ kakao, inPage, signal }) => login(kakao, inPage.server, signal),
        }}
      />
      <Result card={card} />
    </div>
  );
