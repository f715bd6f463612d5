import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validate } from '../../../../src/cli/commands/validate.js'
import type { Host } from '../../../../src/host/host.js'
import { newFolder } from '../../state/places.js'

async function validated(people: string, format?: string) {
  const folder = newFolder()
  mkdirSync(join(folder, 'org/people'), { recursive: true })
  writeFileSync(join(folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: UTC\n')
  writeFileSync(join(folder, 'org/people/a.yaml'), people)
  const host = { folder, env: {}, now: () => new Date('2026-12-01T12:00:00Z'), terminal: { colour: false } }
  const flags = new Map(format === undefined ? [] : [['format', [format]]])
  const { exit, out, err } = await validate({ words: [], flags }, host as unknown as Host)
  return { exit, out: out.text, err: err.text }
}

const sound = 'people:\n  ann: { email: ann@acme.example, firstName: Ann, lastName: A, manager: null }\n'
const looped = sound.replace('manager: null', 'manager: ann')

test('a chart that is valid is counted', async () => {
  const text = 'The chart is valid: 1 person in 1 file, as of 2026-12-01.\n'
  expect(await validated(sound)).toEqual({ exit: 0, out: text, err: '' })
  expect(await validated(sound, 'json')).toMatchObject({ exit: 0, err: text })
})

test('findings are text, JSON, or commands for the log of GitHub', async () => {
  const text = await validated(looped)
  expect([text.exit, text.out, text.err.includes('org/people/a.yaml:2')]).toEqual([1, '', true])
  const { out } = await validated(looped, 'json')
  expect((JSON.parse(out) as { readonly diagnostics: unknown[] }).diagnostics).toHaveLength(1)
  expect((await validated(looped, 'github')).out).toMatch(/^::error file=org\/people\/a\.yaml/)
  await expect(validated(sound, 'xml')).rejects.toMatchObject({ exit: 64 })
})

test('weak points of the organisation are warnings: many of a kind are one for people, and each is in the JSON', async () => {
  const person = (key: string, manager: string): string =>
    sound.split('\n')[1]!.replaceAll('ann', key).replace('null', manager)
  const teams = Array.from({ length: 4 }, (_, at) => [
    person(`boss${at}`, 'null'),
    ...Array.from({ length: 13 }, (_one, of) => person(`p${at}x${of}`, `boss${at}`)),
  ])
  const wide = `people:\n${teams.flat().join('\n')}\n`
  const { exit, out, err } = await validated(wide)
  expect([exit, out]).toEqual([0, 'The chart is valid: 56 people in 1 file, as of 2026-12-01.\n'])
  expect(err).toMatch(
    /^org\/people\/a\.yaml:2:3 {2}warning {2}wide-span\n {2}4 people have more direct reports[^\n]*\n\n1 warning\n$/,
  )
  const { diagnostics } = JSON.parse((await validated(wide, 'json')).out) as {
    diagnostics: { readonly code: string }[]
  }
  expect(diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'wide-span'))
  expect((await validated(wide, 'github')).out).toMatch(/^::warning file=org\/people\/a\.yaml/)
})
