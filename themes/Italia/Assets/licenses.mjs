import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = ['bootstrap-italia', '@fontsource/titillium-web'];

/** The licences of what is published with the pages: both ask that their text goes along. */
export function licenses(packages, folder) {
  const texts = PACKAGES.map((name) => {
    const home = join(packages.folder, name);
    const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${readFileSync(join(home, 'LICENSE'), 'utf8').trim()}\n`;
  });
  folder.write('licenses.txt', texts.join(`\n${'-'.repeat(78)}\n\n`));
}
