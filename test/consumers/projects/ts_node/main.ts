import { createEmulator } from "kakao-typed/emulator";
import { createRestClient } from "kakao-typed/rest";

async function main(): Promise<void> {
  const emulator = createEmulator();
  const accessToken = emulator.signIn().access_token;
  const { API } = createRestClient({ accessToken, fetch: emulator.fetch });
  const me = await API.me();
  const id: number = me.id;
  console.log(JSON.stringify(id));
}

void main();
