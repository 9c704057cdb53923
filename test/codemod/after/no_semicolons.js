if (window.Kakao) {
    window.Kakao.API.request({
        url: '/v2/user/me'
    }).then((res) => {
        show(res)
    })
    window.Kakao.Auth.logout().finally(() => { go() })
    // TODO(kakao-typed): The login of SDK v2 leaves this page. Write the redirectUri that the console knows; that page sends the code to your server for a token. (To stay: await kakao.Auth.authorize({ isPopup: true }) of kakao-typed.)
    window.Kakao.Auth.authorize({
        redirectUri: location.origin + '/kakao/callback'
    })
    // TODO(kakao-typed): What followed the login: call it on the page of redirectUri, after Auth.setAccessToken(token) with the token from your server.
    const afterKakaoLogin = {
        success: (auth) => {
            show(auth)
        }
    }
}
