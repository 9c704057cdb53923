import type { Language } from "../../command/words.js";

const comments = {
  ko: {
    file: "카카오 에뮬레이터의 앱과 사용자. 이 폴더에서 kakao-emulator를 실행하면 읽습니다.",
    rest: "생략한 값은 샘플과 같습니다. 쓸 수 있는 값은 kakao-emulator --help의 문서에 있습니다.",
    apps: "앱. 여러 개를 쓸 수 있고, 키를 생략한 두 번째 앱의 키는 rest-api-key-2처럼 정해집니다.",
    secret: "클라이언트 시크릿을 사용하지 않으려면 null",
    openid: "OpenID Connect. true이면 ID 토큰도 발급합니다.",
    redirect: "등록할 리다이렉트 URI. 생략하면 이 컴퓨터의 모든 주소를 허용합니다.",
    scopes: "동의항목. 생략하면 샘플의 모든 동의항목",
    webhook: "연결 해제 웹훅의 주소",
    users: "사용자. 로그인 화면에서 이메일이나 id로 고릅니다.",
    account: "카카오계정. 앱은 사용자가 동의한 항목만 봅니다.",
    text: "숫자처럼 보이는 글자는 따옴표로 묶습니다.",
  },
  en: {
    file: "The apps and users of the Kakao emulator, which reads this file when started in this folder.",
    rest: "What is left out is as in the sample. All that can be written is in the documents that kakao-emulator --help names.",
    apps: "Apps. There may be several: a second one without keys gets rest-api-key-2 and so on.",
    secret: "null turns the client secret off",
    openid: "OpenID Connect: with true, a login gives an ID token too",
    redirect: "Redirect URIs to register. Left out, any of this machine is taken.",
    scopes: "Consent items. Left out, all of the sample",
    webhook: "Address of the unlink webhook",
    users: "Users. The login page takes their email or id.",
    account: "The Kakao Account. An app sees what its user consents to.",
    text: "Text that looks like a number needs quotes.",
  },
} as const;

/** The seed to start with, as YAML with comments. */
export function starterYaml(schema: string, language: Language): string {
  const say = comments[language];
  return `# yaml-language-server: $schema=${schema}
# ${say.file}
# ${say.rest}

# ${say.apps}
apps:
  - id: 1234
    restApiKey: rest-api-key
    javascriptKey: javascript-key
    adminKey: admin-key
    # ${say.secret}
    clientSecret: client-secret
    # ${say.openid}
    openid: false
    # ${say.redirect}
    # redirectUris:
    #   - http://localhost:3000/callback
    # ${say.scopes}
    # scopes:
    #   - { id: profile_nickname, required: true }
    #   - { id: account_email }
    # ${say.webhook}
    # unlinkWebhook: http://localhost:3000/unlink

# ${say.users}
users:
  - id: 1001
    # ${say.account}
    kakao_account:
      profile:
        nickname: 김하늘
      email: haneul@example.com
      is_email_valid: true
      is_email_verified: true
      # ${say.text}
      birthyear: "1999"
  - id: 1002
    kakao_account:
      profile:
        nickname: 이바다
`;
}

/** The same as JSON, which has no comments: an editor shows the descriptions of its schema. */
export function starterJson(schema: string): string {
  const seed = {
    $schema: schema,
    apps: [
      {
        id: 1234,
        restApiKey: "rest-api-key",
        javascriptKey: "javascript-key",
        adminKey: "admin-key",
        clientSecret: "client-secret",
        openid: false,
      },
    ],
    users: [
      {
        id: 1001,
        kakao_account: {
          profile: { nickname: "김하늘" },
          email: "haneul@example.com",
          is_email_valid: true,
          is_email_verified: true,
          birthyear: "1999",
        },
      },
      { id: 1002, kakao_account: { profile: { nickname: "이바다" } } },
    ],
  };
  return `${JSON.stringify(seed, null, 2)}\n`;
}
