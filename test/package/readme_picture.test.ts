// The picture of the README shows what the package says now.
import { expect, test } from "vitest";
import { readmePictures } from "../../scripts/readme_picture/readme_pictures.js";
import { read } from "../support/documents.js";

test("npm run screenshots would draw the same pictures", async () => {
  const pictures = await readmePictures();
  expect(Object.keys(pictures)).toEqual(["readme.ko.svg", "readme.svg"]);
  for (const [name, picture] of Object.entries(pictures)) {
    expect(read(`docs/public/images/${name}`), name).toBe(picture);
  }
  expect(pictures["readme.ko.svg"]).toContain("동의항목");
  expect(pictures["readme.svg"]).toContain("Did you mean");
});
