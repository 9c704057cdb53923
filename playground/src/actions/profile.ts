import { consent, type Kakao } from "kakao-typed";

export async function profile({ API }: Kakao) {
  return API.me();
}

export async function some({ API }: Kakao) {
  return API.me({
    property_keys: [
      "kakao_account.email",
      "kakao_account.profile",
    ],
  });
}

export async function email({ API }: Kakao) {
  const email = consent(await API.me(), "email");
  switch (email.status) {
    case "granted":
      return `메일 보내기: ${email.value}`;
    case "needs_agreement":
      return `먼저 동의받기: ${email.scope}`;
    case "not_valid":
    case "not_verified":
    case "absent":
      return `쓸 수 없음: ${email.status}`;
  }
}

export async function status({ Auth }: Kakao) {
  return Auth.getStatusInfo();
}

export async function token({ API }: Kakao) {
  return API.access_token_info();
}
