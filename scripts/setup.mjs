/**
 * Makes a fresh clone ready: the packages of the lockfile, and a browser. Plain Node, because nothing else is there yet.
 * All it says goes to stderr, so that a command may keep stdout for its answer.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Trouble that the person at the keyboard can do something about: one line, no stack. */
export class Trouble extends Error {}

export const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a main function; expected trouble becomes one line and exit code 2. */
export async function main(job) {
  try {
    process.exitCode = (await job()) ?? process.exitCode ?? 0;
  } catch (error) {
    process.exitCode = 2;
    say(error instanceof Trouble ? error.message : (error?.stack ?? String(error)));
  }
}

/** Runs a command to its end, its output on stderr. Returns the exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const ended = spawnSync(command, args, { cwd: root, stdio: ['ignore', quiet ? 'pipe' : 2, 2], env: { ...process.env, ...env } });
  if (ended.error) throw new Trouble(`${command} could not be started: ${ended.error.message}`);
  return ended.status ?? 1;
}

/** The program of an installed package, as arguments for Node. */
export const program = (file) => path.join(root, 'node_modules', file);

export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Trouble(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  const stamp = program('.recourse-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages (about half a minute) …');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const args = [...npm[1], 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run(npm[0], args) !== 0) throw new Trouble('The packages could not be installed ("npm ci" failed, see above).');
  writeFileSync(stamp, wanted);
}

const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    packages: ['chromium', 'fonts-liberation'],
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    oldest: 120,
    advice: 'Install Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    oldest: 142,
    advice: 'Install Firefox',
  },
};

/** The path of a browser (`chromium`, `firefox`); installs one where this is Debian and we may. */
export function ensureBrowser(name) {
  const { variable, packages, advice, oldest } = browsers[name];
  const found = findBrowser(name);
  if (found && isNewEnough(found, oldest)) return found;
  if (isDebian() && process.getuid?.() === 0) {
    say(`Installing ${name} …`);
    const [env, calm] = [{ DEBIAN_FRONTEND: 'noninteractive' }, ['-qq', '-o', 'DPkg::Lock::Timeout=120']];
    run('apt-get', ['update', ...calm], { env });
    run('apt-get', ['install', '-y', '--no-install-recommends', ...calm, ...packages], { env, quiet: true });
    const installed = findBrowser(name);
    if (installed && isNewEnough(installed, oldest)) return installed;
  }
  const what = found ? `The ${name} at ${found} is too old` : `No ${name} was found`;
  throw new Trouble(
    `${what}. ${advice} ${oldest} or newer, or set ${variable} to the path of the program, then run the same command again.`,
  );
}

function findBrowser(name) {
  const { variable, places } = browsers[name];
  const told = process.env[variable];
  if (told) {
    if (existsSync(told)) return told;
    throw new Trouble(`${variable} is set to "${told}", but there is no such file.`);
  }
  return places.find((place) => existsSync(place) && !isSnapStub(place));
}

/** Windows programs open a window when they are asked for their version: there it is taken on trust. */
function isNewEnough(place, oldest) {
  if (process.platform === 'win32') return true;
  const told = spawnSync(place, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /(\d+)\.\d/.exec(told.stdout ?? '')?.[1];
  return version === undefined || Number(version) >= oldest;
}

/** Ubuntu's package is a small script that wants a snap; it cannot load an extension from a folder. */
function isSnapStub(place) {
  if (!place.startsWith('/usr/bin/chromium')) return false;
  const head = readFileSync(place).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('/snap/');
}

const isDebian = () =>
  existsSync('/etc/debian_version') && !/^ID=ubuntu$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
