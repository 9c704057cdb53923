import { checked, kinds, oneOf, type Parameters, sdkError, type Validator } from "./validate.js";

const { str, int, bool, arr } = kinds;
const num: Validator = (value) =>
  typeof value === "number" || Object.prototype.toString.call(value) === "[object Number]";
const place = { name: str, x: num, y: num };

const share: Parameters = {
  required: place,
  optional: { coordType: oneOf("wgs84", "katec"), rpflag: str, cid: str, guideId: num },
  defaults: { coordType: "katec" },
};
const point: Parameters = { required: place, optional: { rpflag: str, cid: str } };

const start: Parameters = {
  required: place,
  optional: {
    ...share.optional,
    vehicleType: oneOf(1, 2, 3, 4, 5, 6, 7),
    rpOption: oneOf(1, 2, 3, 4, 5, 6, 8, 100),
    routeInfo: bool,
    sX: num,
    sY: num,
    sAngle: num,
    returnUri: str,
    viaPoints(value) {
      if (!arr(value)) return false;
      if (value.length > 3) {
        throw sdkError("Invalid parameter keys: via points should not be exceed 3. at Navi.start");
      }
      for (const one of value) checked(one, point, "Navi.start");
      return true;
    },
  },
  defaults: { coordType: "katec", vehicleType: 1, rpOption: 100, routeInfo: false },
};

/** `Kakao.Navi`: it leads to the app; where there is none nothing happens. */
export const createNavi = () => ({
  start(given?: unknown) {
    checked(given, start, "Navi.start");
  },
  share(given?: unknown) {
    checked(given, share, "Navi.share");
  },
  cleanup() {},
});

/** A whole number within limits, for other namespaces too. */
export const within =
  (least: number, most: number): Validator =>
  (value) =>
    int(value) && (value as number) >= least && (value as number) <= most;
