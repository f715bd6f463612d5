import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { PersonKey } from '../../src/model/names.js'
import { founder, named, outline, seedsOf, unlimited, writeChart } from '../support/charts.js'
import { expectConverged, expectExit, expectNoRefusal, stage, userWith, type Stage } from '../support/stage.js'
import { plainTitle } from '../../src/render/plain-title.js'

const team = outline(`
una
  bo
    max
    kim
  eve
`)

/** A company as its chart says, applied once. */
async function applied(people = team, settings = unlimited): Promise<Stage> {
  const place = await stage([founder, ...seedsOf(people)])
  writeChart(place.folder, people, settings)
  expectExit(await place.run('apply', '--yes'), 0)
  return place
}

const fileOf = ({ folder }: Pick<Stage, 'folder'>): string => join(folder, 'org/people/all.yaml')
const mara = ['--first-name', 'Mara', '--last-name', 'Lind', '--email', 'mara@acme.example']

test('a person is hired, leaves and comes back: one key, one account', async () => {
  const place = await applied()
  const told = await place.run('hire', ...mara, '--manager', 'Bo Example', '--id', '00417')
  expectExit(told, 0)
  expect(told.out).toMatch(/^HIRE\n {2}Mara Lind · new account mara@acme\.example/m)
  expect(told.out).toContain("\n  git commit --message 'Hire Mara Lind' -- org/people/all.yaml\n")
  expectExit(await place.run('apply', '--yes'), 0)
  const { id } = userWith(place.sandbox, 'mara@acme.example')

  expectExit(await place.run('leave', '00417'), 0)
  expectExit(await place.run('apply', '--yes'), 0)
  expect(userWith(place.sandbox, 'mara@acme.example')).toMatchObject({ id, active: false })
  const namesake = await place.run('hire', ...mara, '--manager', 'bo')
  expectExit(namesake, 1)
  expect(namesake.err).toMatch(
    /^--email: Mara Lind \(mara\.lind\) has the address .* and has left\. .* use rehire for mara\.lind\./,
  )

  expectExit(await place.run('rehire', 'mara.lind', '--manager', 'eve'), 0)
  expectExit(await place.run('apply', '--yes'), 0)
  const back = userWith(place.sandbox, 'mara@acme.example')
  expect(back).toMatchObject({ id, active: true, managerId: userWith(place.sandbox, 'eve@acme.example').id })
  expect(place.state().bindings['mara.lind' as PersonKey]?.id).toBe(id)
  await expectConverged(place)
})

test('a manager leaves: the reports are named, and go to the person who is said', async () => {
  const place = await applied()
  const before = readFileSync(fileOf(place), 'utf8')
  const refused = await place.run('leave', 'bo')
  expectExit(refused, 1)
  expect(refused.err).toContain('--reports-to: 2 people report to Bo Example (bo), and need another manager: ')
  expect(readFileSync(fileOf(place), 'utf8')).toBe(before)
  expectExit(await place.run('leave', 'bo', '--reports-to', 'eve'), 0)
  expectExit(await place.run('apply', '--yes'), 0)
  const eve = userWith(place.sandbox, 'eve@acme.example').id
  for (const key of ['max', 'kim']) expect(userWith(place.sandbox, `${key}@acme.example`).managerId).toBe(eve)
  expectNoRefusal(place.sandbox)
})

test('a reorganisation of 60 is one command, and is applied on its day', async () => {
  const reports = Array.from({ length: 60 }, (_, at) => [`r${at}`, named(`r${at}`, 'bo')] as const)
  const place = await applied({ ...team, ...Object.fromEntries(reports) })
  const told = await place.run('move', '--where', 'manager=bo', '--to', 'max', '--on', '2099-01-15')
  expectExit(told, 0)
  expect(told.out.match(/^ {2}2099-01-15 · Move/gm)?.length ?? 0).toBeGreaterThan(0)
  // Max reports to bo, and stays there: they cannot report to themselves.
  const text = readFileSync(fileOf(place), 'utf8')
  expect(text.match(/- \{ on: 2099-01-15, manager: max \}/g)).toHaveLength(61)
  await expectConverged(place)
  expectExit(await place.run('apply', '--yes', '--as-of', '2099-01-15'), 0)
  const max = userWith(place.sandbox, 'max@acme.example').id
  for (const [key] of reports) expect(userWith(place.sandbox, `${key}@acme.example`).managerId).toBe(max)
  expectNoRefusal(place.sandbox)
  const again = await place.run('move', '--where', 'manager=bo', '--to', 'max', '--on', '2099-01-15')
  expect([again.exit, again.out]).toEqual([0, 'The chart says so already: nothing was written.\n'])
  const none = await place.run('move', '--where', 'manager=kim', '--to', 'max')
  expectExit(none, 1)
  expect(none.err).toMatch(/^--where: The chart has no people whose manager is kim on \d/)
})

