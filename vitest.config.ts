import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The packages named below point to sources that they do not bring.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 60_000,
    // One more than the tests were made for: many of them wait for a service that is slow on purpose.
    maxWorkers: 3,
    // They import JSON as bundlers do, and Node does not.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
})
