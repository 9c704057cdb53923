Kakao.Share.sendDefault({ objectType: 'text', text: 'hi', link: {} });
window.Kakao.Share.createDefaultButton({ container: '#share', ...template });
const send = Kakao.Share.sendCustom;
