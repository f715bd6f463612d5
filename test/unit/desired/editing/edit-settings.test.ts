import { assert, asyncProperty, string, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { editedSettings, type SettingsEdit } from '../../../../src/desired/editing/edit-settings.js'
import { newSettings } from '../../../../src/desired/editing/new-settings.js'
import { readTree } from '../../../../src/desired/reading/tree.js'
import { hasHidden } from '../../../../src/desired/reading/hidden.js'
import { editBudget } from '../../../../src/desired/reading/budget.js'

const file = 'org/espalier.yaml'
const edited = async (text: string, edit: Partial<SettingsEdit>): Promise<string> =>
  (await editedSettings({ file, text }, { service: {}, lists: {}, ...edit })).text
const v2 = { contract: 'v2', baseUrl: 'https://hr.example/api/v2' } as const

test.each([
  [
    'company: A # ours\ntimezone: UTC # theirs\n\nmanage: [email]\n',
    "company: A # ours\ntimezone: UTC # theirs\napi:\n  contract: v2\n  baseUrl: 'https://hr.example/api/v2'\n\nmanage: [email]\n",
  ],
  [
    'company: A\ntimezone: UTC\napi:\n  # how it speaks\n  contract: v1 # as assumed\n  showsWithin: 3\n',
    "company: A\ntimezone: UTC\napi:\n  # how it speaks\n  contract: v2 # as assumed\n  showsWithin: 3\n  baseUrl: 'https://hr.example/api/v2'\n",
  ],
  [
    'api: { contract: v1, baseUrl: https://x.example/v1 } # one line\ncompany: A\ntimezone: UTC\n',
    "api: { contract: v2, baseUrl: 'https://hr.example/api/v2' } # one line\ncompany: A\ntimezone: UTC\n",
  ],
  [
    'company: A\r\ntimezone: UTC\r\napi:\r\n  contract: v1\r\n',
    "company: A\r\ntimezone: UTC\r\napi:\r\n  contract: v2\r\n  baseUrl: 'https://hr.example/api/v2'\r\n",
  ],
])('the service is written into %j, and the rest stays', async (before, after) => {
  expect(await edited(before, { service: v2 })).toBe(after)
})

test('lists take the place of their comments, or go to the end', async () => {
  const lists = { departments: ['Sales', 'IT: all, really'], admins: ['ann'], protected: [] }
  const fresh = await edited(newSettings('Acme', 'UTC'), { lists })
  expect(fresh).toMatch(/\ndepartments: \[Sales, 'IT: all, really'\]\nadmins: \[ann\]\n# protected: \[first\.last\]\n$/)
  expect(await edited('company: A\r\ntimezone: UTC', { lists: { admins: ['ann'] } })).toBe(
    'company: A\r\ntimezone: UTC\r\nadmins: [ann]\r\n',
  )
})

test('a long list has a line for each, and a list that is there stays', async () => {
  const departments = Array.from({ length: 30 }, (_, at) => `Department ${at}`)
  const text = await edited('company: A\ntimezone: UTC\nadmins: []\n', { lists: { departments, admins: ['ann'] } })
  expect(text).toContain('admins: []\ndepartments:\n  - Department 0\n  - Department 1\n')
  expect(text).not.toContain('ann')
})

test('settings in a form that cannot be edited stay, and the lines to write are named', async () => {
  const source = { file, text: '{ company: A, timezone: UTC }\n' }
  await expect(editedSettings(source, { service: v2, lists: {} })).rejects.toMatchObject({
    exit: 1,
    message: expect.stringContaining("api: { contract: v2, baseUrl: 'https://hr.example/api/v2' }") as string,
  })
  expect(await editedSettings(source, { service: {}, lists: { admins: [] } })).toBe(source)
})

test('whatever departments are called, the file has exactly them', async () => {
  const name = string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(
    (text) => !hasHidden(text) && text.trim() === text,
  )
  await assert(
    asyncProperty(uniqueArray(name, { minLength: 1, maxLength: 8 }), async (departments) => {
      const text = await edited('company: A\ntimezone: UTC\n', { lists: { departments } })
      const { tree } = await readTree({ file, text }, editBudget())
      expect(tree?.value).toEqual({ company: 'A', timezone: 'UTC', departments })
    }),
  )
})
