import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async ({ locals: { session } }) => {
  if (!session.user) return { nickname: undefined };
  const { kakao_account } = await session.api.me();
  return { nickname: kakao_account?.profile?.nickname ?? "회원" };
};
