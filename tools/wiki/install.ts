// Finds MediaWiki and kiwix-serve for the tests of context; as root on Debian it installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MEDIAWIKI = '/usr/share/mediawiki/maintenance/install.php';
// `micro-httpd` stands in for Apache, which MediaWiki's package wants and we do not start.
const packages = [
  'mediawiki',
  'php-cli',
  'php-cgi',
  'php-sqlite3',
  'php-curl',
  'php-gd',
  'php-apcu',
  'micro-httpd',
  'kiwix-tools',
  'zim-tools',
];

const isThere = () =>
  [MEDIAWIKI, '/usr/bin/php', '/usr/bin/kiwix-serve', '/usr/bin/zimwriterfs'].every((file) => existsSync(file));

/** Whether this machine can be given what is missing. */
const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Why the tests cannot have a wiki, or null when they can. Throws when installing fails where it should not. */
export function missingWiki(): string | null {
  if (isThere()) return null;
  if (!canInstall())
    return `MediaWiki is not here. On Debian: apt-get install --no-install-recommends ${packages.join(' ')}`;
  console.log('Installing MediaWiki …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['-qq', 'update'], options);
  spawnSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...packages], options);
  if (!isThere()) throw new Error('MediaWiki could not be installed: see what apt-get says above.');
  return null;
}
