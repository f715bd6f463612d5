import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ownerFiles, ownerRules, ownersOf } from '../../../src/model/owners.js'
import { read, root } from '../../support/docs.js'

test('.node-version is the oldest Node.js that is supported, and CI runs on it', () => {
  const version = read('.node-version').trim()
  const { engines } = JSON.parse(read('package.json')) as { readonly engines: { readonly node: string } }
  const ci = parse(read('.github/workflows/ci.yml')) as {
    readonly jobs: { readonly check: { readonly strategy: { readonly matrix: { readonly node: readonly unknown[] } } } }
  }
  expect(engines.node).toBe(`>=${version}`)
  expect(ci.jobs.check.strategy.matrix.node).toContain(version)
})

test('every file has an owner, and owners are teams', () => {
  const rules = ownerRules(read(ownerFiles[0]))
  expect(ownersOf(rules, 'src/model/owners.ts')).not.toEqual([])
  const owners = rules.flatMap((rule) => rule.owners)
  expect(owners.filter((owner) => !/^@[\w-]+\/[\w-]+$/.test(owner))).toEqual([])
})

interface Updates {
  readonly updates: readonly {
    readonly 'package-ecosystem': string
    readonly directory?: string
    readonly directories?: readonly string[]
    readonly schedule: { readonly interval: string }
    readonly groups: object
    readonly ignore?: readonly { readonly 'dependency-name': string }[]
  }[]
}

describe('updates of dependencies', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as Updates

  test('come every week, in groups, for npm and for the actions of both folders of workflows', () => {
    const kinds = updates.map((one) => [one['package-ecosystem'], one.directories ?? [one.directory]])
    expect(kinds).toEqual([
      ['npm', ['/']],
      ['github-actions', ['/', '/template/.github/workflows']],
    ])
    expect(updates.map(({ schedule, groups }) => [schedule.interval, Object.keys(groups).length > 0])).toEqual([
      ['weekly', true],
      ['weekly', true],
    ])
  })

  test('leave out only packages that are used', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>
    const names = updates.flatMap(({ ignore = [] }) => ignore.map((one) => one['dependency-name']))
    expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(expect.arrayContaining(names))
  })
})

test('dependencies have exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const versions = Object.entries({ ...dependencies, ...devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

describe('a report, and a pull request', () => {
  const forms = readdirSync(`${root}.github/ISSUE_TEMPLATE`).filter((name) => name !== 'config.yml')

  test.each([...forms.map((name) => `.github/ISSUE_TEMPLATE/${name}`), '.github/pull_request_template.md'])(
    '%s asks to leave out keys and people',
    (file) => {
      expect(read(file)).toContain('Leave out API keys, tokens, and names and addresses of real people.')
    },
  )

  test.each(forms)('the form %s has what GitHub asks of one', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      readonly name: string
      readonly description: string
      readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: object }[]
    }
    expect([form.name, form.description]).not.toContain(undefined)
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    expect(fields.filter(({ attributes }) => !('label' in attributes))).toEqual([])
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
    expect(form.body.map(({ type }) => type).filter((type) => !known.has(type))).toEqual([])
  })
})

const known = new Set(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes'])

describe('CHANGELOG.md', () => {
  const headings = (level: number): readonly string[] =>
    [...read('CHANGELOG.md').matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, text = '']) => text)

  test('has what is unreleased first, then each version with its day', () => {
    const [first, ...released] = headings(2)
    expect(first).toBe('[Unreleased]')
    expect(released.filter((text) => !/^\[\d+\.\d+\.\d+[\w.-]*\] - \d{4}-\d{2}-\d{2}$/.test(text))).toEqual([])
  })

  test('has only the kinds of changes of Keep a Changelog', () => {
    const kinds = new Set(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'])
    expect(headings(3).filter((text) => !kinds.has(text))).toEqual([])
  })
})
