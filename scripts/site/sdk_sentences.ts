/** What the SDK says when it throws, one of each kind, as it says it. */
export const sdkSentences = [
  "Missing required keys: link at Share.sendDefault",
  "Invalid parameter keys: templateid at Share.sendCustom",
  "Invalid parameter keys: success,fail at API.request",
  'Illegal argument for "url" in API.request',
  'Illegal argument for "templateId" in Share.sendCustom',
  'Illegal argument for "buttons" in parameter "buttons" in Share: size of buttons should be up to 2',
  "objectType should be one of (feed, list, commerce, location, calendar, text)",
  "container is required for Share.createDefaultButton: pass in element or id",
  "Kakao.init: Already initialized.",
  "Kakao.init: App key must be provided",
  "Kakao.init: Unsupported browser",
] as const;
