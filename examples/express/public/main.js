const find = (selector) => document.querySelector(selector);

async function ask(path, method, data) {
  const headers = { Accept: "application/json", "Content-Type": "application/json" };
  const init = { method, headers, body: data && JSON.stringify(data) };
  const response = await fetch(path, init);
  return response.json();
}

async function showSession() {
  const { user } = await ask("/api/auth/kakao/session");
  find("#status").textContent = user ? "로그인했습니다." : "로그인하지 않았습니다.";
  find("kakao-login-button").hidden = Boolean(user);
  find("#calls").hidden = !user;
}

const failed = () => {
  find("#status").textContent = "서버에 연결할 수 없습니다. 잠시 뒤에 다시 시도하세요.";
};

async function call({ path, method, confirm: question }) {
  if (question && !confirm(question)) return;
  const uuids = find("#uuids").value.split(",").filter(Boolean);
  const body = await ask(path, method, path === "/api/friend-message" ? { uuids } : undefined);
  find("#result").textContent = body.message ?? JSON.stringify(body, null, 2);
  const [friend] = body.elements ?? [];
  if (friend) find("#uuids").value = friend.uuid;
  // the account is not linked any more: nor is anybody logged in
  if (path === "/api/unlink" && !body.message) await ask("/api/auth/kakao/logout", "POST");
  await showSession();
}

find("#calls").addEventListener("click", ({ target }) => {
  if (target.dataset.path) call(target.dataset).catch(failed);
});

// also where the back button brings the page back as it was
addEventListener("pageshow", () => void showSession().catch(failed));
