// Makes everything the theme serves besides its pages: one stylesheet, the fonts, the icons and a small script.
// node build.mjs <folder of the npm installs> <output folder> <file that lists the sources to scan for class names>
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fonts } from './fonts.mjs';
import { icons } from './icons.mjs';
import { install } from './install.mjs';
import { outputFolder } from './output.mjs';
import { stylesheet } from './stylesheet.mjs';

const [installs, output, sourceList] = process.argv.slice(2);
const theme = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = readFileSync(sourceList, 'utf8').split(/\r?\n/).filter(Boolean);

try {
  const packages = install(theme, installs);
  const folder = outputFolder(output);
  fonts(packages, folder);
  icons(packages, sources, folder);
  await stylesheet(packages, theme, sources, folder);
  folder.write('menu.js', readFileSync(join(theme, 'Assets', 'menu.js')));
  folder.removeTheRest();
} catch (error) {
  // The canonical form, so that the build reports it as its own error and not as "exited with code 1".
  console.error(`Assets/build.mjs : error TEMA003: ${error.message}`);
  process.exitCode = 1;
}
