// User agents as phones and computers send them, with the app that each belongs to.
import type { InAppBrowser } from "kakao-typed/in-app";

export interface Sample {
  readonly what: string;
  /** The app whose browser it is; `undefined` for an ordinary browser, or none. */
  readonly app: InAppBrowser | undefined;
  readonly text: string;
}

const iPhone = (version: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const android = (device: string) =>
  `Mozilla/5.0 (Linux; Android ${device}) AppleWebKit/537.36 (KHTML, like Gecko)`;
const galaxy = android("14; SM-S928N Build/UP1A.231005.007; wv");
const webView = `${galaxy} Version/4.0 Chrome/131.0.6778.135 Mobile Safari/537.36`;
const plainAndroid = android("10; K");
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
const mac =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

/** The browsers of apps. */
export const inApps: readonly Sample[] = [
  {
    what: "KakaoTalk, iPhone",
    app: "kakaotalk",
    text: `${iPhone("17_6_1")} Mobile/15E148 KAKAOTALK 25.2.2`,
  },
  {
    what: "KakaoTalk, iPhone, later",
    app: "kakaotalk",
    text: `${iPhone("18_5")} Mobile/15E148 Safari/604.1 KAKAOTALK/25.9.1 (INAPP)`,
  },
  {
    what: "KakaoTalk, iPad",
    app: "kakaotalk",
    text: "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK 10.8.3",
  },
  { what: "KakaoTalk, Android", app: "kakaotalk", text: `${webView};KAKAOTALK 2610310` },
  {
    what: "KakaoTalk, Android, later",
    app: "kakaotalk",
    text: `${webView} KAKAOTALK/26.6.3 (INAPP)`,
  },
  {
    what: "Threads, iPhone",
    app: "threads",
    text: `${iPhone("18_2")} Mobile/22C152 Barcelona 361.0.0.35.82 (iPhone15,3; iOS 18_2; ko_KR; ko; scale=3.00; 1290x2796; 681345987)`,
  },
  {
    what: "Threads, Android",
    app: "threads",
    text: `${webView} Barcelona 361.0.0.47.109 Android (34/14; 600dpi; 1440x3120; samsung; SM-S928N; e3q; qcom; ko_KR; 681223344)`,
  },
  {
    what: "Threads, with Facebook's marks",
    app: "threads",
    text: `${webView} [FBAN/Barcelona;FBAV/395.0.0.0]`,
  },
  {
    what: "Instagram, iPhone",
    app: "instagram",
    text: `${iPhone("17_5")} Mobile/21F79 Instagram 337.0.3.23.54 (iPhone15,2; iOS 17_5; ko_KR; ko; scale=3.00; 1179x2556; 618431893; IABMV/1)`,
  },
  {
    what: "Instagram, Android",
    app: "instagram",
    text: `${webView} Instagram 359.0.0.59.89 Android (34/14; 480dpi; 1080x2340; samsung; SM-S928N; e3q; qcom; ko_KR; 671551897; IABMV/1)`,
  },
  {
    what: "Facebook, iPhone",
    app: "facebook",
    text: `${iPhone("17_5")} Mobile/21F79 [FBAN/FBIOS;FBAV/478.0.0.41.109;FBBV/637221203;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.5;FBSS/3;FBCR/;FBID/phone;FBLC/ko_KR;FBOP/80]`,
  },
  {
    what: "Facebook, Android",
    app: "facebook",
    text: `${webView} [FB_IAB/FB4A;FBAV/489.0.0.66.81;IABMV/1;]`,
  },
  {
    what: "Messenger, iPhone",
    app: "facebook",
    text: `${iPhone("17_5")} Mobile/21F79 [FBAN/MessengerForiOS;FBAV/478.1.0.42.114;FBBV/637229987;FBDV/iPhone15,2;FBLC/ko_KR]`,
  },
  {
    what: "Messenger, Android",
    app: "facebook",
    text: `${webView} [FB_IAB/MESSENGER;FBAV/486.0.0.57.68;]`,
  },
  {
    what: "LINE, iPhone",
    app: "line",
    text: `${iPhone("17_5_1")} Mobile/15E148 Safari Line/14.9.1`,
  },
  { what: "LINE, Android", app: "line", text: `${webView} Line/14.18.1/IAB` },
  {
    what: "Naver, iPhone",
    app: "naver",
    text: `${iPhone("18_5")} Version/18.5 Mobile/15E148 Safari/605.1 NAVER(inapp; search; 2000; 12.12.50; 14PROMAX)`,
  },
  {
    what: "Naver, Android",
    app: "naver",
    text: `${galaxy} Version/4.0 Chrome/130.0.6723.117 Whale/1.0.0.0 Crosswalk/29.130.0.23 Mobile Safari/537.36 NAVER(inapp; search; 2000; 12.10.6)`,
  },
  {
    what: "Naver Cafe, iPhone",
    app: "naver",
    text: `${iPhone("17_6")} Mobile/15E148 NAVER(inapp; cafe; 760; 7.6.2)`,
  },
  { what: "an Android app's web view", app: "other", text: webView },
  { what: "Daum, Android", app: "other", text: `${webView} DaumApps/8.11.2 DaumDevice/mobile` },
  { what: "KakaoStory, Android", app: "other", text: `${webView};KAKAOSTORY 1110500` },
  {
    what: "TikTok, Android",
    app: "other",
    text: `${webView} trill_370204 AppName/trill ByteLocale/ko-KR`,
  },
  { what: "an iPhone app's web view", app: "other", text: `${iPhone("17_5")} Mobile/15E148` },
  {
    what: "X, iPhone",
    app: "other",
    text: `${iPhone("17_5")} Mobile/15E148 Twitter for iPhone/10.48`,
  },
];

/** Ordinary browsers, and what is none. */
export const others: readonly Sample[] = [
  { what: "Chrome, Android", text: `${plainAndroid} Chrome/131.0.0.0 Mobile Safari/537.36` },
  {
    what: "Samsung Internet",
    text: `${plainAndroid} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
  },
  {
    what: "Samsung Internet, before its text was shortened",
    text: `${android("13; SAMSUNG SM-S918N")} SamsungBrowser/21.0 Chrome/110.0.5481.154 Mobile Safari/537.36`,
  },
  {
    what: "Firefox, Android",
    text: "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0",
  },
  {
    what: "Edge, Android",
    text: `${plainAndroid} Chrome/131.0.0.0 Mobile Safari/537.36 EdgA/131.0.0.0`,
  },
  {
    what: "Whale, Android",
    text: `${android("14; SM-S928N")} Chrome/130.0.0.0 Whale/3.7.5.1 Mobile Safari/537.36`,
  },
  {
    what: "Opera, Android",
    text: `${plainAndroid} Chrome/130.0.0.0 Mobile Safari/537.36 OPR/86.0.0.0`,
  },
  { what: "Safari, iPhone", text: `${iPhone("18_1")} Version/18.1 Mobile/15E148 Safari/604.1` },
  {
    what: "Safari, iPad",
    text: "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
  },
  {
    what: "Chrome, iPhone",
    text: `${iPhone("17_5")} CriOS/131.0.6778.134 Mobile/15E148 Safari/604.1`,
  },
  { what: "Firefox, iPhone", text: `${iPhone("17_5")} FxiOS/133.3 Mobile/15E148 Safari/605.1.15` },
  {
    what: "Edge, iPhone",
    text: `${iPhone("17_5")} Version/17.0 EdgiOS/131.0.2903.92 Mobile/15E148 Safari/604.1`,
  },
  { what: "Whale, iPhone", text: `${iPhone("17_5")} Whale/3.8.1.1440 Mobile/15E148 Safari/604.1` },
  { what: "Chrome, Windows", text: `${windows} Chrome/131.0.0.0 Safari/537.36` },
  { what: "Edge, Windows", text: `${windows} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0` },
  { what: "Whale, Windows", text: `${windows} Chrome/130.0.0.0 Whale/4.29.282.14 Safari/537.36` },
  {
    what: "Firefox, Windows",
    text: "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0",
  },
  { what: "Safari, Mac", text: `${mac} Version/18.1 Safari/605.1.15` },
  {
    what: "Chrome, Linux",
    text: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
  },
  {
    what: "Googlebot",
    text: "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/131.0.6778.139 Safari/537.36",
  },
  {
    what: "Googlebot, as a phone",
    text: `${android("6.0.1; Nexus 5X Build/MMB29P")} Chrome/131.0.6778.139 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`,
  },
  {
    what: "KakaoTalk's reader of link previews",
    text: "facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984",
  },
  {
    what: "Facebook's reader of link previews",
    text: "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  },
  { what: "Naver's crawler", text: "Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)" },
  { what: "an iPhone app that is no browser", text: "Shop/2.1 (iPhone; iOS 17.5; Scale/3.00)" },
  { what: "curl", text: "curl/8.9.1" },
  { what: "nothing", text: "" },
].map((sample) => ({ ...sample, app: undefined }));
