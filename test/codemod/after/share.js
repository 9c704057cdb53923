Kakao.Share.createDefaultButton({
  container: '#share',
  objectType: 'feed',
  content: {
    title: '가방',
    link: { webUrl: 'https://shop.example', androidExecutionParams: 'a=1', iosExecutionParams: iosExecParams },
  },
  // TODO(kakao-typed): Sharing in SDK v2 calls nothing back (your server's share webhook is told). What it did:
  // // told when it is sent
  // callback: function () {
  //   log('shared')
  //   Kakao.Share.cleanup()
  // },
  installTalk: true,
})
// TODO(kakao-typed): SDK v2 throws on callback in the settings of a share: leave it out; your server's share webhook tells what was sent.
Kakao.Share.sendCustom({ templateId: 1, callback: done })
// TODO(kakao-typed): SDK v2 does not have it: use Share.sendDefault or Share.createDefaultButton with an objectType.
Kakao.Link.sendTalkLink({ label: '가방' })
// TODO(kakao-typed): SDK v2 does not have it: use Share.sendDefault or Share.createDefaultButton with an objectType.
const createTalkLinkButton = Kakao.Link.createTalkLinkButton

Kakao.Channel.addChannel({ channelPublicId: '_x' })
Kakao.Channel.createChatButton({
  container: '#chat',
  channelPublicId: plusFriendId,
  color: 'mono',
})
const { Channel: PlusFriend } = Kakao
PlusFriend.chat({ channelPublicId: '_x' })
Kakao.Channel.createChatButton({ container: '#chat', color: 'mono' })
// TODO(kakao-typed): SDK v2 has nothing for KakaoStory: remove it, or share to KakaoTalk with Share.sendDefault.
Kakao.Story.share({ url: location.href })
