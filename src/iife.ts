// The script tag: everything of the main entry, under one global name.
import * as KakaoTyped from "./index.js";

Object.assign(globalThis, { KakaoTyped });
