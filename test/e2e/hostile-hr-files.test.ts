import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCli } from '../support/cli.js'
import { hostileHrFiles } from '../support/hostile-hr-files.js'
import { eachOf } from '../support/long.js'

const folder = mkdtempSync(join(tmpdir(), 'espalier-hostile-'))
const chart =
  'people:\n  hedy.lamarr:\n    email: hedy@acme.example\n    firstName: Hedy\n    lastName: Lamarr\n    manager: null\n'

beforeAll(() => {
  mkdirSync(join(folder, 'org/people'), { recursive: true })
  writeFileSync(join(folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: UTC\n')
  writeFileSync(join(folder, 'org/people/all.yaml'), chart)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const files = hostileHrFiles(200, 40_000, 17)

/** Every kind once, and the rest of the 200 where there is time. */
const isLong = (index: number): boolean => index >= 35 || index % 4 !== 0

eachOf(
  test,
  [...files.keys()],
  isLong,
)('a hostile file ends with a report, and only people may change: number %i', async (index) => {
  const file = files[index]
  writeFileSync(join(folder, 'hr.csv'), file?.bytes() ?? '')
  const { exit, err } = await startCli(['import', 'csv', 'hr.csv', '--yes'], folder, {
    NODE_OPTIONS: '--max-old-space-size=256',
  }).done
  expect(exit).toBe(1)
  expect(err).not.toMatch(/Internal error|^\s+at /m)
  expect(readdirSync(folder)).toEqual(['hr.csv', 'org'])
  expect(readdirSync(join(folder, 'org')).toSorted()).toEqual(['espalier.yaml', 'people'])
  expect(readFileSync(join(folder, 'org/people/all.yaml'), 'utf8')).toContain('  hedy.lamarr:\n')
})
