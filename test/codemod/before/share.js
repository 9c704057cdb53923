Kakao.Link.createDefaultButton({
  container: '#share',
  objectType: 'feed',
  content: {
    title: '가방',
    link: { webUrl: 'https://shop.example', androidExecParams: 'a=1', iosExecParams },
  },
  // told when it is sent
  callback: function () {
    log('shared')
    Kakao.Link.cleanup()
  },
  installTalk: true,
})
Kakao.Link.sendCustom({ templateId: 1, callback: done })
Kakao.Link.sendTalkLink({ label: '가방' })
const createTalkLinkButton = Kakao.Link.createTalkLinkButton

Kakao.PlusFriend.addFriend({ plusFriendId: '_x' })
Kakao.PlusFriend.createChatButton({
  container: '#chat',
  plusFriendId,
  color: 'black',
})
const { PlusFriend } = Kakao
PlusFriend.chat({ plusFriendId: '_x' })
Kakao.Channel.createChatButton({ container: '#chat', color: 'black' })
Kakao.Story.share({ url: location.href })
