import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/torture/full/*.torture.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 3_600_000,
    maxWorkers: 1,
  },
})
