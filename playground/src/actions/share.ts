import {
  copyLink,
  type Kakao,
  type ShareDefault,
} from "kakao-typed";

export async function upload(
  { Share }: Kakao,
  file: File,
) {
  const { infos } = await Share.uploadImage({ file });
  return infos.original;
}

export function shareDefault(
  { Share }: Kakao,
  settings: ShareDefault,
) {
  Share.sendDefault(settings);
}

export function shareScrap({ Share }: Kakao) {
  Share.sendScrap({ requestUrl: location.origin });
}

export function shareCustom({ Share }: Kakao) {
  const templateArgs = { title: "kakao-typed" };
  Share.sendCustom({ templateId: 12345, templateArgs });
}

export function shareOrCopy(
  { Share }: Kakao,
  onCopied: () => void,
) {
  const fallback = copyLink(location.href, onCopied);
  Share.sendScrap(
    { requestUrl: location.origin },
    { fallback },
  );
}

export function shareOrThrow({ Share }: Kakao) {
  Share.sendScrap({ requestUrl: location.origin });
}
