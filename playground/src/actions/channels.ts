import type { Kakao } from "kakao-typed";

export async function follow({ Channel }: Kakao) {
  return Channel.followChannel({
    channelPublicId: "_frxjem",
  });
}

export async function channels({ API }: Kakao) {
  const { channels } = await API.talk.channels();
  return channels;
}
