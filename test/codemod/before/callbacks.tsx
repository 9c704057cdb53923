import { useEffect } from "react";

// reads the profile, as the blog had it
export function Profile() {
  useEffect(() => {
    window.Kakao.API.request({
      url: "/v2/user/me",
      success: (res) => {
        // the nickname
        setName(res.properties.nickname);
      },
      fail: (error) => console.log(error),
    });
  }, []);
  return <p>…</p>;
}

Kakao.API.request({
  url: '/v1/user/unlink',
  success: function (response) {
    console.log(response);
  },
});
Kakao.API.request({ url: "/v2/user/me", fail: handle });
Kakao.API.request({
  url: "/v2/user/me",
  // when all is well
  success: show,
});
Kakao.API.request({
  url: "/v2/user/me",
  data: { property_keys: ["kakao_account.email"] }, // only this
  success(res) {
    console.log(res.id);
  },
  fail(error) {
    console.log(error);
  },
  always: () => done(),
});
Kakao.API.request({ url: "/v2/user/me", always: (res) => console.log(res) });
