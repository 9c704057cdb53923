Kakao.API.request({
	url: "/v1/user/me",
	success: function (res) {
		save(res.id, res.kaccount_email, res.properties.nickname);
	},
	fail: function (error) {
		alert(JSON.stringify(error));
	}
});
Kakao.API.request({ url: '/v1/user/me' }).then((me) => me.kaccount_email_verified);
Kakao.API.request({
	url: "/v1/user/me",
	success: (res) => send(JSON.stringify(res))
});
Kakao.API.request({ url: "/v1/api/story/profile" });
Kakao.API.request({ url: "/v1/api/talk/plusfriends" });
Kakao.API.request({ url: "/v1/user/ids" });
Kakao.API.request({ url: "/v1/user/update_profile", data: { properties: {} } });
fetch("https://kapi.kakao.com/v1/user/me");
