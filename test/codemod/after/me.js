Kakao.API.request({
	url: "/v2/user/me"
}).then(
	function (res) {
		save(res.id, res.kakao_account?.email, res.properties.nickname);
	},
	function (error) {
		alert(JSON.stringify(error));
	}
);
Kakao.API.request({ url: '/v2/user/me' }).then((me) => me.kakao_account?.is_email_verified);
Kakao.API.request({
	// TODO(kakao-typed): /v2/user/me answers with other fields: kaccount_email is kakao_account.email, kaccount_email_verified is kakao_account.is_email_verified.
	url: "/v2/user/me"
}).then((res) => send(JSON.stringify(res)));
// TODO(kakao-typed): The API of KakaoStory is gone, and nothing takes its place: remove the call.
Kakao.API.request({ url: "/v1/api/story/profile" });
// TODO(kakao-typed): Use /v2/api/talk/channels, with channel_ids separated by commas.
Kakao.API.request({ url: "/v1/api/talk/plusfriends" });
// TODO(kakao-typed): API.request of SDK v2 throws on this URL: look its successor up, or call it on your server.
Kakao.API.request({ url: "/v1/user/ids" });
Kakao.API.request({ url: "/v1/user/update_profile", data: { properties: {} } });
fetch("https://kapi.kakao.com/v1/user/me");
