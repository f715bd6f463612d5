import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { founder, outline, seedsOf, writeChart } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { key } from '../support/canary.js'
import { expectExit, service, stage, temporaryFolder } from '../support/stage.js'

const people = outline('top\n  ann\n')

test('a plan is written over a file, and never through a link', async () => {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, people)
  const [plan, other] = [join(place.folder, 'plan.json'), join(place.folder, 'other.txt')]
  writeFileSync(plan, 'x'.repeat(100_000))
  expectExit(await place.run('plan', '--out', 'plan.json'), 0)
  expect(JSON.parse(readFileSync(plan, 'utf8'))).toMatchObject({ format: 1 })
  writeFileSync(other, 'precious')
  symlinkSync('other.txt', join(place.folder, 'link.json'))
  symlinkSync('new.txt', join(place.folder, 'loose.json'))
  for (const link of ['link.json', 'loose.json']) {
    const ran = await place.run('plan', '--out', link)
    expectExit(ran, 1)
    expect(ran.err).toContain(`was not written to ${link}, because that is a link`)
  }
  expect(readFileSync(other, 'utf8')).toBe('precious')
  expect(readdirSync(place.folder)).not.toContain('new.txt')
})

/** A run whose work cannot be saved at its end; `prepare` lays what it meets in its folder. */
async function unsaved(prepare: (folder: string) => void): Promise<{ readonly ran: Ran; readonly folder: string }> {
  const [{ url }, root] = [await service([founder]), temporaryFolder()]
  const [remote, folder] = [join(root, 'origin.git'), join(root, 'clone')]
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: folder })
  const hook = join(remote, 'hooks/pre-receive')
  writeFileSync(hook, '#!/bin/sh\nif [ -e taken ]; then exit 1; fi\ntouch taken\n')
  chmodSync(hook, 0o755)
  writeChart(folder, people)
  prepare(folder)
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: url, ESPALIER_STATE: 'git:espalier-state' }
  const ran = await startCli(['apply', '--yes', '--first-run'], folder, env).done
  expectExit(ran, 7)
  return { ran, folder }
}

test('what could not be saved is kept beside what has the name already, and never through a link', async () => {
  const { ran, folder } = await unsaved((place) => {
    mkdirSync(join(place, '.espalier'))
    writeFileSync(join(place, 'precious.txt'), 'precious')
    for (const name of ['1', '2', '3']) symlinkSync('../precious.txt', join(place, `.espalier/recovery-${name}.json`))
    writeFileSync(join(place, '.espalier/recovery-2-2.json'), 'older')
  })
  const [, file = ''] = /"espalier state recover (\S+)"/.exec(ran.err) ?? []
  expect(file).toBe('.espalier/recovery-2-3.json')
  expect(lstatSync(join(folder, file)).isFile()).toBe(true)
  expect(Object.keys((JSON.parse(readFileSync(join(folder, file), 'utf8')) as { bindings: object }).bindings)).toEqual([
    'top',
    'ann',
  ])
  expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious')
  expect(readFileSync(join(folder, '.espalier/recovery-2-2.json'), 'utf8')).toBe('older')
})

test('what could not be saved is kept in no folder that is a link', async () => {
  const elsewhere = temporaryFolder()
  const { ran } = await unsaved((place) => symlinkSync(elsewhere, join(place, '.espalier')))
  expect(ran.err).toContain('could not be kept in a file here either')
  expect(readdirSync(elsewhere)).toEqual([])
})
