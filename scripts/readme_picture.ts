// Draws the picture of the README in Korean and English: part of `npm run screenshots`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readmePictures } from "./readme_picture/readme_pictures.ts";

for (const [name, picture] of Object.entries(await readmePictures())) {
  writeFileSync(fileURLToPath(new URL(`../docs/public/images/${name}`, import.meta.url)), picture);
}
