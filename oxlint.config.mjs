import { boundaryOverrides } from './boundaries.mjs';

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'react/react-in-jsx-scope': 'off',
    'import/no-unassigned-import': 'off',
    // fast-check is used as `fc.` by its own documentation.
    'import/no-named-as-default-member': 'off',
    'import/no-cycle': 'error',
    'eslint/no-shadow': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-map-spread': 'off',
  },
  ignorePatterns: ['node_modules', '.next', '.data', 'lib/db/generated', 'next-env.d.ts'],
  overrides: boundaryOverrides,
};
