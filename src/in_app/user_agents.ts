/**
 * What the user agent of each app's browser has in it. The first that is found counts: Meta's apps name each other. Every
 * pattern looks through a text once, for a server is sent these by anybody.
 */
export const userAgents = {
  // its reader of link previews, `kakaotalk-scrap`, is no browser
  kakaotalk: /KAKAOTALK(?!-)/i,
  threads: /Barcelona/i,
  instagram: /Instagram/i,
  facebook: /\bFB(AN|AV|_IAB|IOS)\b/i,
  line: /\bLine\/\d/i,
  naver: /NAVER\(inapp/i,
  // a web view: of Android; or of iOS, where all browsers, and some apps, have Safari's name in it too
  other: /; wv\)|^Mozilla\/5\.0 \(iP(?!.*Safari\/)/,
} as const;
