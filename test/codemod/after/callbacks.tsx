import { useEffect } from "react";

// reads the profile, as the blog had it
export function Profile() {
  useEffect(() => {
    window.Kakao.API.request({
      url: "/v2/user/me",
    }).then(
      (res) => {
        // the nickname
        setName(res.properties.nickname);
      },
      (error) => console.log(error),
    );
  }, []);
  return <p>…</p>;
}

Kakao.API.request({
  url: '/v1/user/unlink',
}).then(function (response) {
  console.log(response);
});
Kakao.API.request({ url: "/v2/user/me" }).catch(handle);
Kakao.API.request({
  url: "/v2/user/me",
}).then(
  // when all is well
  show,
);
Kakao.API.request({
  url: "/v2/user/me",
  data: { property_keys: ["kakao_account.email"] }, // only this
}).then(
  function (res) {
    console.log(res.id);
  },
  function (error) {
    console.log(error);
  },
).finally(() => done());
Kakao.API.request({ url: "/v2/user/me" }).catch((error) => error).then((res) => console.log(res));
