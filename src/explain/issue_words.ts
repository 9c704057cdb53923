// What issues say, in Korean: the texts of `validation`, `schemas` and whoever else makes issues. A test reads these from the
// sources, and fails where one is missing here.

/** A text and its Korean; `$1` is what the first group has matched. */
export type Words = readonly (readonly [english: RegExp, korean: string])[];

const whole = (texts: Readonly<Record<string, string>>): Words =>
  Object.entries(texts).map(([english, korean]) => [
    new RegExp(`^${english.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`),
    // `$` alone stands for itself in no Korean text here
    korean,
  ]);

/** What belongs there: a noun. */
export const expectedWords: Words = [
  ...whole({
    string: "문자열",
    text: "문자열",
    number: "숫자",
    boolean: "true 또는 false",
    object: "객체",
    array: "배열",
    function: "함수",
    false: "false",
    URL: "URL",
    AbortSignal: "AbortSignal",
    request: "요청(Request)",
    "integer below 2^53": "2^53보다 작은 정수",
    "integers below 2^53": "2^53보다 작은 정수",
    "texts between commas": "빈 항목 없이 쉼표로 구분한 문자열",
    "text, or array of texts": "문자열 또는 문자열의 배열",
    "text, or array of texts without commas": "문자열 또는 쉼표 없는 문자열의 배열",
    "number, or text": "숫자 또는 문자열",
    "object, or text in JSON": "객체 또는 JSON 문자열",
    "a JSON object": "JSON 객체",
    "one text": "문자열 하나",
    "absolute URL": "https://로 시작하는 전체 주소",
    "absolute URL, as registered in the console": "콘솔에 등록한 전체 주소",
    "page of this origin": "이 사이트(origin) 안의 페이지",
    "http or https URL of host and path": "호스트와 경로만 있는 http 또는 https 주소",
    "URL or request": "URL 또는 요청(Request)",
    "user id": "회원번호",
    "user id, or null": "회원번호 또는 null",
    "template id": "템플릿 ID",
    "bytes, 1 or more": "1 이상의 바이트 수",
    "milliseconds, or false": "밀리초 또는 false",
    "0 or more, or false": "0 이상의 정수 또는 false",
    "the state of the login, or false": "로그인을 시작할 때의 state 또는 false",
    "the nonce of the login, or false": "로그인을 시작할 때의 nonce 또는 false",
    "app key, or array of them": "앱 키 또는 앱 키의 배열",
    "public id such as _frxjem": "_frxjem 같은 채널 프로필 ID",
    "image files": "이미지 파일",
    "a list of File": "File의 목록",
    "element of the page, or its selector": "페이지의 요소 또는 그 CSS 선택자",
    "at most 20 ids with property_keys": "property_keys와 함께라면 20개 이하의 회원번호",
    "a URL of Kakao's API": "카카오 API의 URL",
    "what JSON can hold": "JSON으로 나타낼 수 있는 값",
    "visible ASCII characters": "눈에 보이는 ASCII 문자만으로 된 문자열",
    "text of visible ASCII characters": "눈에 보이는 ASCII 문자만으로 된 문자열",
    "text of visible ASCII characters, no quotes":
      "눈에 보이는 ASCII 문자만으로 되고 따옴표가 없는 문자열",
    "what this version of the SDK accepts": "이 버전의 SDK가 받는 값",
    "ID token": "ID 토큰",
    "REST API key": "REST API 키",
    "client secret": "클라이언트 시크릿",
    "refresh token": "리프레시 토큰",
    "the code of the redirect": "리다이렉트로 받은 code",
    "codeChallenge of createPkce()": "createPkce()의 codeChallenge",
    "codeVerifier of createPkce()": "createPkce()의 codeVerifier",
    "a body nobody has read": "아직 아무도 읽지 않은 본문",
    "the parsed body": "파싱한 본문",
    "a value that can be read": "읽을 수 있는 값",
    "letters, digits, - and _, at most 40": "영문자, 숫자, -, _로 된 40자 이하의 문자열",
    "https URL with a path, such as https://shop.example/api/auth/kakao/callback":
      "https://shop.example/api/auth/kakao/callback처럼 경로가 있는 https 주소",
    "user id below 2^53": "2^53보다 작은 회원번호",
    "request, or its headers": "요청(Request) 또는 그 헤더(Headers)",
    "'JS-SDK', or a URL of this origin": "'JS-SDK' 또는 이 사이트(origin)의 주소",
    "consent items between commas": "쉼표로 구분한 동의항목",
    "{ id: number } or null": "{ id: number } 또는 null",
    "a request that can be read": "읽을 수 있는 요청",
  }),
  [/^text of (\d+) bytes or more$/, "$1바이트 이상의 문자열"],
  [/^JSON object of at most (\d+) bytes$/, "$1바이트 이하의 JSON 객체"],
  [/^array of (\d+) or more$/, "항목이 $1개 이상인 배열"],
  [/^array of (\d+) to (\d+)$/, "항목이 $1개 이상 $2개 이하인 배열"],
  [/^(\d+) or more$/, "$1 이상의 정수"],
  [/^(\d+) to (\d+)$/, "$1 이상 $2 이하의 정수"],
  [/^at most (\d+) characters$/, "$1자 이하의 문자열"],
  [/^text, or (null|false)$/, "문자열 또는 $1"],
  [/^('[^']*'|\d+)$/, "$1"],
  [/^((?:'[^']*'|\d+)(?: \| (?:'[^']*'|\d+))+)$/, "$1 중 하나"],
  [/^((?:string|number|boolean)(?: \| (?:string|number|boolean))+)$/, "$1 중 하나"],
  [/^([A-Z]+(?: or [A-Z]+)*)$/, "$1 메서드"],
  [/^(application\/[\w.+-]+(?: or application\/[\w.+-]+)*)$/, "$1 형식"],
];

