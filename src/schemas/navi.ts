// Settings of `Navi`. What they mean is said at their types, in `sdk/types/navi.ts`.
import {
  anyNumber,
  boolean,
  boundedArray,
  closed,
  enumOf,
  intRange,
  numberOf,
  optional,
  string,
} from "./kinds.js";

const place = {
  name: string(),
  x: anyNumber(),
  y: anyNumber(),
  rpflag: optional(string()),
  cid: optional(string()),
};

const shared = {
  ...place,
  coordType: optional(enumOf("wgs84", "katec")),
  guideId: optional(anyNumber()),
};

/** Settings of `Navi.share`. */
export const naviShareSettings = closed(shared);

/** Settings of `Navi.start`. */
export const naviStartSettings = closed({
  ...shared,
  vehicleType: optional(intRange(1, 7)),
  rpOption: optional(numberOf(1, 2, 3, 4, 5, 6, 8, 100)),
  routeInfo: optional(boolean()),
  sX: optional(anyNumber()),
  sY: optional(anyNumber()),
  sAngle: optional(anyNumber()),
  returnUri: optional(string()),
  viaPoints: optional(boundedArray(closed(place), undefined, 0, 3)),
});
