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
        // The usual prefix of "svelte-" is sent with every mark of a drawing, thousands of times a page.
        compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css)}` },
        csp: {
          directives: {
            'default-src': ['none'],
            'script-src': ['self'],
            'connect-src': ['self'],
            'style-src': ['self'],
            // The one style attribute of the framework: it hides the words that tell readers aloud of a new page.
            'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
            // A drawing saved as a picture passes through an image made of its own text.
            'img-src': ['self', 'blob:'],
            'base-uri': ['none'],
            'form-action': ['self'],
            'frame-ancestors': ['none'],
          },
        },
      }),
    ],
  }
})