/** What was found: the end of a sentence. */
export const gotWords: Words = [
  ...whole({
    nothing: "없습니다",
    null: "null입니다",
    array: "배열입니다",
    "empty array": "빈 배열입니다",
    "empty text": "빈 문자열입니다",
    string: "문자열입니다",
    number: "숫자입니다",
    boolean: "true 또는 false입니다",
    object: "객체입니다",
    function: "함수입니다",
    symbol: "심벌입니다",
    bigint: "BigInt입니다",
    fraction: "소수입니다",
    NaN: "NaN입니다",
    Infinity: "Infinity입니다",
    "-Infinity": "-Infinity입니다",
    "a larger one, its digits lost": "더 큰 수라서 자릿수를 잃었습니다",
    less: "그보다 작습니다",
    more: "그보다 큽니다",
    "text of another form": "형식이 다른 문자열입니다",
    "an unknown one": "모르는 URL입니다",
    "none of them": "그중에 없는 값입니다",
    "text that is no URL": "URL이 아닌 문자열입니다",
    "text that is no such URL": "그런 주소가 아닙니다",
    "a URL with a hash": "#이 있는 주소입니다",
    "plain http to another machine": "다른 컴퓨터로 가는 http 주소입니다",
    "another file": "이미지가 아닌 파일입니다",
    "text with other characters": "다른 문자가 섞인 문자열입니다",
    "text with quotes": "따옴표가 붙은 문자열입니다",
    "text with white space": "공백이 섞인 문자열입니다",
    "a placeholder": "자리만 잡아 둔 값입니다",
    "a URL": "URL입니다",
    "an app id": "앱 ID입니다",
    "an app's URL scheme": "네이티브 앱의 URL 스킴입니다",
    "the name of nothing": "undefined 또는 null이라는 문자열입니다",
    "the REST API key": "REST API 키입니다",
    "half a character": "반쪽만 남은 문자가 있습니다",
    "another text": "다른 문자열입니다",
    "another body": "다른 본문입니다",
    "another URL": "다른 주소입니다",
    "another method": "다른 메서드입니다",
    "another type": "다른 형식입니다",
    "one that is used up": "이미 읽은 것입니다",
    "one that throws": "읽을 때 예외가 납니다",
    "several, or another kind": "여럿이거나 다른 타입입니다",
  }),
  [/^text that begins with '\/'$/, "도메인 없이 '/'로 시작하는 경로입니다"],
  [/^text that begins with '(["'`])'$/, "따옴표($1)가 붙은 문자열입니다"],
  [/^text that begins with '(.+)'$/s, "'$1'(으)로 시작하는 문자열입니다"],
  [/^(\d+) bytes$/, "$1바이트입니다"],
  [/^(\/\w+) at its end$/, "끝이 $1입니다"],
  [/^(\d+)$/, "$1개입니다"],
];

/** What to write instead: whole sentences. */
export const hintWords: Words = [
  ...whole({
    "Pass { … }, or leave it out.": "{ … } 형태의 객체를 넘기거나 빼세요.",
    "Pass { signal, timeout }.": "{ signal, timeout } 형태의 객체를 넘기세요.",
    "Callbacks are SDK v1: leave it out and await the promise.":
      "콜백은 SDK v1의 방식입니다. 콜백을 빼고, 함수가 돌려주는 프로미스를 await하세요.",
    "Callbacks are SDK v1: leave it out, nothing is called back.":
      "콜백은 SDK v1의 방식입니다. SDK v2는 콜백을 호출하지 않으므로 빼세요.",
    "It is called prompt in SDK v2.": "SDK v2에서는 이름이 prompt입니다. 끝의 s를 빼세요.",
    "It goes into the last argument: { signal }.": "마지막 인자에 { signal }로 넘기세요.",
    "It goes into the last argument: { timeout }.": "마지막 인자에 { timeout }으로 넘기세요.",
    "Pass controller.signal.": "AbortController를 만들어 controller.signal을 넘기세요.",
    "Ask for 20 at a time.": "한 번에 20명까지만 조회하세요.",
    "A list shows two or three contents.": "리스트에는 contents를 두 개나 세 개 넣으세요.",
    "A message has room for two buttons.": "메시지의 버튼은 두 개까지만 넣으세요.",
    "A message shows five items.": "메시지의 items는 다섯 개까지만 넣으세요.",
    "Shorten it, or send a feed.": "내용을 줄이거나 피드 메시지를 보내세요.",
    "Kakao's smallest page has 2 addresses. Pass page_size: 2.":
      "카카오는 한 페이지에 배송지를 2개부터 줍니다. page_size: 2처럼 넘기세요.",
    "Pass the number, or its digits in a text.": "회원번호를 숫자나, 숫자로 된 문자열로 넘기세요.",
    "Pass new URL('/callback', location.origin).href.":
      "new URL('/callback', location.origin).href처럼, 콘솔에 등록한 리다이렉트 URI를 도메인까지 모두 넘기세요.",
    "Pass the access_token alone, or null to clear it.":
      "access_token 값만 넘기거나, 토큰을 지우려면 null을 넘기세요.",
    "Pass the access_token alone, or a function that gives it.":
      "access_token 값이나, 그 값을 돌려주는 함수를 넘기세요.",
    "Return the access_token alone.": "access_token 값만 돌려주세요.",
    "Set it again with Auth.setAccessToken.": "Auth.setAccessToken으로 토큰을 다시 넣으세요.",
    "Pass the admin key of developers.kakao.com.":
      "developers.kakao.com에 나온 어드민 키를 그대로 넘기세요.",
    "Plain http is for this machine, else pass allowInsecureRequests: true.":
      "http는 이 컴퓨터의 주소에만 쓸 수 있습니다. 꼭 필요하면 allowInsecureRequests: true를 넘기세요.",
    "Pass createRestClient({ adminKey, targetId }).":
      "createRestClient({ adminKey, targetId })로 대상 사용자의 회원번호도 넘기세요.",
    "Write request({ url: '/v2/user/me' }).": "request({ url: '/v2/user/me' })처럼 호출하세요.",
    "Kakao has closed the KakaoStory API.":
      "카카오스토리 API는 종료되었습니다. 이 호출을 지우세요.",
    "This URL takes no files.": "이 URL은 파일을 받지 않으므로 빼세요.",
    "The console shows it (앱 > 플랫폼 키, App > Platform key).":
      "콘솔의 앱 > 플랫폼 키에 나온 값을 넘기고, 환경 변수가 설정되어 있는지 확인하세요.",
    "Copy it from the console again.": "콘솔에서 다시 복사하세요.",
    "Take the quotes out of the environment variable.": "환경 변수의 값에서 따옴표를 빼세요.",
    "Trim it: a file with Windows line ends leaves a CR behind.":
      "공백을 지우세요. 줄 끝이 Windows 형식인 파일이면 끝에 CR이 남습니다.",
    "Put the key itself there.": "그 자리에 실제 키를 넣으세요.",
    "An environment variable is not set.": "환경 변수가 설정되어 있지 않습니다. 값을 설정하세요.",
    "That belongs to the native app key.":
      "네이티브 앱 키에 쓰는 값입니다. REST API 키를 넘기세요.",
    "The key is 32 characters long.": "앱 ID가 아니라 32자로 된 REST API 키를 넘기세요.",
    "The secret has a code of its own beside the key.":
      "시크릿은 키와 다른 값입니다. 콘솔의 REST API 키 옆에 있는 클라이언트 시크릿 코드를 넘기세요.",
    "Leave it out where the console has it off.":
      "콘솔에서 클라이언트 시크릿을 쓰지 않는다면 빼고, 쓴다면 그 값을 넘기세요.",
    "Pass the URL that Kakao sent the user to, or the request.":
      "카카오가 사용자를 보낸 주소나 그 요청을 넘기세요.",
    "`openssl rand -base64 32` makes one; keep it in the environment.":
      "`openssl rand -base64 32`로 만들어 환경 변수에 두세요.",
    "Pass it as registered in the console; plain http is for this machine.":
      "콘솔에 등록한 주소를 그대로 넘기세요. http는 이 컴퓨터의 주소에만 쓸 수 있습니다.",
    "Pass an object with get, set, delete, lock and unlock.":
      "get, set, delete, lock, unlock이 있는 객체를 넘기세요.",
    "Pass the request that came in, or its headers.": "서버가 받은 요청이나 그 헤더를 넘기세요.",
    "Post JSON.stringify({ code, state, redirectUri, nonce }).":
      "JSON.stringify({ code, state, redirectUri, nonce })를 본문으로 보내세요.",
    "Pass what Auth.authorize resolves with.": "Auth.authorize의 결과를 그대로 넘기세요.",
    "Pass it as registered in the console (카카오 로그인 > 고급, Kakao Login > Advanced).":
      "콘솔의 카카오 로그인 > 고급에 등록한 주소를 그대로 넘기세요.",
    "Pass the id_token of the tokens.": "토큰 응답의 id_token을 넘기세요.",
    "Pass the request that came in.": "서버가 받은 요청을 그대로 넘기세요.",
    "Pass the request before anything else reads it, or a clone.":
      "다른 코드가 읽기 전에 요청을 넘기거나, 복사본(request.clone())을 넘기세요.",
  }),
  [/^(\/\w+) is a route of its own\.$/, "$1는 따로 쓰이는 경로입니다. 다른 경로를 넘기세요."],
  [/^Did you mean '([^']+)'\?$/, "혹시 '$1'인가요? 오타라면 고치고, 아니라면 빼세요."],
  [/^Answer (\d{3})\.$/, "카카오가 보낸 것이 아니니 상태 코드 $1로 응답하세요."],
  [/^Put it under data: (\{ \w+ \})\.$/, "data: $1처럼 data 안에 넣으세요."],
  [
    /^Put (express\S+(?:\(.*\))?) and (express\S+) before this route\.$/,
    "이 라우트 앞에 $1와 $2를 두세요.",
  ],
  [/^Put (.+) before this route\.$/, "이 라우트 앞에 $1를 두세요."],
  [
    /^Write url: '([^']+)' alone: no host, no query; parameters go under data\.$/,
    "호스트와 쿼리 없이 url: '$1'만 쓰고, 파라미터는 data에 넣으세요.",
  ],
  [
    /^The SDK has no such call: use (kakao-typed\/\w+) on a server\.$/,
    "SDK로는 할 수 없는 호출입니다. 서버에서 $1를 쓰세요.",
  ],
  [
    /^Kakao wants another key there: use the SDK\.$/,
    "다른 키가 필요한 호출입니다. 브라우저에서 SDK로 호출하세요.",
  ],
  [
    /^Kakao wants another key there: use (createRestClient\(\{ \w+ \}\))\.$/,
    "다른 키가 필요한 호출입니다. $1로 만든 클라이언트를 쓰세요.",
  ],
  [
    /^Pass (\w+): (.+), or leave it out to read all\.$/,
    "$1: $2처럼 넘기거나, 모두 읽으려면 빼세요.",
  ],
  [
    /^Pass (\w+): (.+), and read on with pages\(\)\.$/,
    "$1: $2처럼 넘기고, 나머지는 pages()로 이어서 읽으세요.",
  ],
  [/^Pass (\w+): (.+), up to (\d+) at a time\.$/, "$1: $2처럼, 한 번에 $3개까지 넘기세요."],
  [
    /^Pass (\w+): (.+), and other friends in a further call\.$/,
    "$1: $2처럼 넘기고, 나머지 친구에게는 한 번 더 호출하세요.",
  ],
  [/^Pass (\w+): ([^ ]+|\[.+\])\.$/, "$1: $2처럼 넘기세요."],
  [/^Pass (\{ .+ \})\.$/, "$1처럼 넘기세요."],
];
