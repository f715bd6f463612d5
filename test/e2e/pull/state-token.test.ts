import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { seedsOf, unlimited } from '../../support/charts.js'
import { root } from '../../support/docs.js'
import { chartOf } from '../../support/github/chart-text.js'
import { adopt, expectHead } from '../../support/github/ends.js'
import { tokenOf } from '../../support/github/facts.js'
import { open } from '../../support/github/pull-request.js'
import { repository, stranger as app } from '../../support/github/repository.js'
import { expectRun } from './outputs.js'
import { before, edited } from './small.js'
import { long } from '../../support/long.js'

const path = '.github/workflows/espalier-apply.yml'
const token = tokenOf(app)
const shown = new RegExp(`${token}|${Buffer.from(`x-access-token:${token}`).toString('base64')}`)

/** The apply workflow, whose own token cannot push. */
const workflow = readFileSync(`${root}template/${path}`, 'utf8')
  .replace('contents: write', 'contents: read')
  .replace('command: apply\n', `command: apply\n          state-token: ${token}\n`)

long('the token of the state pushes there, does nothing else, and is shown nowhere', async () => {
  const files = { ...chartOf(before, `${unlimited}api: { showsWithin: 1 }\n`), [path]: workflow }
  const repo = await repository({ files, company: seedsOf(before), workflows: ['plan', 'apply'] })
  await adopt(repo)
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.approve()
  const [run] = await pull.merge()
  expectRun(run, 'success')

  const { log } = repo.github.facts
  const pushes = log.filter(({ path: asked }) => asked.includes('receive-pack'))
  expect(pushes.map(({ who, status }) => [who, status])).toContainEqual([app, 200])
  expect(pushes.filter(({ who, status }) => who !== app || status !== 200)).toEqual([])
  expect(log.filter(({ who, path: asked }) => who === app && !/(?:receive|upload)-pack$/.test(asked))).toEqual([])
  // What the chart is read from is fetched with the token of the job.
  expect(log.some(({ who, path: asked }) => who.includes('apply') && asked.includes('upload-pack'))).toBe(true)

  const said = run?.jobs.flatMap(({ steps }) => steps.map(({ log: text, summary }) => text + summary)) ?? []
  expect(said.filter((text) => text.includes(`::add-mask::${token}`))).toHaveLength(1)
  expect(said.filter((text) => shown.test(text.replace(/^::add-mask::.*$/gm, '')))).toEqual([])
  expect(log.filter(({ sent }) => shown.test(sent))).toEqual([])
  await expectHead(repo, { made: 0, changed: 1 })
})
