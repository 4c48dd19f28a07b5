import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// Most of these tests start the real program, which takes its time on a busy machine.
export default mergeConfig(shared, defineConfig({ test: { testTimeout: 30_000 } }))
