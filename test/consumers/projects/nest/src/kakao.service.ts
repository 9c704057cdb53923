import { Injectable } from "@nestjs/common";
import { isKakaoError } from "kakao-typed";
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { createOAuthClient, createState } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";

const redirectUri = "https://shop.example/redirect";

@Injectable()
export class Kakao {
  readonly emulator: Emulator = createEmulator({ apps: [{ redirectUris: [redirectUri] }] });
}

@Injectable()
export class Login {
  readonly #oauth;

  constructor(private readonly kakao: Kakao) {
    this.#oauth = createOAuthClient({
      restApiKey: "rest-api-key",
      clientSecret: "client-secret",
      redirectUri,
      fetch: kakao.emulator.fetch,
    });
  }

  async login() {
    const { fetch } = this.kakao.emulator;
    const state = createState();
    const response = await fetch(this.#oauth.authorizeUrl({ state }));
    const { code } = this.#oauth.parseRedirect(response.headers.get("Location")!, { state });
    const { access_token } = await this.#oauth.exchangeCode({ code });
    const me = await createRestClient({ accessToken: access_token, fetch }).API.me();
    const error: unknown = await this.#oauth
      .exchangeCode({ code })
      .catch((reason: unknown) => reason);
    return [me.id, isKakaoError(error), explain(error, "en").cause];
  }
}
