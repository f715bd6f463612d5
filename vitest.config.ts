import { defineConfig } from 'vitest/config'

const timed = 'test/alone/*.test.ts'
const units = 'test/unit/**/*.test.ts'

/** Unit tests that change what a process has once: nock stands in for its requests, or a mock for its files. */
const apart = [
  'test/unit/github/*.test.ts',
  'test/unit/action/{comments,form-rights,requesters,show-run}.test.ts',
  'test/unit/live/http/exchange.test.ts',
  'test/unit/state/file/file-store.test.ts',
]

/** What every test needs, with others or alone. */
const common = {
  // It ends a test that hangs; the longest takes 30 s where the machine is quiet.
  testTimeout: 120_000,
  tags: [{ name: 'long', description: 'slow; a faster test covers the same behaviour', timeout: 300_000 }],
  // They import JSON as bundlers do, and Node does not.
  server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
}

// The packages named above point to sources that they do not bring.
const logLevel = 'error'

export default defineConfig({
  logLevel,
  test: {
    // Here, and not with a project: it builds, and once is enough.
    globalSetup: ['test/support/build.ts'],
    // One more than the tests were made for: many of them wait for a service that is slow on purpose.
    maxWorkers: 3,
    projects: [
      { logLevel, test: { ...common, name: 'all', include: ['test/**/*.test.ts'], exclude: [timed, units] } },
      { logLevel, test: { ...common, name: 'apart', include: apart } },
      // They share a process, so that each source is loaded once, and not once for each file.
      { logLevel, test: { ...common, name: 'unit', include: [units], exclude: apart, isolate: false } },
      // What these measure is time: they run one by one, when all others have ended.
      {
        logLevel,
        test: { ...common, name: 'alone', include: [timed], fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
