import { kakao } from "../../../../kakao";

export const { GET, POST } = kakao;
