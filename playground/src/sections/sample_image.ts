/** A picture of this page's own making, to upload. */
export async function sampleImage(): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 400;
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = "#f5d6d0";
  pen.fillRect(0, 0, 400, 400);
  pen.fillStyle = "#c8493c";
  pen.beginPath();
  pen.arc(200, 200, 120, 0, 2 * Math.PI);
  pen.fill();
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((drawn) => (drawn ? resolve(drawn) : reject(new Error("no picture")))),
  );
  return new File([blob], "cake.png", { type: "image/png" });
}
