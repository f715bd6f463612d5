import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import { named, seedsOf, writeChart, type Entry, type People } from '../support/charts.js'
import { filesIn } from '../support/canary.js'
import { eachOf, long } from '../support/long.js'
import { expectConverged, expectExit, expectNothingWritten, stage, userWith, type Stage } from '../support/stage.js'

/** The text of all files of people. */
function peopleIn({ folder }: Stage): string {
  const files = filesIn(folder).filter((file) => file.startsWith('org/people/'))
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** Changes the one file of people that has some text. */
function rewrite({ folder }: Stage, from: string | RegExp, to: string): void {
  for (const file of filesIn(folder).filter((one) => one.startsWith('org/people/'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const next = text.replace(from, to)
    if (next !== text) writeFileSync(join(folder, file), next)
    if (/^people:\s*$/m.test(next) && !/^ {2}\S/m.test(next)) rmSync(join(folder, file))
  }
}

const onlyAdoptions = { leave: 0, admin: 0, move: 0, rehire: 0, hire: 0, change: 0 }

async function expectFirstPlanAdopts(place: Stage, adopt: number): Promise<void> {
  const plan = await place.plan()
  expect(plan.counts).toEqual({ ...onlyAdoptions, adopt })
  expect([plan.held, plan.drift, plan.findings]).toEqual([[], [], []])
  expectExit(await place.run('apply', '--yes'), 0)
  expectNothingWritten(place.sandbox)
  await expectConverged(place)
}

long(
  'a company account above the top goes out of the chart as the findings say, and the top stays below it',
  async () => {
    const place = await stage([
      { email: 'inc@acme.example', firstName: 'Acme', lastName: 'Inc' },
      { email: 'una@acme.example', firstName: 'Una', lastName: 'Top', managerEmail: 'inc@acme.example' },
      { email: 'bo@acme.example', firstName: 'Bo', lastName: 'Boss', managerEmail: 'una@acme.example' },
    ])
    expectExit(await place.run('import', 'live', '--company', 'Acme'), 0)
    rewrite(place, /^ {2}acme\.inc:\n(?: {4}.*\n)+/m, '')
    const ran = await place.run('validate')
    expectExit(ran, 1)
    expect(ran.out + ran.err).toContain('Or delete the line: a manager that is left out stays as it is')
    rewrite(place, / {4}manager: acme\.inc\n/, '')
    const settings = join(place.folder, 'org/espalier.yaml')
    expect(ran.out + ran.err).toContain('The list protected names "acme.inc", who is not in the chart')
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('protected: [acme.inc]\n', ''))
    expectExit(await place.run('validate'), 0)
    await expectFirstPlanAdopts(place, 2)
    edit(place.sandbox.company, userWith(place.sandbox, 'una@acme.example').id, { managerId: null })
    expect((await place.plan()).drift).toEqual([])
  },
)

long('managers who are guests or placeholders on v2 stay as they are', async () => {
  const above = { email: 'kit@agency.example', firstName: 'Kit', lastName: 'Lo', isGuest: true }
  const post = { email: 'post@acme.example', firstName: 'Vacant', lastName: 'Post', isPlaceholder: true }
  const place = await stage(
    [
      above,
      post,
      { email: 'una@acme.example', firstName: 'Una', lastName: 'Top', managerEmail: above.email },
      { email: 'bo@acme.example', firstName: 'Bo', lastName: 'Boss', managerEmail: post.email },
      { email: 'cy@acme.example', firstName: 'Cy', lastName: 'Lee', managerEmail: 'una@acme.example' },
    ],
    { contract: 'v2' },
  )
  mkdirSync(join(place.folder, 'org'))
  writeFileSync(join(place.folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: UTC\napi:\n  contract: v2\n')
  expectExit(await place.run('import', 'live'), 0)
  expect(peopleIn(place).match(/manager: .*/g)).toEqual(['manager: una.top'])
  await expectFirstPlanAdopts(place, 3)
})

const { manager: _, ...head } = named('head', null)
const department: People = { head: head as Entry, ann: named('ann', 'head'), ben: named('ben', 'ann') }

test('a chart of one department leaves its head where the head is', async () => {
  const whole = { boss: named('boss', null), ...department, head: named('head', 'boss') }
  const place = await stage(seedsOf(whole))
  writeChart(place.folder, department)
  await expectFirstPlanAdopts(place, 3)
  writeChart(place.folder, { ...department, ben: named('ben', 'head') })
  expect((await place.plan()).changes.map(({ id }) => id)).toEqual(['move:ben'])
  expectExit(await place.run('apply', '--yes'), 0)
  const idOf = (key: string): string => userWith(place.sandbox, `${key}@acme.example`).id
  expect(userWith(place.sandbox, 'head@acme.example').managerId).toBe(idOf('boss'))
  expect(userWith(place.sandbox, 'ben@acme.example').managerId).toBe(idOf('head'))
})

eachOf(
  test,
  [
    ['an account outside the chart', { managerId: 'id-boss' }],
    ['a deactivated account', { managerId: 'id-boss', active: false }],
    ['an account at the top', { managerId: null }],
  ] as const,
  ([what]) => what !== 'a deactivated account',
)('the reports of a vacant post that %s stands for stay below it, until it is filled', async (_what, more) => {
  const post = { id: 'id-post', email: 'post@acme.example', firstName: 'Vacant', lastName: 'Post' }
  const reports = { ann: named('ann', 'post'), ben: named('ben', 'post') }
  const place = await stage([...seedsOf({ boss: named('boss', null) }), { ...post, ...more }, ...seedsOf(reports)])
  const { manager: _ann, ...ann } = reports.ann
  const { manager: _ben, ...ben } = reports.ben
  const chart = { boss: named('boss', null), ann: ann as Entry, ben: ben as Entry }
  writeChart(place.folder, chart)
  await expectFirstPlanAdopts(place, 3)
  writeChart(place.folder, { ...chart, head: named('head', 'boss'), ann: named('ann', 'head') })
  expect((await place.plan()).changes.map(({ id }) => id)).toEqual(['create:head', 'move:ann'])
  expectExit(await place.run('apply', '--yes'), 0)
  const managerOf = (key: string) => userWith(place.sandbox, `${key}@acme.example`).managerId
  expect([managerOf('ann'), managerOf('ben')]).toEqual(
    ['head', 'post'].map((key) => userWith(place.sandbox, `${key}@acme.example`).id),
  )
})

long('a manager line that is deleted is shown until it is applied, and written again it counts', async () => {
  const whole = { boss: named('boss', null), head: named('head', 'boss') }
  const place = await stage(seedsOf(whole))
  writeChart(place.folder, whole)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, { boss: whole.boss, head: head as Entry })
  for (const form of ['text', 'markdown']) {
    const { out, err } = await place.run('plan', '--format', form)
    expect(out + err).toMatch(/Manager no longer managed: .*head/)
  }
  expectExit(await place.run('apply', '--yes'), 0)
  expect((await place.plan()).findings).toEqual([])
  edit(place.sandbox.company, userWith(place.sandbox, 'head@acme.example').id, { managerId: null })
  expect((await place.plan()).drift).toEqual([])
  writeChart(place.folder, whole)
  expect((await place.plan()).changes.map(({ id }) => id)).toEqual(['move:head'])
})

test('a new person without a manager blocks the plan, and so does a report of a leaver', async () => {
  const whole = { boss: named('boss', null), head: named('head', 'boss') }
  const place = await stage(seedsOf(whole))
  writeChart(place.folder, { boss: whole.boss, head: head as Entry })
  expectExit(await place.run('apply', '--yes'), 0)
  const { manager: __, ...fresh } = named('fresh', null)
  writeChart(place.folder, { boss: whole.boss, head: head as Entry, fresh: fresh as Entry })
  expectExit(await place.run('validate'), 0)
  const ran = await place.run('plan')
  expectExit(ran, 8)
  expect(ran.out + ran.err).toContain('Write "manager: KEY" for fresh, or "manager: null"')
  writeChart(place.folder, { boss: { ...whole.boss, status: 'left' }, head: head as Entry })
  const left = await place.run('plan')
  expectExit(left, 8)
  expect(left.out + left.err).toContain('Write "manager: KEY" for head, or "manager: null"')
  expectNothingWritten(place.sandbox)
})

long('an import over defaults, a past change and a manager leaves no drift', async () => {
  const outside = named('outside', null)
  const place = await stage(seedsOf({ boss: named('boss', null), ann: named('ann', 'boss'), outside }))
  const org = join(place.folder, 'org')
  const chartWith = (manager: string): void => {
    writeChart(place.folder, {})
    const [who, dated] = ['firstName: Ann, lastName: Example', '{ on: 2020-11-01, lastName: Example }']
    const ann = `  ann: { email: ann@acme.example, ${who}, ${manager}changes: [${dated}] }\n`
    const boss = '  boss: { email: boss@acme.example, firstName: Boss, lastName: Example, manager: null }\n'
    const other = '  other: { email: outside@acme.example, firstName: Outside, lastName: Example, manager: null }\n'
    writeFileSync(join(org, 'people/all.yaml'), `defaults:\n  department: Sales\npeople:\n${boss}${ann}${other}`)
  }
  chartWith('manager: boss, ')
  expectExit(await place.run('apply', '--yes'), 0)
  const ann = userWith(place.sandbox, 'ann@acme.example').id
  edit(place.sandbox.company, ann, { department: null, lastName: 'Married', managerId: null })
  expect((await place.plan()).drift.map(({ field }) => field).toSorted()).toEqual(['department', 'lastName', 'manager'])
  expectExit(await place.run('import', 'live'), 0)
  const text = peopleIn(place)
  expect(text).toContain('changes: [{ on: 2020-11-01, lastName: Married }]')
  expect(text).toMatch(/ann: \{.*manager: null, department: null/)
  const plan = await place.plan()
  expect([plan.drift, plan.changes]).toEqual([[], []])
})

long(
  'a department is emptied by every null, also below a default, and what HR emptied is written in the chart',
  async () => {
    const keys = ['ann', 'ben', 'cy', 'dee']
    const seeds = seedsOf(Object.fromEntries(keys.map((key) => [key, { ...named(key, null), department: 'Sales' }])))
    const place = await stage(seeds)
    const write = (departments: readonly string[]): void => {
      writeChart(place.folder, {})
      const entries = keys.map((key, at) => {
        const { email, firstName, lastName } = named(key, null)
        return `  ${key}: { email: ${email}, firstName: ${firstName}, lastName: ${lastName}, manager: null${departments[at] ?? ''} }\n`
      })
      const text = `defaults:\n  department: Sales\npeople:\n${entries.join('')}`
      writeFileSync(join(place.folder, 'org/people/all.yaml'), text)
    }
    write([])
    expectExit(await place.run('apply', '--yes'), 0)
    const dee = userWith(place.sandbox, 'dee@acme.example').id
    edit(place.sandbox.company, dee, { department: null })
    expect((await place.plan()).drift).toMatchObject([{ key: 'dee', field: 'department', live: null }])
    const dated = ', changes: [{ on: 2020-11-01, department: NULL }]'
    write([', department: null', ', department: ~', dated, ', department: Null'])
    const plan = await place.plan()
    expect([plan.changes.map(({ id }) => id), plan.drift]).toEqual([['update:ann', 'update:ben', 'update:cy'], []])
    expect((await place.run('plan')).out).toContain('department Sales → (none)')
    expectExit(await place.run('apply', '--yes'), 0)
    expect(place.sandbox.company.users.map(({ department: one }) => one)).toEqual([null, null, null, null])
    await expectConverged(place)
  },
)
