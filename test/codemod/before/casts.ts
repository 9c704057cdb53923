(window as any).Kakao.Link.cleanup();
(<any>window).Kakao.Link.cleanup();
window.Kakao!.Link!.cleanup();
(window.Kakao as any).Link.cleanup();
window["Kakao"]["Link"]['cleanup']();
globalThis.Kakao?.Link?.cleanup?.();
self.window.Kakao.Link.cleanup();
window?.["Kakao"]?.Auth.setAccessToken(void 0);
(Kakao satisfies object as any).Auth.authorize({ "prompts": "none" });
