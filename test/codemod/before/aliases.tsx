import { useEffect, useRef } from "react";

declare global {
  interface Window {
    Kakao: any;
  }
}

export function Share({ template }: { template: any }) {
  const kakaoRef = useRef<any>(null);
  const kakao = window.Kakao;

  useEffect(() => {
    if (!kakao.isInitialized()) {
      kakao.init("key");
    }
    kakaoRef.current = window.Kakao;
  }, []);

  const share = () => {
    kakao.Link.sendCustom({ templateId: 1, templateArgs: template });
    kakaoRef.current.Link.cleanup();
  };
  return <button onClick={share}>공유</button>;
}

// the maps have the same name in lower case
function map(kakao: any) {
  kakao.maps.load(() => {});
  kakao.Link.sendDefault(1);
}

// a name of its own is another thing, until its block ends
{
  const kakao = window.Kakao;
  {
    const kakao = otherLibrary();
    kakao.Link.scrapImage({ imageUrl: "https://shop.example/1.png" });
  }
  kakao.Link.scrapImage({ imageUrl: "https://shop.example/1.png" });
}

const Kakao = window.Kakao;
const { Link, Auth: auth } = (window as any).Kakao;
Link.sendScrap({ requestUrl: location.href });
auth.setAccessToken(undefined);

let sdk: any = null;
sdk = window.Kakao;
sdk.Link.cleanup();

let either: any = window.Kakao;
either = otherLibrary();
either.Link.cleanup();

const safe = typeof window === "undefined" ? null : window.Kakao;
safe?.Link.cleanup();

class Service {
  kakao = window.Kakao;
  maps: any;
  constructor() {
    this.maps = otherLibrary();
  }
  share(Kakao: any) {
    this.kakao.Link.cleanup();
    this.maps.Link.cleanup();
    Kakao.Link.cleanup();
  }
}

declare function otherLibrary(): any;
