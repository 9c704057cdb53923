/** @jsxImportSource vue */
import * as actions from "../actions/addresses.js";
// oxlint-disable-next-line import/default -- Vite gives its text
import source from "../actions/addresses.ts?raw";
import { sourceOf } from "../code/source.js";
import { Card } from "../parts/card.js";
import { LoggedOut } from "../parts/logged_out.js";
import { t } from "../state/address.js";
import { Section } from "./section.js";

export const AddressesSection = () => (
  <Section
    title={t("배송지", "Addresses")}
    text={t(
      "배송지 피커에서 고른 주소의 번호를 받아 주소를 읽습니다. 배송지 동의(`shipping_address`)가 필요합니다.",
      "The picker gives the id of the address that was chosen. It needs the consent `shipping_address`.",
    )}
    body={() => (
      <>
        <LoggedOut card="addresses-login" />
        <Card
          id="choose"
          title={t("배송지 피커", "The address picker")}
          text={t(
            "창을 닫으면 `closed`, 동의하지 않았으면 카카오의 오류로 끝납니다.",
            "A closed window is `closed`; without consent Kakao's error comes.",
          )}
          actions={[
            {
              name: "choose",
              label: t("배송지 선택", "Choose an address"),
              opens: true,
              work: ({ kakao, signal }) => actions.choose(kakao, signal),
            },
          ]}
          code={sourceOf(source, "choose")}
        />
        <Card
          id="addresses"
          title={t("저장된 배송지", "The addresses of the user")}
          text={t(
            "한 페이지를 읽거나, `pages()`로 끝까지 읽습니다.",
            "Read one page, or all of them with `pages()`.",
          )}
          actions={[
            {
              name: "addresses",
              label: t("배송지 읽기", "Read the addresses"),
              work: ({ kakao }) => actions.addresses(kakao),
            },
            {
              name: "everyAddress",
              label: t("끝까지 읽기", "Read all pages"),
              work: ({ kakao }) => actions.everyAddress(kakao),
            },
          ]}
          code={sourceOf(source, "addresses", "everyAddress")}
        />
      </>
    )}
  />
);
