import { createTwoFilesPatch } from 'diff'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editByVerbs, type EditedChart } from '../../../../src/desired/editing/edit-by-verbs.js'
import { readFolder } from '../../../../src/desired/reading/folder.js'
import type { Day } from '../../../../src/model/names.js'
import type { ChartVerb } from '../../../../src/model/verbs.js'

const fixtures = 'test/fixtures/verbs'
const folder = await readFolder(`${fixtures}/org`, 'org')
const now = new Date('2026-12-01T10:00:00Z')
const day = (text: string): Day => text as Day

const edited = async (verbs: readonly ChartVerb[]): Promise<EditedChart> => await editByVerbs(folder, verbs, now)
const textOf = (file: string): string =>
  [folder.settings, ...folder.people].find((one) => one?.file === file)?.text ?? ''

/** What a reviewer sees of it: what was asked, what was answered, and the lines that differ. */
function shown(verbs: readonly ChartVerb[], { files, problems, notes }: EditedChart): string {
  const asked = verbs.map((verb) => `${JSON.stringify(verb)}\n`).join('')
  const told = [
    ...problems.map(({ at, field, message }) => `problem ${at} ${field}: ${message}\n`),
    ...notes.map((note) => `note: ${note}\n`),
  ].join('')
  const patches = files.map(({ file, text }) => {
    const [, ...lines] = createTwoFilesPatch(file, file, textOf(file), text, '', '', { context: 2 }).split('\n')
    return lines.join('\n').replaceAll('\r', '␍').replaceAll(/\t?$/gm, '')
  })
  return [asked, told, ...patches].filter((part) => part !== '').join('\n')
}

const mara = {
  verb: 'hire',
  email: 'mara@acme.example',
  firstName: 'Mara',
  lastName: 'Lind',
  manager: 'bob.okwuosa',
} as const

/** Each by the name of its golden. */
const stories: Readonly<Record<string, readonly ChartVerb[]>> = {
  'hire-now': [{ ...mara, department: 'Engineering', id: '0012' }],
  'hire-later-in-the-file-of-the-department': [{ ...mara, department: 'Sales', on: day('2027-02-01') }],
  'hire-a-namesake': [{ ...mara, firstName: 'Ada', lastName: 'Lovelace', newPerson: true }],
  'hire-at-the-top-with-odd-values': [
    { ...mara, key: 'mara', firstName: "Mara: 'no' #1", lastName: '<!-- "x" -->', manager: null, role: 'yes' },
  ],
  'move-now': [{ verb: 'move', person: 'ada.lovelace', manager: 'Grace Hopper' }],
  'move-by-id-to-a-department': [{ verb: 'move', person: '00417', department: 'Sales' }],
  'move-on-a-day': [{ verb: 'move', person: 'Lovelace Ada', manager: 'bob@acme.example', on: day('2027-03-01') }],
  'move-on-a-day-first-change': [
    { verb: 'move', person: 'jean.bartik', manager: 'grace.hopper', department: 'Sales', on: day('2027-03-01') },
    { verb: 'move', person: 'katherine.johnson', department: 'Research', on: day('2027-03-01') },
  ],
  'move-on-the-day-of-a-change': [
    { verb: 'move', person: 'imani.okwuosa', manager: 'grace.hopper', on: day('2027-03-01') },
    { verb: 'move', person: 'imani.okwuosa', department: null },
  ],
  'leave-now': [{ verb: 'leave', person: 'imani.okwuosa' }],
  'leave-on-a-day-with-a-successor': [
    { verb: 'leave', person: 'bob.okwuosa', reportsTo: 'imani.okwuosa', on: day('2027-02-28') },
  ],
  'leave-another-last-day': [{ verb: 'leave', person: 'tom.lee', on: day('2027-03-31') }],
  'leave-now-instead': [{ verb: 'leave', person: 'tom.lee' }],
  'leave-in-one-line': [
    { verb: 'leave', person: 'katherine.johnson', reportsTo: 'ada.lovelace' },
    { verb: 'move', person: 'ada.lovelace', manager: 'grace.hopper' },
    { verb: 'move', person: 'imani.okwuosa', manager: 'ada.lovelace', on: day('2027-03-01') },
  ],
  'rehire-now': [{ verb: 'rehire', person: 'margaret.hamilton', manager: 'grace.hopper', department: 'Research' }],
  'rehire-on-a-day': [{ verb: 'rehire', person: '00099', email: 'm.hamilton@acme.example', on: day('2027-04-01') }],
  'rehire-stays': [{ verb: 'rehire', person: 'tom.lee' }],
  'rename-a-name': [{ verb: 'rename', person: 'ada.lovelace', lastName: 'King', email: 'ada.king@acme.example' }],
  'rename-on-a-day': [{ verb: 'rename', person: 'ada.lovelace', lastName: 'King', on: day('2027-02-01') }],
  'rename-a-key': [{ verb: 'rename', person: 'katherine.johnson', key: 'k.johnson' }],
  'one-after-the-other': [
    { ...mara, key: 'mara', department: 'Sales' },
    { verb: 'move', person: 'mara', manager: 'grace.hopper' },
    { verb: 'leave', person: 'tom.lee' },
    { verb: 'rehire', person: 'tom.lee', manager: 'mara' },
  ],
  'no-such-people': [
    { ...mara, manager: 'grace' },
    { ...mara, manager: 'katherine.jonson' },
    { verb: 'move', person: 'okwuosa', manager: null },
    { verb: 'move', person: 'zzzzzzzzzz', manager: null },
    { verb: 'leave', person: 'imani.okwuosa', reportsTo: 'Bob Okwuoso' },
  ],
  'there-already': [
    { ...mara, firstName: 'Ada', lastName: 'Lovelace' },
    { ...mara, firstName: 'Margaret', lastName: 'Hamilton' },
    { ...mara, email: 'TOM@acme.example' },
    { ...mara, id: '00417' },
    { ...mara, key: 'ada.lovelace' },
    { ...mara, key: 'Ada' },
    { verb: 'rename', person: 'tom.lee', key: 'jean.bartik' },
  ],
  'not-now': [
    { verb: 'move', person: 'margaret.hamilton', manager: 'grace.hopper' },
    { verb: 'move', person: 'tom.lee', manager: 'grace.hopper', on: day('2027-02-01') },
    { verb: 'rehire', person: 'ada.lovelace' },
    { verb: 'rehire', person: 'tom.lee', on: day('2027-05-01') },
    { verb: 'move', person: 'tom.lee' },
    { verb: 'rename', person: 'tom.lee' },
    { verb: 'move', person: 'tom.lee', manager: null, on: day('2027-02-30') },
    { verb: 'rename', person: 'tom.lee', lastName: 'Lee\u202e' },
    { verb: 'rename', person: 'tom.lee', lastName: 'Lee\nmanager: null' },
  ],
  'not-sound-a-manager-leaves': [{ verb: 'leave', person: 'bob.okwuosa' }],
  'not-sound': [
    { ...mara, email: 'mara@elsewhere.example', department: 'Sails', role: 'admin' },
    { verb: 'move', person: 'bob.okwuosa', manager: 'tom.lee' },
    { verb: 'move', person: 'jean.bartik', manager: 'jean.bartik' },
    { verb: 'leave', person: 'tom.lee', on: day('2027-01-01'), reportsTo: 'margaret.hamilton' },
    { verb: 'rename', person: 'ada.lovelace', email: 'jean@acme.example' },
  ],
}