test('a table of moves is one edit: a mistake is named with its row, and then nothing is written', async () => {
  const place = await stage([])
  writeChart(place.folder, team)
  const before = readFileSync(fileOf(place), 'utf8')
  const moves = join(place.folder, 'moves.csv')
  writeFileSync(moves, 'Person;manager;on\nMax Example;eve;2099-01-15\nkim;evee;\n;eve;\n')
  const refused = await place.run('move', '--from', 'moves.csv')
  expectExit(refused, 1)
  expect(refused.err).toMatch(/hr-no-person[^]*Nothing was written\.\n$/)
  writeFileSync(moves, '\ufeffperson;manager;department;on\r\nMax Example;eve;;2099-01-15\r\nkim;evee;Sales;\r\n')
  const unknown = await place.run('move', '--from', 'moves.csv')
  expect([unknown.exit, unknown.err]).toEqual([
    1,
    'moves.csv, row 3, column B (manager): The chart has no "evee". Did you mean Eve Example (eve)?\nNothing was written.\n',
  ])
  expect(readFileSync(fileOf(place), 'utf8')).toBe(before)
  writeFileSync(moves, 'person,manager,department,on\nMax Example,eve,,2099-01-15\nkim,null,Sales,\n')
  expectExit(await place.run('move', '--from', 'moves.csv', '--on', '2099-02-01'), 0)
  const text = readFileSync(fileOf(place), 'utf8')
  expect(text).toContain('- { on: 2099-01-15, manager: eve }')
  expect(text).toContain('- { on: 2099-02-01, manager: null, department: Sales }')
  const again = await place.run('move', '--from', 'moves.csv', '--on', '2099-02-01')
  expect([again.exit, again.out]).toEqual([0, 'The chart says so already: nothing was written.\n'])
  expectExit(await place.run('move', '--from', 'none.csv'), 1)
  expectExit(await place.run('move', 'max', '--from', 'moves.csv'), 64)
})

test('another key is written everywhere, and the account stays', async () => {
  const place = await applied(team, `${unlimited}protected: [bo]\n`)
  const { id } = userWith(place.sandbox, 'bo@acme.example')
  expectExit(await place.run('rename', 'bo', '--key', 'bo.example', '--last-name', 'King'), 0)
  expect(readFileSync(join(place.folder, 'org/espalier.yaml'), 'utf8')).toContain('protected: [bo.example]')
  expectExit(await place.run('apply', '--yes'), 0)
  expect(userWith(place.sandbox, 'bo@acme.example')).toMatchObject({ id, lastName: 'King' })
  expect(place.state().bindings['bo.example' as PersonKey]?.id).toBe(id)
})

test.each([
  [
    ['hire', '--first-name', 'Mara'],
    '"hire" needs --last-name, and --email, and --manager. Nothing was done. For example: espalier hire ',
  ],
  [['move', 'bo'], '"move" needs --manager or --department. '],
  [['leave'], '"leave" needs PERSON. '],
  [['leave', 'bo', '--on', 'soon'], '--on takes a day such as 2026-12-31, not "soon".'],
  [['move', '--where', 'name=bo', '--to', 'max'], '--where takes manager=PERSON or department=NAME'],
  [['move', 'bo', '--where', 'manager=bo', '--to', 'max'], '--where and --to belong together, without PERSON'],
  [['move', 'bo', 'max'], '"move" takes [PERSON].'],
])('without a terminal, %j is wrong usage, and is not asked for', async (args, says) => {
  const place = await stage([])
  writeChart(place.folder, team)
  const ran = await place.run(...args)
  expectExit(ran, 64)
  expect(ran.err).toContain(says)
})

