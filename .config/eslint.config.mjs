import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import { MAY_IMPORT, restrictions } from './boundaries.mjs';

const BROWSER_API = {
  regex: '^(wxt/browser|webextension-polyfill)$',
  message: 'The browser API belongs in src/platform; entrypoints wires it.',
};

export default tseslint.config(
  {
    ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'test-results/**', 'assets/**', '**/*.d.ts'],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { tsconfigRootDir: resolve(import.meta.dirname, '..') },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Indexed access is checked by noUncheckedIndexedAccess; where an index is proven, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
    },
  },
  ...Object.keys(MAY_IMPORT).map((place) => ({
    files: [`${place}/**/*.ts`, `${place}/**/*.tsx`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...restrictions(place),
            ...(place === 'entrypoints' || place === 'src/platform' ? [] : [BROWSER_API]),
          ],
        },
      ],
    },
  })),
  {
    files: [
      'src/core/**/*.ts',
      'src/sites/**/*.ts',
      'src/gate/**/*.ts',
      'src/ui/**/*.{ts,tsx}',
      'src/attachments/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'chrome', message: 'The browser API belongs in src/platform.' },
        { name: 'browser', message: 'The browser API belongs in src/platform.' },
      ],
    },
  },
  {
    files: ['test/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'VariableDeclarator > CallExpression[callee.property.name=/^waitFor/]',
          message:
            'Wait inside Promise.all, beside what is to cause it: a step that throws leaves a promise nobody hears, and the whole run fails.',
        },
      ],
    },
  },
);