describe('what each verb does to the files', () => {
  test.each(Object.entries(stories))('%s', async (name, verbs) => {
    const result = await edited(verbs)
    const [file, text] = [`${fixtures}/goldens/${name}.diff`, shown(verbs, result)]
    if (process.env['BLESS'] === '1') writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
    expect(result.files.length > 0).toBe(result.problems.length === 0)
  })

  test('every golden has its story', () => {
    expect(readdirSync(`${fixtures}/goldens`).toSorted()).toEqual(
      Object.keys(stories)
        .map((name) => `${name}.diff`)
        .toSorted(),
    )
  })
})

const sound = Object.entries(stories).filter(([name]) => !/^(?:no|not|there|one)-/.test(name))

test.each(sound)('%s a second time changes nothing, and is no problem', async (_, verbs) => {
  const once = await edited(verbs)
  const twice = await editByVerbs(once.folder, verbs, now)
  expect(twice).toMatchObject({ files: [], problems: [], people: once.people })
})

test('a chart with an error is not edited: the error comes first', async () => {
  const people = [...folder.people, { file: 'org/people/z.yaml', text: 'people: { zed: { email: z } }\n' }]
  const { files, problems } = await editByVerbs({ ...folder, people }, stories['hire-now'] ?? [], now)
  expect(files).toEqual([])
  expect(problems).toMatchObject([{ at: 0, field: 'chart' }])
  expect(problems[0]?.message).toMatch(/^The chart has an error already\. org\/people\/z\.yaml:1:/)
})

test('the first person comes into a file of their department', async () => {
  const { files } = await editByVerbs(
    { ...folder, people: [], settings: { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' } },
    [{ ...mara, manager: null, department: 'R&D Süd' }],
    now,
  )
  expect(files).toMatchObject([{ file: 'org/people/r.d.sud.yaml' }])
  expect(files[0]?.text).toMatch(
    /^# yaml-language-server: .*\npeople:\n {2}mara\.lind:\n {4}email: mara@acme\.example\n/,
  )
})

test('a file in a form that cannot be edited stays, and the lines to write are named', async () => {
  const all = 'people: { boss: { email: boss@acme.example, firstName: Bo, lastName: Boss, manager: null } }\n'
  const people = [{ file: 'org/people/all.yaml', text: all }]
  const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
  const { files, problems } = await editByVerbs({ ...folder, settings, people }, [{ ...mara, manager: 'boss' }], now)
  expect(files).toEqual([])
  expect(problems[0]?.message).toContain('Write these lines by hand: mara.lind: · email: mara@acme.example · ')
})

test('a file that begins with a mark of UTF-8 keeps it', async () => {
  const marked = { ...folder, people: folder.people.map((one) => ({ ...one, mark: '\uFEFF' as const })) }
  const { files, problems } = await editByVerbs(marked, [{ ...mara, department: 'Sales' }], now)
  expect(problems).toEqual([])
  expect(files.map(({ mark }) => mark)).toEqual(['\uFEFF'])
})