interface Written {
  readonly people: Readonly<Record<string, { readonly lastName: string }>>
}

const hostile = ['a\nb: c', '\u202edab', 'x\u0000', 'a: b', '#no', '"q" \'s\'', '<!-- x -->', '{ a: b }', '- a', "'", ' ', '*a', '!!x', '\t', '%', '$(id)', '`id`'] // prettier-ignore

test('a hostile name is refused, or reads back exactly, and is quoted for a shell', async () => {
  const place = await stage([])
  writeChart(place.folder, team)
  const before = readFileSync(fileOf(place), 'utf8')
  for (const name of hostile.filter((one) => !one.includes('\0'))) {
    writeFileSync(fileOf(place), before)
    const ran = await place.run('rename', 'eve', `--last-name=${name}`)
    expect([0, 1], `${name} ${ran.err}`).toContain(ran.exit)
    const text = readFileSync(fileOf(place), 'utf8')
    const { people } = parse(text, { schema: 'failsafe' }) as Written
    expect(ran.exit === 1 ? text === before : people['eve']?.lastName === name, name).toBe(true)
    if (ran.exit === 1) continue
    const [, message = ''] = / {2}git commit --message (.*) -- org\/people\/all\.yaml$/m.exec(ran.out) ?? []
    expect(execFileSync('sh', ['-c', `printf %s ${message}`], { encoding: 'utf8' })).toBe(
      plainTitle(`Rename Eve ${name}`),
    )
  }
})

test('--commit makes a branch with the edited files alone, or refuses before anything is written', async () => {
  const place = await stage([])
  writeChart(place.folder, team)
  const none = await place.run('move', 'max', '--manager', 'eve', '--commit')
  expectExit(none, 1)
  expect(none.err).toMatch(/^espalier: The branch move-max could not be made\. .*clone/)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: place.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd()
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Kim')
  git('config', 'user.email', 'kim@acme.example')
  writeFileSync(join(place.folder, 'README'), 'x\n')
  git('add', '.')
  git('commit', '--quiet', '--message=first')
  appendFileSync(join(place.folder, 'README'), 'not committed\n')
  const before = readFileSync(fileOf(place), 'utf8')

  const done = await place.run('move', 'max', '--manager', 'eve', '--commit')
  expectExit(done, 0)
  expect(done.out).toMatch(/\nThe branch move-max is checked out, with commit [0-9a-f]{10}: org\/people\/all\.yaml\.\n/)
  expect(git('log', '--format=%an <%ae> %cn %s', '--name-only', '-1')).toBe(
    'Kim <kim@acme.example> Kim Move Max Example\n\norg/people/all.yaml',
  )
  expect(git('status', '--porcelain')).toBe(' M README')
  git('switch', '--quiet', 'main')
  expect(readFileSync(fileOf(place), 'utf8')).toBe(before)

  const refusals: readonly (readonly [() => void, string])[] = [
    [() => undefined, 'There is a branch move-max already. '],
    [() => void git('branch', '--delete', '--force', 'move-max'), ''],
    [() => void git('add', 'README'), 'Other changes are staged: README. '],
    [() => (git('reset', '--quiet'), appendFileSync(fileOf(place), '# mine\n')), 'These files have changes that are not committed: org/people/all.yaml. '], // prettier-ignore
  ]
  for (const [prepare, why] of refusals) {
    prepare()
    if (why === '') continue
    const text = readFileSync(fileOf(place), 'utf8')
    const ran = await place.run('move', 'max', '--manager', 'eve', '--commit')
    expectExit(ran, 1)
    expect(ran.err).toContain(why)
    expect(readFileSync(fileOf(place), 'utf8')).toBe(text)
    expect(git('branch', '--show-current')).toBe('main')
  }
})

test('--dry-run shows the same, and writes nothing', async () => {
  const place = await stage([])
  writeChart(place.folder, team)
  const before = readFileSync(fileOf(place), 'utf8')
  const ran = await place.run('move', 'max', '--manager', 'eve', '--dry-run')
  expectExit(ran, 0)
  expect(ran.out).toMatch(/^MOVE\n {2}Max Example · manager Bo Example → Eve Example/m)
  expect(readFileSync(fileOf(place), 'utf8')).toBe(before)
})
