import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FAMILY = 'titillium-web';
export const WEIGHTS = [400, 600, 700];

/** Titillium Web in the three weights the pages use; the Latin subset holds every letter of Italian. */
export function fonts(packages, folder) {
  WEIGHTS.forEach((weight) => {
    const file = join(packages.folder, '@fontsource', FAMILY, 'files', `${FAMILY}-latin-${weight}-normal.woff2`);
    folder.write(`fonts/${FAMILY}-${weight}.woff2`, readFileSync(file));
  });
}

/** The rules that bind the files to the family name; text is shown in a system font until they come. */
export const fontFaces = WEIGHTS.map((weight) => `
@font-face {
  font-family: "Titillium Web";
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url("fonts/${FAMILY}-${weight}.woff2") format("woff2");
}`).join('');
