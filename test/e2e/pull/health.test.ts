import { expect } from 'vitest'
import { unlimited } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { expectHead } from '../../support/github/ends.js'
import { checksOf, open } from '../../support/github/pull-request.js'
import { long } from '../../support/long.js'
import { before, edited, settled } from './small.js'

long(
  'a weak point that is new is a warning of the plan and the check, one of main is not shown, and neither blocks',
  async () => {
    const settings = `${unlimited}api: { showsWithin: 1 }\nhealth: { span: 2 }\n`
    const repo = await settled({ files: chartOf(before, settings) })
    const pull = await open(repo, 'move', edited({ cid: { manager: 'dan' } }))
    const [comment] = await pull.comments()
    expect(comment?.body).toContain('Dan Example (dan) has 3 direct reports.')
    expect(comment?.body).not.toContain('Top Example (top) has')
    expect(comment?.body).toContain('"risk":"changes"')
    const [check] = await checksOf(repo, pull.head())
    expect(check).toMatchObject({ name: 'espalier / plan', conclusion: 'success' })
    await pull.approve()
    await pull.merge()
    await expectHead(repo, { made: 0, changed: 1 })
  },
)
