// auth.module.ts
import { Controller, Get, Injectable, Module, Req, UseGuards } from "@nestjs/common";
import { AuthGuard, PassportModule, PassportStrategy } from "@nestjs/passport";
import { type Profile, Strategy } from "passport-kakao";

const emulator = process.env.KAKAO_URL; // http://127.0.0.1:9300; unset, it is Kakao

@Injectable()
export class KakaoStrategy extends PassportStrategy(Strategy, "kakao") {
  constructor() {
    const options = {
      clientID: process.env.KAKAO_REST_API_KEY!,
      clientSecret: process.env.KAKAO_CLIENT_SECRET!,
      callbackURL: "http://localhost:3000/auth/kakao/callback",
      state: true, // no other site can log its visitors in; main.ts has express-session
    };
    super(options);
    if (emulator) {
      // it has no option for addresses
      Object.assign(this, { _userProfileURL: `${emulator}/v2/user/me` });
      Object.assign((this as any)._oauth2, {
        _authorizeUrl: `${emulator}/oauth/authorize`,
        _accessTokenUrl: `${emulator}/oauth/token`,
      });
    }
  }

  validate(accessToken: string, refreshToken: string, profile: Profile) {
    return { accessToken, refreshToken, profile };
  }
}

@Controller("auth/kakao")
export class AuthController {
  @Get()
  @UseGuards(AuthGuard("kakao"))
  login() {}

  @Get("callback")
  @UseGuards(AuthGuard("kakao"))
  callback(@Req() request: { user: object }) {
    return request.user; // begin your session here
  }
}

@Module({
  imports: [PassportModule],
  controllers: [AuthController],
  providers: [KakaoStrategy],
})
export class AuthModule {}
