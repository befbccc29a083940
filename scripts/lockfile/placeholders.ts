/**
 * The lock file with every optional platform package in it that its own entries ask for, and no download address.
 *
 * npm leaves out of the lock what the registry did not offer on the day it was written, and `npm ci` of npm 11 then
 * refuses the lock ("Missing: … from lock file", https://github.com/npm/cli/issues/9846). A placeholder names version
 * and platform; npm skips it everywhere else and finds the package by version where it is needed.
 */
export function completed(lock: Lockfile): Lockfile {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([path, entry]) => [path, withoutAddress(entry)]),
  );
  for (const { parent, name, version } of missing(lock)) {
    packages[freePath(packages, parent, name)] = placeholder({ name, version, parent, packages });
  }
  return { ...lock, packages: sorted(packages) };
}

/** The optional packages that entries of the lock ask for and that are not in it, as `name@version`. */
export function missingNames(lock: Lockfile): string[] {
  return missing(lock).map(({ name, version }) => `${name}@${version}`);
}

/** The entries that carry the address of the server they came from. */
export function addressed(lock: Lockfile): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => (hasAddress(entry) ? [path] : []));
}

/** Where a package runs, read from its name: `platformOf('@pagefind/windows-x64') // => { os: ['win32'], cpu: ['x64'] }` */
export function platformOf(name: string): Platform {
  const words = name.split(/[/\-_.]/u);
  const os = words.map((word) => systems.get(word)).find((system) => system !== undefined);
  const cpu = words.map((word) => processors.get(word)).find((processor) => processor !== undefined);
  const libc = words.map(libcOf).find((library) => library !== undefined);
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

/** `libcOf('musleabihf') // => 'musl'`, `libcOf('gnu') // => 'glibc'` */
function libcOf(word: string): string | undefined {
  if (word.includes('musl')) return 'musl';
  return word.startsWith('gnu') ? 'glibc' : undefined;
}

function missing({ packages }: Lockfile): Missing[] {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) => {
      const found = resolve(packages, parent, name);
      if (found !== undefined && satisfies(found.version, range)) return [];
      return [{ parent, name, version: lowest(range) }];
    }),
  );
}

/** As Node looks for it: in the package's own node_modules, then in those of the folders above. */
function resolve(packages: Packages, parent: string, name: string): LockEntry | undefined {
  for (let folder = parent; ; folder = above(folder)) {
    const entry = packages[inside(folder, name)];
    if (entry !== undefined || folder === '') return entry;
  }
}

/** Beside all others, unless another version is there already. */
function freePath(packages: Packages, parent: string, name: string): string {
  const top = inside('', name);
  return packages[top] === undefined ? top : inside(parent, name);
}

function placeholder({ name, version, parent, packages }: Missing & { packages: Packages }): LockEntry {
  // Another version of the same package knows better than its name.
  const sibling = Object.entries(packages).find(([path]) => path.endsWith(`node_modules/${name}`))?.[1];
  const { cpu, libc, os } = sibling ?? platformOf(name);
  const { dev, devOptional } = packages[parent] ?? {};
  return {
    version,
    ...(cpu === undefined ? {} : { cpu }),
    ...(dev === undefined ? {} : { dev }),
    ...(devOptional === undefined ? {} : { devOptional }),
    ...(libc === undefined ? {} : { libc }),
    optional: true,
    ...(os === undefined ? {} : { os }),
  };
}

/** Platform packages are asked for by exact version; for a range, npm itself has chosen what is there. */
function satisfies(version: string | undefined, range: string): boolean {
  return exactVersion.test(range) ? version === range : true;
}

function lowest(range: string): string {
  return range.replace(/^[~^>=v\s]+/u, '');
}

function withoutAddress(entry: LockEntry): LockEntry {
  if (!hasAddress(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'resolved'));
}

/** Links inside the repository and git sources also have `resolved`; they have no integrity and need it. */
function hasAddress(entry: LockEntry): boolean {
  return entry.resolved !== undefined && /^https?:/u.test(entry.resolved);
}

/** In npm's own order, so that a completed lock differs from npm's only by what was added. */
function sorted(packages: Packages): Packages {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

function inside(folder: string, name: string): string {
  return folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
}

function above(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
}

const exactVersion = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u;

// Words in package names, and what npm calls the same in `os` and `cpu`.
const systems = new Map([
  ...[
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ].map((name) => [name, name] as const),
  ['windows', 'win32'],
  ['linuxmusl', 'linux'],
]);
const processors = new Map(
  ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map(
    (name) => [name, name] as const,
  ),
);

/** What we read of a package-lock.json of version 3; everything else in it is kept as it is. */
export interface Lockfile {
  packages: Packages;
  [field: string]: unknown;
}

export interface LockEntry extends Platform {
  version?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

interface Platform {
  cpu?: string[];
  libc?: string[];
  os?: string[];
}

interface Missing {
  parent: string;
  name: string;
  version: string;
}

type Packages = Record<string, LockEntry>;
