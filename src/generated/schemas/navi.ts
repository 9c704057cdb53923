// Written by `npm run generate`, from src/schemas/navi.ts: edit that file.
import { items, number, oneOf, range } from "../../validation/checks.js";
import { compiled, refined, type Schema } from "../../validation/compiled.js";

/** Settings of `Navi.share`. */
export const naviShareSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<name,x$0y$0rpflag?,cid?,coordType?'wgs84|katec'guideId?$0>",
  number,
);

/** Settings of `Navi.start`. */
export const naviStartSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<name,x$0y$0rpflag?,cid?,coordType?'wgs84|katec'guideId?$0vehicleType?$1rpOption?$2routeInfo?!sX?$0sY?$0sAngle?$0returnUri?,viaPoints?$3>",
  number,
  /* @__PURE__ */ refined("#", [/* @__PURE__ */ range(1, 7)]),
  /* @__PURE__ */ oneOf([1, 2, 3, 4, 5, 6, 8, 100]),
  /* @__PURE__ */ refined(
    "[<name,x$0y$0rpflag?,cid?,>",
    [/* @__PURE__ */ items(0, 3)],
    undefined,
    number,
  ),
);
