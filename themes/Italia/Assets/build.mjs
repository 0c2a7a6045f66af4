// Makes everything the theme serves besides its pages: one stylesheet, the fonts, the icons and a small script.
// node build.mjs <folder of the npm installs> <output folder> <file that lists the sources to scan for class names>
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fonts } from './fonts.mjs';
import { icons } from './icons.mjs';
import { install } from './install.mjs';
import { licenses } from './licenses.mjs';
import { outputFolder } from './output.mjs';
import { stylesheet } from './stylesheet.mjs';

const OLDEST_NODE = 20;
const [installs, output, sourceList] = process.argv.slice(2);
const theme = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = readFileSync(sourceList, 'utf8').split(/\r?\n/).filter(Boolean);

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  // The canonical form, so that the build reports it as its own error and not as "exited with code 1".
  console.error(`Assets/build.mjs : error TEMA001: Per costruire il tema serve Node.js ${OLDEST_NODE} o successivo: qui c'è la versione ${process.versions.node}.`);
  process.exit(1);
}

try {
  const packages = install(theme, installs);
  const folder = outputFolder(output);
  fonts(packages, folder);
  icons(packages, sources, folder);
  licenses(packages, folder);
  await stylesheet(packages, theme, sources, folder);
  ['site.js', 'favicon.svg'].forEach((name) => folder.write(name, readFileSync(join(theme, 'Assets', name))));
  folder.removeTheRest();
} catch (error) {
  console.error(`Assets/build.mjs : error TEMA003: ${error.message}`);
  process.exitCode = 1;
}
