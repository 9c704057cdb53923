(window as any).Kakao.Share.cleanup();
(<any>window).Kakao.Share.cleanup();
window.Kakao!.Share!.cleanup();
(window.Kakao as any).Share.cleanup();
window["Kakao"]["Share"]['cleanup']();
globalThis.Kakao?.Share?.cleanup?.();
self.window.Kakao.Share.cleanup();
window?.["Kakao"]?.Auth.setAccessToken(null);
(Kakao satisfies object as any).Auth.authorize({ "prompt": "none" });
