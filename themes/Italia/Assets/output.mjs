import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder the build embeds: a file that did not change keeps its date, one that is no longer made goes away. */
export function outputFolder(folder) {
  const written = new Set();
  return {
    write(name, content) {
      const path = join(folder, name);
      written.add(path);
      const bytes = Buffer.from(content);
      if (!existsSync(path) || !readFileSync(path).equals(bytes)) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
    },
    removeTheRest() {
      readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile() && !written.has(path))
        .forEach((path) => rmSync(path));
    },
  };
}
