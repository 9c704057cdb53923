import type { Words } from "../http/reasons.js";
import type { SeenRequest } from "../http/recorder.js";
import { isAppPath } from "../kapi/app_routes.js";

/** Something that works here, and is wrong all the same. */
export interface Warning {
  /** What it is about; the same for the same mistake. */
  readonly kind: string;
  readonly words: Words;
}

interface Facts {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly seen: SeenRequest;
}

type Check = (facts: Facts) => Words | undefined;

const tokenPath = "/oauth/token";

/** A browser sends `Origin` with what a page sends; a server does not. */
const isOfPage = ({ headers }: Facts) => headers["origin"] !== undefined;

/** Milliseconds by which clocks may differ. */
const tolerance = 5000;

const checks: Readonly<Record<string, Check>> = {
  secret_in_address: ({ method, path, query }) =>
    query.has("client_secret") && !(method === "POST" && path === tokenPath)
      ? {
          en: `client_secret is in the address of ${method} ${path}, where browsers, proxies and logs keep it: send it in the form of POST /oauth/token only, and reissue a real one`,
          ko: `${method} ${path}의 주소에 client_secret이 들어 있어 브라우저, 프록시, 로그에 남습니다. POST /oauth/token의 폼으로만 보내고 실제 시크릿이라면 재발급하세요`,
        }
      : undefined,
  token_call_in_query: ({ method, path, query }) =>
    method === "POST" && path === tokenPath && (query.has("client_id") || query.has("grant_type"))
      ? {
          en: "the parameters of POST /oauth/token are in the query, where logs keep the code and the secret: send them as a form body (application/x-www-form-urlencoded)",
          ko: "POST /oauth/token의 파라미터가 쿼리에 있어 코드와 시크릿이 로그에 남습니다. 폼 본문(application/x-www-form-urlencoded)으로 보내세요",
        }
      : undefined,
  token_in_address: ({ path, query }) =>
    query.has("access_token")
      ? {
          en: `the access token is in the address of ${path}, where logs keep it: send it as Authorization: Bearer`,
          ko: `${path}의 주소에 액세스 토큰이 들어 있어 로그에 남습니다. Authorization: Bearer 헤더로 보내세요`,
        }
      : undefined,
  secret_of_page: (facts) =>
    isOfPage(facts) && facts.path === tokenPath && /(^|&)client_secret=[^&]/.test(facts.seen.body)
      ? {
          en: `a page of ${facts.headers["origin"]} sent the client secret, which every visitor can read: call POST /oauth/token from a server`,
          ko: `${facts.headers["origin"]} 페이지가 클라이언트 시크릿을 보냈습니다. 방문자 누구나 읽을 수 있으니 POST /oauth/token은 서버에서 호출하세요`,
        }
      : undefined,
  admin_key_of_page: (facts) =>
    isOfPage(facts) &&
    facts.seen.answer?.status === 200 &&
    (facts.headers["authorization"] ?? "").startsWith("KakaoAK ") &&
    // these take the JavaScript key
    !isAppPath(facts.path)
      ? {
          en: `a page of ${facts.headers["origin"]} sent the admin key, which every visitor can read: use it on servers only`,
          ko: `${facts.headers["origin"]} 페이지가 어드민 키를 보냈습니다. 방문자 누구나 읽을 수 있으니 어드민 키는 서버에서만 쓰세요`,
        }
      : undefined,
  no_state: ({ method, path, query }) =>
    method === "GET" && path === "/oauth/authorize" && query.has("client_id") && !query.has("state")
      ? {
          en: "a login without state: another site could log your user in to its own account (CSRF). Send a random state, and compare it when the user comes back",
          ko: "state 없는 로그인입니다. 다른 사이트가 사용자를 엉뚱한 계정으로 로그인시킬 수 있습니다(CSRF). 임의의 state를 보내고 돌아왔을 때 비교하세요",
        }
      : undefined,
  id_token_ahead: ({ seen }) => {
    const ahead = seen.at - Date.now();
    if (!seen.answer?.hasIdToken || ahead <= tolerance) return undefined;
    const seconds = Math.round(ahead / 1000);
    return {
      en: `the ID token's iat is ${seconds} s ahead of this machine's clock, since the emulator's clock was moved: clients that check iat refuse it until POST /emulator/reset`,
      ko: `에뮬레이터의 시각을 앞당겨서 ID 토큰의 iat가 이 컴퓨터의 시각보다 ${seconds}초 빠릅니다. iat를 검사하는 클라이언트는 POST /emulator/reset 전까지 거부합니다`,
    };
  },
};

/** What is wrong about a request that works here. */
export function warningsOf(seen: SeenRequest): Warning[] {
  const { pathname: path, searchParams: query } = new URL(seen.url);
  const facts: Facts = { method: seen.method, path, query, headers: seen.headers, seen };
  return Object.entries(checks).flatMap(([kind, check]) => {
    const words = check(facts);
    return words ? [{ kind, words }] : [];
  });
}
