import "kakao-typed/global";

window.Kakao?.init("JavaScript key");
