const find = (selector) => document.querySelector(selector);
const result = find("#result");

async function ask(path, method = "GET") {
  // the server takes a POST as JSON only: another site's form cannot send that
  const headers = { Accept: "application/json", "Content-Type": "application/json" };
  const response = await fetch(path, { method, headers });
  return response.json();
}

async function showSession() {
  const { loggedIn } = await ask("/session");
  find("#status").textContent = loggedIn ? "로그인했습니다." : "로그인하지 않았습니다.";
  find("#calls").hidden = !loggedIn;
}

find("#calls").addEventListener("click", async ({ target }) => {
  const { path, method, confirm: question } = target.dataset;
  if (!path || (question && !confirm(question))) return;
  const uuid = encodeURIComponent(find("#uuid").value);
  const body = await ask(target.id === "send" ? `${path}?uuid=${uuid}` : path, method);
  result.textContent = JSON.stringify(body, null, 2);
  const [friend] = body.elements ?? [];
  if (friend?.uuid) find("#uuid").value = friend.uuid;
  await showSession();
});

await showSession();
