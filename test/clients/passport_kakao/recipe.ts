// app.ts
import express from "express";
import session from "express-session";
import passport from "passport";
import { Strategy as KakaoStrategy } from "passport-kakao";

const emulator = process.env.KAKAO_URL; // http://127.0.0.1:9300; unset, it is Kakao
const options = {
  clientID: process.env.KAKAO_REST_API_KEY!,
  clientSecret: process.env.KAKAO_CLIENT_SECRET!,
  callbackURL: "http://localhost:3000/auth/kakao/callback",
  state: true, // no other site can log its visitors in
};
export const strategy = new KakaoStrategy(options, (accessToken, refreshToken, profile, done) =>
  done(null, { accessToken, refreshToken, profile }),
);
if (emulator) {
  // it has no option for addresses
  Object.assign(strategy, { _userProfileURL: `${emulator}/v2/user/me` });
  Object.assign((strategy as any)._oauth2, {
    _authorizeUrl: `${emulator}/oauth/authorize`,
    _accessTokenUrl: `${emulator}/oauth/token`,
  });
}

passport.use(strategy);
passport.serializeUser((user, done) => done(null, user));
passport.deserializeUser((user: Express.User, done) => done(null, user));

export const app = express();
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false }));
app.use(passport.session());
app.get("/auth/kakao", passport.authenticate("kakao"));
app.get(
  "/auth/kakao/callback",
  passport.authenticate("kakao", { successRedirect: "/", failureRedirect: "/login" }),
);
