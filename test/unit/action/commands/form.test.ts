import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formRun } from '../../../../src/action/commands/form.js'
import { ExitError } from '../../../../src/model/exit-error.js'
import { before } from '../../../e2e/pull/small.js'
import { chartOf } from '../../../support/github/chart-text.js'
import { filer, formPlace, type FormPlace } from '../../../support/github/form-place.js'
import { hostileForm } from '../../../support/hostile-forms.js'
import { long } from '../../../support/long.js'
import { readComment } from '../../../torture/text/comment.js'

let place: FormPlace
beforeAll(async () => void (place = await formPlace(chartOf(before))))
afterAll(async () => await place.close())

interface Text {
  readonly title?: string
  readonly body: string
}

/** What GitHub would make of a text of ours, without our own numbers of issues and links to the run. */
const activeIn = (body: string): readonly string[] =>
  readComment(body.replaceAll(/#\d+\b/g, 'number').replaceAll(/\[run 7\]\([^)]*\)/g, 'run')).active

const got = async (path: string): Promise<readonly Text[]> =>
  (await place.github.as(filer)('GET', `/repos/acme/org${path}`)) as readonly Text[]

async function harmless(from: number, to: number): Promise<ReadonlyMap<string, number>> {
  const { origin, github, tip } = place
  const [main, kinds] = [tip(), new Map<string, number>()]
  for (let seed = from; seed < to; seed += 1) {
    const form = hostileForm(seed, place.folder)
    const number = await place.file(filer, form.title, form.body)
    const done = await formRun(place.job(number, filer)).catch((error: unknown) => error)
    if (done instanceof Error && !(done instanceof ExitError)) throw new Error(`seed ${seed}`, { cause: done })
    const result = done instanceof ExitError ? done.message : (done as { readonly result: string }).result
    kinds.set(result, (kinds.get(result) ?? 0) + 1)
    const answers = await got(`/issues/${number}/comments`)
    expect([seed, answers.length]).toEqual([seed, 1])
    for (const answer of answers) expect([seed, activeIn(answer.body)]).toEqual([seed, []])
    const branch = origin.tip(`refs/heads/espalier/form-${number}`)
    const changed = branch === null ? [] : origin.say(['diff', '--name-only', main, branch]).split('\n')
    expect([seed, changed.filter((path) => !path.startsWith('org/people/'))]).toEqual([seed, []])
    const message = branch === null ? '' : origin.say(['log', '-1', '--format=%B', branch])
    expect(message).not.toMatch(/[@[\]]|#\d/)
  }
  for (const { title: shown = '', body } of await got('/pulls?state=all&per_page=100')) {
    expect(shown).not.toMatch(/[@#<>[\]]/)
    expect(activeIn(body)).toEqual([])
  }
  expect(tip()).toBe(main)
  expect(existsSync(join(place.folder, 'ran'))).toBe(false)
  const written = github.facts.log.map(({ sent }) => sent).filter((sent) => /\n\s+at .*:\d+:\d+/.test(sent))
  expect(written).toEqual([])
  return kinds
}

const title = 'no command runs, no file outside of org/people changes, no mention is sent, and no stack is shown'

test(`ten hostile forms: ${title}`, async () => {
  expect((await harmless(0, 10)).size).toBeGreaterThan(1)
})

long(`100 hostile forms: ${title}`, async () => {
  const kinds = await harmless(10, 110)
  // Enough of them are taken, and enough refused, for this to say something.
  expect(Math.min(kinds.get('ok') ?? 0, kinds.get('invalid') ?? 0)).toBeGreaterThan(15)
})

test('an issue that GitHub does not show ends red: its form would be lost', async () => {
  const trouble: unknown = await formRun(place.job(99_999, filer)).catch((error: unknown) => error)
  expect(trouble).toMatchObject({ exit: 1, message: expect.stringContaining('did not show issue 99999') as unknown })
})
