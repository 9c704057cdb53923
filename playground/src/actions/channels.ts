import type { Kakao } from "kakao-typed";

export async function follow(
  { Channel }: Kakao,
  signal: AbortSignal,
) {
  return Channel.followChannel(
    { channelPublicId: "_frxjem" },
    { signal },
  );
}

export async function channels({ API }: Kakao) {
  const { channels } = await API.talk.channels();
  return channels;
}
