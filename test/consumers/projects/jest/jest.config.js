module.exports = {
  transform: { "\\.[cm]?[jt]sx?$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!(kakao-typed|jose|@noble)/)"],
};
