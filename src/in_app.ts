export { type InAppBrowser, inAppBrowser } from "./in_app/in_app_browser.js";
export { openInBrowser, type OpenedInBrowser } from "./in_app/open_in_browser.js";
export { KakaoDataError, KakaoLoadError } from "./errors/classes.js";
