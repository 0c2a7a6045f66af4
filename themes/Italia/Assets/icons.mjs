import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Cuts from the official sprite the icons the components name, so a page fetches a few kilobytes instead of ninety. */
export function icons(packages, sources, folder) {
  const sprite = readFileSync(join(packages.folder, 'bootstrap-italia', 'dist', 'svg', 'sprites.svg'), 'utf8');
  const symbols = new Map([...sprite.matchAll(/<symbol id="([^"]+)"[^]*?<\/symbol>/g)].map((match) => [match[1], match[0]]));
  const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const named = new Set([...text.matchAll(/"(it-[a-z0-9-]+)"/g)].map((match) => match[1]));
  const cut = [...named].filter((name) => symbols.has(name)).sort().map((name) => symbols.get(name));
  folder.write('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">\n${cut.join('\n')}\n</svg>\n`);
}
