import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers } from './tests/unit/architecture/layers.ts';

const noDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export it by its name, so that it has the same one everywhere.',
  },
];
const noMocks = ['mock', 'doMock'].map((property) => ({
  object: 'vi',
  property,
  message: 'Move the decision into a function of its data and test that.',
}));
const noProcessExit = {
  object: 'process',
  property: 'exit',
  message: 'Throw a PortalError; only commands in scripts/ end the process.',
};
const browserNames = [
  'window',
  'document',
  'location',
  'navigator',
  'history',
  'localStorage',
  'sessionStorage',
].map((name) => ({ name, message: 'There is no browser here.' }));
const nodeNames = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename'].map((name) => ({
  name,
  message: 'This also runs in browsers. Only content/model/files may use Node.',
}));

// A default export, because ESLint asks for one.
export default defineConfig(
  globalIgnores([
    'dist',
    '*.part-*',
    'data',
    '.astro',
    '.cache',
    '**/.next',
    // Written by Payload and Next: npm run cms:generate.
    'cms/migrations',
    'cms/payload-types.ts',
    'cms/next-env.d.ts',
    'cms/app/**/importMap.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'types',
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Relaxed: a leading underscore says that a value has to be named and is not wanted.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Relaxed: numbers are printed all over our reports, and print as one expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Relaxed: `() => list.push(x)` is the shortest way to say it, and `void` says that the result is dropped.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },

  {
    name: 'astro components',
    files: ['**/*.astro'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      astro.configs['flat/recommended'],
      astro.configs['flat/jsx-a11y-recommended'],
    ],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'], sourceType: 'module' },
    },
  },
  {
    name: 'scripts inside astro components',
    files: ['**/*.astro/*.{js,ts}'],
    // Relaxed: these pieces are in no TypeScript project; `astro check` types them.
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: false } },
  },
  {
    name: 'islands',
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    plugins: { 'jsx-a11y-x': a11y },
    rules: { ...a11y.configs.recommended.rules },
  },

  {
    name: 'everywhere',
    files: ['**/*.{ts,tsx,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', noProcessExit, ...noMocks],
      'no-restricted-syntax': ['error', ...noDefaultExport],
    },
  },
  {
    name: 'commands',
    files: ['scripts/**'],
    // Commands, and only they, talk to the person at the terminal.
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noDefaultExport,
        {
          selector: 'MemberExpression[property.name="toBeDefined"]',
          message: 'Say what the value is, not only that there is one.',
        },
      ],
    },
  },
  {
    name: 'tests that read answers of the CMS',
    files: [
      'tests/{integration,e2e}/**/*.ts',
      'tests/build/two-cms-processes.test.ts',
      'tests/helpers/{cms,running-cms}.ts',
    ],
    // Relaxed: an answer is JSON of any shape, and what is in it is what the test asserts.
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    name: 'writers of the database',
    files: ['cms/**/*.ts', 'cms/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noDefaultExport,
        {
          selector:
            'CallExpression[callee.property.name=/^(find|findByID|findGlobal|create|update|updateGlobal|delete|count|forgotPassword)$/]:matches([callee.object.name="payload"], [callee.object.property.name="payload"]) > ObjectExpression:not(:has(> Property[key.name="overrideAccess"]))',
          message: 'Say with overrideAccess whether the rules of access hold here; without it they do not.',
        },
      ],
    },
  },
  {
    name: 'files of tools that ask for a default export',
    files: [
      'tests/helpers/{built-portal,wire-server}.ts',
      '*.config.{ts,mjs}',
      'cms/*.config.{ts,mjs}',
      'cms/app/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },

  ...importRules(),
  {
    name: 'what runs in Node and in browsers',
    files: ['locales/**/*.ts', 'content/model/**/*.ts'],
    ignores: ['content/model/files/**'],
    rules: { 'no-restricted-globals': ['error', ...browserNames, ...nodeNames] },
  },
  {
    name: 'what runs in Node only',
    files: ['content/model/files/**/*.ts', 'scripts/**'],
    rules: { 'no-restricted-globals': ['error', ...browserNames] },
  },
);

/**
 * What each layer may not import, for editors; tests/unit/architecture proves the same and more.
 * @returns {import('eslint').Linter.Config[]}
 */
function importRules() {
  return Object.entries(layers).map(([layer, { mayImport, builtins }]) => ({
    name: `imports of ${layer}`,
    files: [`${layer}/**/*.{ts,tsx,mjs,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...[...Object.keys(layers), 'tests']
              .filter((other) => other !== layer && !mayImport.includes(other))
              .map((other) => ({
                regex: importOf(other, layer),
                message: `${layer} may not import from ${other}: imports point one way.`,
              })),
            ...(builtins === true ? [] : [{ regex: '^node:', message: `${layer} also runs in browsers.` }]),
          ],
        },
      ],
    },
  }));
}

/**
 * A regular expression for relative imports of one layer from another, which may be the folder around it.
 * @param {string} other
 * @param {string} layer
 */
function importOf(other, layer) {
  if (!other.startsWith(`${layer}/`)) return `^(?:\\.\\./)+${other}/`;
  return `^\\.{1,2}/(?:\\.\\./)*${other.slice(layer.length + 1)}/`;
}
