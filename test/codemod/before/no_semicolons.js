if (window.Kakao) {
    window.Kakao.API.request({
        url: '/v2/user/me',
        success: (res) => {
            show(res)
        }
    })
    window.Kakao.Auth.logout(() => { go() })
    window.Kakao.Auth.login({
        success: (auth) => {
            show(auth)
        }
    })
}
