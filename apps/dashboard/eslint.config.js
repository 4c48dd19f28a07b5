import shared from '../../eslint.config.js'

export default [
  ...shared,
  {
    files: ['**/*.svelte'],
    rules: {
      // Addresses are written where the records are put into words; the dashboard is only ever served at the root.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
]
