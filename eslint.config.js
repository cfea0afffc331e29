/** Lint: strict types, and the rules of the house that a machine can hold. */
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'RTCPeerConnection'].map((name) => ({
  name,
  message: 'Recourse sends nothing: no network call anywhere in src/.',
}));

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map((property) => ({
  property,
  message: 'Text is shown as text only.',
}));

export default tseslint.config(
  { ignores: ['dist', 'pictures', 'node_modules', 'test/pages/*/source.html'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // `noUncheckedIndexedAccess` asks for it where a length was just checked.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return stop();` is short for two lines.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-spread': 'off', // Texts are taken apart by code point on purpose.
      '@typescript-eslint/unbound-method': 'off', // Accessors are taken from prototypes on purpose (`reading/page-node.ts`).
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': ['error', ...network],
      'no-restricted-properties': ['error', ...markup, { object: 'navigator', property: 'sendBeacon', message: 'Recourse sends nothing.' }],
      'no-eval': 'error',
      'no-console': 'error',
    },
  },
  {
    // A portal's page, and a browser that unloads the extension, are not as their types say.
    files: ['src/reading/page-*.ts', 'src/reading/accessible-name.ts', 'src/reading/find-control.ts', 'src/browser/page/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  // Many functions in these files run in a page: TypeScript's own check of globals is not there, and ESLint cannot tell the two worlds apart.
  { files: ['**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
);
