import { svelte } from '@sveltejs/vite-plugin-svelte'
import { mergeConfig } from 'vite'
import shared from '../../vitest.shared.ts'

export default mergeConfig(shared, { plugins: [svelte()] })
