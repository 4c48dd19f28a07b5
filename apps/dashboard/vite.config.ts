import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => {
  // While developing, the database is the one that `reportedly ingest` makes in the project's root.
  if (command === 'serve')
    process.env['REPORTEDLY_DATABASE'] ??= fileURLToPath(new URL('../../reportedly.sqlite', import.meta.url))
  return {
    plugins: [
      sveltekit({
        adapter: adapter(),
        csp: {
          directives: {
            'default-src': ['none'],
            'style-src': ['self'],
            'img-src': ['self'],
            'base-uri': ['none'],
            'form-action': ['none'],
            'frame-ancestors': ['none'],
          },
        },
      }),
    ],
  }
})
