import { isKakaoError } from "kakao-typed";
import { defineKakaoLoginButton } from "kakao-typed/element";
import { explain } from "kakao-typed/explain";
import { inAppBrowser, openInBrowser } from "kakao-typed/in-app";
import { sendToFriends, share, type Shared, shareTemplate } from "./share.ts";
import { chatOf, exchange, load, newTicket } from "./shop.ts";

const find = <Found extends HTMLElement>(id: string) => document.querySelector<Found>(`#${id}`)!;
const button = (id: string) => find<HTMLButtonElement>(id);

function tell(text: string): void {
  find("status").textContent = text;
}

/** What people read when something fails. Developers find the error in the console. */
function tellFailure(error: unknown): void {
  console.error(error);
  tell(isKakaoError(error) ? explain(error, "ko").cause : "잠시 뒤에 다시 시도해 주세요.");
}

defineKakaoLoginButton();

// loaded with the page, so that no click has to wait: browsers block the window of one that has waited
const kakao = await load();
let shared: Shared = { imageUrl: undefined, ticket: await newTicket() };

/** Shares in the click, and tells when Kakao has told the server that it was sent. */
function shareBy(send: (what: Shared) => void): void {
  const { ticket } = shared;
  try {
    send(shared);
  } catch (error) {
    tellFailure(error);
    return;
  }
  tell("카카오톡 창에서 보낼 채팅방을 골라 주세요.");
  follow(ticket).catch(tellFailure);
  // for the next click
  newTicket().then((next) => (shared = { ...shared, ticket: next }), tellFailure);
}

async function follow(ticket: string): Promise<void> {
  // a minute; whoever sends later has shared all the same, and the server knows
  for (let second = 0; second < 60; second += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const chat = await chatOf(ticket);
    if (chat !== undefined) return tell(`공유했습니다(${chat}). 감사합니다!`);
  }
}

find<HTMLInputElement>("photo").addEventListener("change", (event) => {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (!file) return;
  tell("사진을 올리는 중…");
  button("share").disabled = true;
  kakao.Share.uploadImage({ file })
    .then(({ infos }) => {
      const imageUrl = infos.original.url;
      shared = { ...shared, imageUrl };
      Object.assign(find<HTMLImageElement>("preview"), { src: imageUrl, hidden: false });
      tell("사진을 올렸습니다.");
    })
    .catch(tellFailure)
    .finally(() => (button("share").disabled = false));
});

const copied = () => tell("링크를 복사했습니다.");
button("share").addEventListener("click", () => shareBy((what) => share(kakao, what, copied)));
button("template").addEventListener("click", () =>
  shareBy((what) => shareTemplate(kakao, what, copied)),
);

button("login").addEventListener("click", () => {
  const scope = ["openid", "friends", "talk_message"];
  kakao.Auth.authorize({ isPopup: true, scope })
    .then(async (login) => {
      kakao.Auth.setAccessToken(await exchange(login));
      button("friends").disabled = false;
      tell("로그인했습니다.");
    })
    .catch(tellFailure);
});
button("friends").addEventListener("click", () => {
  sendToFriends(kakao)
    .then((count) => tell(`친구 ${count}명에게 보냈습니다.`))
    .catch(tellFailure);
});

button("leave").hidden = !inAppBrowser();
button("leave").addEventListener("click", () => {
  if (openInBrowser() === "no_way") tell("메뉴에서 ‘외부 브라우저로 열기’를 눌러 주세요.");
});

for (const id of ["share", "template", "login"]) button(id).disabled = false;
tell("준비되었습니다.");
