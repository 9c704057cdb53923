Kakao.Link.sendDefault({ objectType: 'text', text: 'hi', link: {} });
window.Kakao.Link.createDefaultButton({ container: '#share', ...template });
const send = Kakao.Link.sendCustom;
