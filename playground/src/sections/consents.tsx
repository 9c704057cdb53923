/** @jsxImportSource vue */
import { consent, type ConsentItem, type Scopes } from "kakao-typed";
import { defineComponent, shallowRef, watch } from "vue";
import * as actions from "../actions/consents.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/consents.ts?raw";
import { sourceOf } from "../code/source.js";
import { ActionButton } from "../parts/actions.js";
import { Card } from "../parts/card.js";
import { LoggedOut } from "../parts/logged_out.js";
import { Result } from "../parts/result.js";
import { t } from "../state/address.js";
import { type Context, page } from "../state/page.js";
import { Section } from "./section.js";

type Item = NonNullable<Scopes["scopes"]>[number];

/** The field of `me` that belongs to a consent item. */
const fields: Readonly<Partial<Record<string, ConsentItem>>> = {
  profile_nickname: "nickname",
  profile_image: "profile_image",
  account_email: "email",
  name: "name",
  gender: "gender",
  age_range: "age_range",
  birthyear: "birthyear",
  birthday: "birthday",
  phone_number: "phone_number",
};

/** What the profile shows of a consent item, in plain words. */
function shown(id: string) {
  const field = fields[id];
  if (!field || !page.me) return t("프로필에 없는 항목", "Not a part of the profile");
  const found = consent(page.me, field);
  switch (found.status) {
    case "granted":
      return <code>{found.value}</code>;
    case "needs_agreement":
      return t("동의하면 보입니다", "Shown after consent");
    case "not_valid":
      return t("유효하지 않은 값입니다", "Not valid");
    case "not_verified":
      return t("인증되지 않은 값입니다", "Not verified");
    case "absent":
      return t("계정에 값이 없습니다", "Not in the account");
  }
}

const ConsentRow = ({
  item: { id, display_name, agreed, revocable },
  onScopes,
}: {
  item: Item;
  onScopes: (scopes: Scopes) => Scopes;
}) => {
  const ask = {
    name: `ask-${id}`,
    label: t(`동의받기: ${display_name}`, `Ask for consent: ${display_name}`),
    opens: true,
    work: async ({ kakao, inPage, signal }: Context) =>
      onScopes(await actions.ask(kakao, inPage.server, id, signal)),
  };
  const revoke = {
    name: `revoke-${id}`,
    label: t(`철회: ${display_name}`, `Withdraw: ${display_name}`),
    work: async ({ kakao }: Context) => onScopes(await actions.revoke(kakao, id)),
  };
  return (
    <li class="consent" data-item={id}>
      <div class="consent-name">
        <strong lang="ko">{display_name}</strong> <code>{id}</code>
      </div>
      <div class="consent-state" data-agreed={agreed}>
        {agreed ? t("동의함", "Agreed") : t("동의하지 않음", "Not agreed")}
      </div>
      <div class="consent-value">{shown(id)}</div>
      <div class="consent-does">
        {!agreed ? (
          <ActionButton
            card={`consent-${id}`}
            action={ask}
            look="small"
            label={t("동의받기", "Ask")}
          />
        ) : revocable ? (
          <ActionButton
            card={`consent-${id}`}
            action={revoke}
            look="small"
            label={t("철회", "Withdraw")}
          />
        ) : (
          <span class="quiet">{t("필수라서 철회할 수 없습니다", "Required: it stays")}</span>
        )}
      </div>
      <Result card={`consent-${id}`} value={() => null} />
    </li>
  );
};

export const ConsentsSection = defineComponent(() => {
  const scopes = shallowRef<Scopes>();
  const keep = (read: Scopes) => (scopes.value = read);
  watch(
    () => page.me?.id,
    async (id) => {
      if (id === undefined || !page.kakao) scopes.value = undefined;
      else await actions.consents(page.kakao).then(keep, () => undefined);
    },
    { immediate: true },
  );
  return () => (
    <Section
      title={t("동의항목", "Consents")}
      text={t(
        "동의를 받거나 철회하면 같은 줄에서 프로필에 보이는 값이 바뀝니다.",
        "Ask for consent or withdraw it: the value in the profile changes in the same row.",
      )}
      body={() => (
        <>
          <LoggedOut card="consents-login" />
          <Card
            id="consents"
            title={t("동의 내역", "What was agreed to")}
            text={t(
              "동의받기는 그 항목만 다시 묻는 로그인이고, 철회는 `API.revoke.scopes`입니다.",
              "Asking is a login for that item alone; `API.revoke.scopes` withdraws it.",
            )}
            actions={[
              {
                name: "consents",
                label: t("동의 내역 읽기", "Read the consents"),
                work: async ({ kakao }) => keep(await actions.consents(kakao)),
              },
            ]}
            after={() =>
              scopes.value?.scopes && (
                <ul class="consents" aria-label={t("동의항목", "Consents")}>
                  {scopes.value.scopes.map((item) => (
                    <ConsentRow key={item.id} item={item} onScopes={keep} />
                  ))}
                </ul>
              )
            }
            code={sourceOf(source, "consents", "ask", "revoke")}
          />
        </>
      )}
    />
  );
});
