import type { Kakao } from "kakao-typed";

const text = {
  object_type: "text",
  text: "안녕하세요!",
  link: {},
} as const;

export async function messageToMe({ API }: Kakao) {
  return API.talk.memo.default_send({
    template_object: text,
  });
}

export async function friends({ API }: Kakao) {
  const { elements } = await API.talk.friends({
    limit: 10,
  });
  return elements;
}

export async function everyFriend({ API }: Kakao) {
  const names: string[] = [];
  for await (const {
    elements = [],
  } of API.talk.friends.pages()) {
    names.push(
      ...elements.map(
        ({ profile_nickname = "" }) => profile_nickname,
      ),
    );
  }
  return names;
}

export async function messageToFriends(
  { Picker, API }: Kakao,
  signal: AbortSignal,
) {
  const picked = await Picker.selectFriends(
    { maxPickableCount: 2 },
    { signal },
  );
  const receiver_uuids = picked.users.map(
    ({ uuid }) => uuid,
  );
  // some may not get it: that is a result, `failure_info`, and no error
  return API.talk.message.default_send({
    receiver_uuids,
    template_object: text,
  });
}
