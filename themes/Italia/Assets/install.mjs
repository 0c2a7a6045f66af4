import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * Installs the locked packages once per lock file and says how to reach them.
 * Debug and Release may build together, so each works in a folder of its own and the first to finish gives it its name.
 */
export function install(theme, installs) {
  const hash = createHash('sha256');
  MANIFESTS.forEach((name) => hash.update(readFileSync(join(theme, name))));
  const home = resolve(installs, hash.digest('hex').slice(0, 16));
  if (!existsSync(home)) {
    mkdirSync(installs, { recursive: true });
    const draft = mkdtempSync(`${home}-`);
    MANIFESTS.forEach((name) => copyFileSync(join(theme, name), join(draft, name)));
    runNpm(draft);
    giveName(draft, home);
  }
  return { folder: join(home, 'node_modules'), require: createRequire(join(home, 'package.json')) };
}

function runNpm(folder) {
  console.log('Tema Italia: installo i pacchetti npm (solo la prima volta) …');
  const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', { cwd: folder, shell: true, encoding: 'utf8' });
  if (npm.error || npm.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    const reason = npm.error?.message ?? firstError(npm.stderr);
    throw new Error(`«npm ci» non è riuscito: ${reason}. Controllare che npm sia installato e che la rete raggiunga il registro dei pacchetti.`);
  }
  lines(npm.stderr).filter(isOurs).forEach((line) => console.error(`package-lock.json : warning TEMA002: ${line}`));
}

function giveName(draft, home) {
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) {
      throw error;
    }
  }
}

const lines = (text) => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** What npm says of the settings of whoever runs it is not about this project. */
const isOurs = (line) => !/Unknown (user|env|global|cli) config/.test(line);

const firstError = (text) => lines(text).filter((line) => line.startsWith('npm error')).slice(0, 3).join(' ') || 'nessun messaggio';
