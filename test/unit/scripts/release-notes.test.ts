import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startNode, type Ran } from '../../support/cli.js'
import { root } from '../../support/docs.js'
import { temporaryFolder } from '../../support/stage.js'

const changelog = `# Changelog

## [Unreleased]

### Added

- What comes later.

## [0.2.0] - 2027-01-31

### Added

- A thing, see [setup](docs/setup.md#a-newer-version), [above](#changelog) and [elsewhere](https://example.com).

## [0.1.1] - 2027-01-02

## [0.1.0] - 2027-01-01

- The first one.

[0.2.0]: https://example.com/compare/v0.1.1...v0.2.0
`

async function notes(version: string, args: readonly string[], text = changelog): Promise<Ran> {
  const folder = join(temporaryFolder(), 'project')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
  writeFileSync(join(folder, 'CHANGELOG.md'), text)
  return await startNode([`${root}scripts/release-notes.mjs`, ...args], folder, folder, {}).done
}

test('prints the section of the version that is tagged, and nothing of another one', async () => {
  const section =
    '### Added\n\n- A thing, see [setup](docs/setup.md#a-newer-version), [above](#changelog) and [elsewhere](https://example.com).\n'
  expect(await notes('0.2.0', ['v0.2.0'])).toEqual({ exit: 0, out: section, err: '' })
  expect(await notes('0.1.0', ['v0.1.0'])).toEqual({ exit: 0, out: '- The first one.\n', err: '' })
})

test('leads links to files to those of the tag', async () => {
  const { out } = await notes('0.2.0', ['v0.2.0', 'https://github.com/acme/espalier'])
  expect(out).toContain(
    '[setup](https://github.com/acme/espalier/blob/v0.2.0/docs/setup.md#a-newer-version), [above](#changelog) and [elsewhere](https://example.com)',
  )
})

test.each(['v0.2.0', '0.2.1', 'v0.2.10', 'v'])('refuses the tag %s for version 0.2.1', async (tag) => {
  const { exit, out, err } = await notes('0.2.1', [tag], changelog.replace('[0.2.0] -', '[0.2.1] -'))
  expect({ exit, out }).toEqual({ exit: 1, out: '' })
  expect(err).toBe(
    `The tag is "${tag}", but the version in package.json is 0.2.1. Tag v0.2.1, or change the version.\n`,
  )
})

test.each([
  ['is missing', '0.3.0', changelog],
  ['is empty', '0.1.1', changelog],
  ['has no day', '0.2.0', changelog.replace(' - 2027-01-31', '')],
  ['is not the whole name', '0.2', changelog],
])('refuses a version whose section %s', async (_, version, text) => {
  const { exit, out, err } = await notes(version, [`v${version}`], text)
  expect({ exit, out }).toEqual({ exit: 1, out: '' })
  expect(err).toContain(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`)
})
