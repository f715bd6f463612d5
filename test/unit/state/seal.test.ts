import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sealerOf, verdictOn, withSeal } from '../../../src/state/seal.js'
import { stateFound, nowhere, sealedText } from '../../../src/state/version.js'
import { sealedFile, sealer } from '../../support/seals.js'
import { branch, fresh, gitHome, grown, putBranch, sealedFor, type GitHome } from './places.js'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileHome, newFolder } from './places.js'
import { eachOf, long } from '../../support/long.js'

const at = { branch: 'espalier-state', parent: 'a'.repeat(40) }
const text = (state = grown(fresh, 'ann')): string => sealedText(state, sealer, at, 'here').toString('utf8')

describe('a seal', () => {
  test('fits the text that it was made for, where it was made for, with the key that made it', () => {
    expect(verdictOn(text(), 'state', sealer, at)).toBe('sealed')
    expect(verdictOn(text(), 'state', sealerOf('another key'), at)).toBe('other-key')
    expect(verdictOn(text(), 'record', sealer, at)).toBe('changed')
    expect(verdictOn(JSON.stringify(fresh), 'state', sealer, at)).toBe('unsealed')
  })

  test.each([
    ['another parent', { ...at, parent: 'b'.repeat(40) }],
    ['no parent', { ...at, parent: null }],
    ['another branch', { ...at, branch: 'other' }],
    ['a file', nowhere],
  ])('does not fit %s', (_, elsewhere) => {
    expect(verdictOn(text(), 'state', sealer, elsewhere)).toBe('changed')
  })

  test('does not fit a text with any other byte in it', () => {
    const sealed = Buffer.from(text())
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = Buffer.from(sealed)
        changed[place] = (changed[place] ?? 0) ^ by
        expect(verdictOn(changed.toString('latin1'), 'state', sealer, at)).not.toBe('sealed')
      }),
    )
  })

  test('is of the bytes: it does not fit bytes that only read like the text', () => {
    const sealed = Buffer.from(text(grown({ ...fresh, company: 'A\uFFFD' }, 'ann')))
    const place = sealed.indexOf('\uFFFD')
    const odd = Buffer.concat([sealed.subarray(0, place), Buffer.from([0xff]), sealed.subarray(place + 3)])
    expect(odd.toString('utf8')).toBe(sealed.toString('utf8'))
    expect(verdictOn(sealed, 'state', sealer, at)).toBe('sealed')
    expect(verdictOn(odd, 'state', sealer, at)).toBe('changed')
  })

  test('is found for a branch with a long name', () => {
    const far = { branch: '\u{1F332}'.repeat(200), parent: 'a'.repeat(64) }
    expect(verdictOn(sealedText(fresh, sealer, far, 'here'), 'state', sealer, far)).toBe('sealed')
  })

  test('fits when a clone has turned the ends of lines', () => {
    expect(verdictOn(text().replaceAll('\n', '\r\n'), 'state', sealer, at)).toBe('sealed')
  })

  test('of a name with quotes and braces in it is found at the end all the same', () => {
    const odd = withSeal('{"a":"},\\n\\"seal\\":{\\"key\\":"}\n', 'record', sealer, null)
    expect(verdictOn(odd, 'record', sealer, null)).toBe('sealed')
  })

  test('is no part of the state that is read', () => {
    expect(stateFound(Buffer.from(text()), 'here', sealer, at)).toMatchObject({
      state: grown(fresh, 'ann'),
      trust: 'sealed',
    })
  })
})

describe('a branch that others push to', () => {
  const begun = async (): Promise<GitHome> => {
    const here = gitHome()
    const store = here.open()
    await store.save(fresh)
    await store.save(grown(fresh, 'ann'))
    return here
  }
  const ann = grown(fresh, 'ann')
  const forged = { ...ann, serial: 9, hiring: true }

  const tops: readonly (readonly [what: string, textOf: (here: GitHome) => string])[] = [
    ['a state without a seal', () => JSON.stringify(forged)],
    [
      'an older one that was sealed once',
      (here: GitHome) => here.git(['show', 'espalier-state~1:state.json'], '', here.bare),
    ],
    ['the newest one again', (here: GitHome) => here.git(['show', 'espalier-state:state.json'], '', here.bare)],
    ['one that is sealed for a file', () => sealedFile(forged)],
    ['one under another key', () => sealedText(forged, sealerOf('mine'), at, '').toString('utf8')],
    ['no state at all', () => 'x'],
  ]
  eachOf(
    test,
    tops,
    ([what]) => what !== 'an older one that was sealed once',
  )('%s on top is stepped over, and the next save follows on it', async (_, textOf) => {
    const here = await begun()
    putBranch(here.git, here.bare, [['state.json', textOf(here)]])
    const store = here.open()
    expect(await store.load()).toMatchObject({ state: ann, trust: 'sealed', strange: 1 })
    await store.save(grown(ann, 'ben'))
    expect(await here.open().load()).toMatchObject({ state: grown(ann, 'ben'), trust: 'sealed', strange: 0 })
  })

  long('a merge commit is none of ours, whatever its tree', async () => {
    const here = await begun()
    const git = (args: readonly string[]): string => here.git(args, '', here.bare)
    const [tip, tree] = [git(['rev-parse', 'espalier-state']), git(['rev-parse', 'espalier-state^{tree}'])]
    const other = git(['commit-tree', tree, '-m', 'other'])
    git(['update-ref', 'refs/heads/espalier-state', git(['commit-tree', tree, '-p', tip, '-p', other, '-m', 'merge'])])
    expect(await here.open().load()).toMatchObject({ state: ann, strange: 1 })
  })

  const merges = [
    ['before', 'an older commit', 'espalier-state~1'],
    ['after', 'an older commit', 'espalier-state~1'],
    ['before', 'a copy of an older commit', null],
    ['after', 'a copy of an older commit', null],
  ] as const
  eachOf(
    test,
    merges,
    ([order, other]) => order !== 'before' || other !== 'an older commit',
  )('a merge that names, %s the newest one, %s brings nothing older back', async (order, _, other) => {
    const here = await begun()
    const git = (args: readonly string[]): string => here.git(args, '', here.bare)
    const [tip, tree] = [git(['rev-parse', 'espalier-state']), git(['rev-parse', 'espalier-state~1^{tree}'])]
    const old = other === null ? git(['commit-tree', tree, '-m', 'the same again']) : git(['rev-parse', other])
    const parents = order === 'before' ? ['-p', old, '-p', tip] : ['-p', tip, '-p', old]
    git(['update-ref', 'refs/heads/espalier-state', git(['commit-tree', tree, ...parents, '-m', 'merge'])])
    const store = here.open()
    expect(await store.load()).toMatchObject({ state: ann, trust: 'sealed' })
    await store.save(grown(ann, 'ben'))
    expect(await here.open().load()).toMatchObject({ state: grown(ann, 'ben'), trust: 'sealed', strange: 0 })
  })

  long('is believed where what others had put on top was taken away again', async () => {
    const here = await begun()
    putBranch(here.git, here.bare, [['state.json', JSON.stringify(forged)]])
    expect(await here.open().load()).toMatchObject({ state: ann, strange: 1 })
    here.git(['update-ref', 'refs/heads/espalier-state', 'espalier-state~1'], '', here.bare)
    expect(await here.open().load()).toMatchObject({ state: ann, trust: 'sealed', strange: 0 })
  })

  long('so many commits on top do not stop it', async () => {
    const here = await begun()
    for (let count = 0; count < 40; count += 1)
      putBranch(here.git, here.bare, [
        ['state.json', count % 3 === 0 ? 'x' : JSON.stringify({ ...forged, serial: count })],
      ])
    expect(await here.open().load()).toMatchObject({ state: ann, trust: 'sealed', strange: 40 })
  })

  const floods = [
    ['70 states of 15 MiB each', 70, 15 * 1024 * 1024],
    ['41,000 commits', 41_000, 1],
  ] as const
  eachOf(
    test,
    floods,
    () => true,
  )('%s on top are stepped over unread', async (_, count, size) => {
    const here = await begun()
    const tip = here.git(['rev-parse', 'espalier-state'], '', here.bare)
    const head = `feature done\nblob\nmark :1\ndata ${size}\n${'x'.repeat(size)}\n`
    const message = size === 1 ? 'by hand\n' : `by hand\n\nSeal: ${'0'.repeat(64)}\n`
    const commits = Array.from({ length: count }, (_unused, place) =>
      [
        `commit ${branch}`,
        `committer t <t@t.invalid> ${1_700_000_000 + place} +0000`,
        `data ${message.length}\n${message}${place === 0 ? `from ${tip}\n` : ''}M 100644 :1 state.json\n`,
      ].join('\n'),
    )
    here.git(['fast-import', '--quiet'], `${head}${commits.join('\n')}\ndone\n`, here.bare)
    const store = here.open()
    expect(await store.load()).toMatchObject({ state: ann, trust: 'sealed', strange: count })
    await store.save(grown(ann, 'ben'))
    expect(await here.open().load()).toMatchObject({ state: grown(ann, 'ben'), trust: 'sealed', strange: 0 })
  })

  long('a copy of the mark of a commit of ours makes nothing else ours', async () => {
    const here = await begun()
    const git = (args: readonly string[], input = ''): string => here.git(args, input, here.bare)
    const message = git(['log', '-1', '--format=%B', 'espalier-state'])
    expect(message).toMatch(/^Seal: [0-9a-f]{64}$/m)
    const blob = git(['hash-object', '-w', '--stdin'], JSON.stringify(forged))
    const tree = git(['mktree'], `100644 blob ${blob}\tstate.json\n`)
    const before = git(['rev-parse', 'espalier-state~1'])
    const copy = git(['commit-tree', tree, '-p', before, '-m', message])
    const top = git(['commit-tree', tree, '-p', copy, '-p', 'espalier-state', '-m', message])
    git(['update-ref', branch, top])
    expect(await here.open().load()).toMatchObject({ state: ann, trust: 'sealed', strange: 1 })
  })

  long('what was pushed on top since it was loaded does not keep a run from saving', async () => {
    const here = await begun()
    const store = here.open()
    await store.load()
    for (const junk of ['x', JSON.stringify(forged)]) putBranch(here.git, here.bare, [['state.json', junk]])
    await store.save(grown(ann, 'ben'))
    putBranch(here.git, here.bare, [])
    await store.save(grown(grown(ann, 'ben'), 'cleo'))
    expect(await here.open().load()).toMatchObject({ state: grown(grown(ann, 'ben'), 'cleo'), strange: 0 })
    expect(here.git(['rev-list', '--count', 'espalier-state'], '', here.bare)).toBe('7')
  })

  long('what another run has sealed on top counts', async () => {
    const here = await begun()
    putBranch(here.git, here.bare, [['state.json', sealedFor(here, grown(ann, 'ben'))]])
    expect(await here.open().load()).toMatchObject({ state: grown(ann, 'ben'), strange: 0 })
  })

  test('an older commit that was pushed with force is refused where the newer one was seen', async () => {
    const here = await begun()
    await here.open().load()
    here.git(['update-ref', 'refs/heads/espalier-state', 'espalier-state~1'], '', here.bare)
    expect(await here.open().load()).toMatchObject({ state: fresh, trust: 'older' })
  })

  long('a tag or a branch whose name is that of the branch in full does not keep runs from saving', async () => {
    const here = await begun()
    for (const name of ['refs/tags/refs/heads/espalier-state', 'refs/heads/refs/heads/espalier-state'])
      here.git(['update-ref', name, 'espalier-state~1'], '', here.bare)
    const store = here.open()
    expect(await store.load()).toMatchObject({ state: ann })
    await store.save(grown(ann, 'ben'))
    expect(await here.open().load()).toMatchObject({ state: grown(ann, 'ben'), strange: 0 })
  })

  test('without a key the newest is shown, unchecked', async () => {
    const here = await begun()
    expect(await here.open({ sealer: null }).load()).toMatchObject({ state: ann, trust: 'unchecked' })
    await expect(here.open({ sealer: null }).save(fresh)).rejects.toMatchObject({ exit: 1 })
  })
})

describe('a state in a file', () => {
  test('is refused once this machine has seen a newer one, until it is saved again', async () => {
    const [here, memory] = [fileHome(), newFolder()]
    const file = join(here.folder, 'deep/state.json')
    const store = here.open({ memory })
    await store.save(fresh)
    const old = readFileSync(file)
    await store.save(grown(fresh, 'ann'))
    writeFileSync(file, old)
    expect(await here.open().load()).toMatchObject({ trust: 'sealed' })
    const again = here.open({ memory })
    expect(await again.load()).toMatchObject({ state: fresh, trust: 'older' })
    await again.save(grown(fresh, 'ben'))
    expect(await here.open({ memory }).load()).toMatchObject({ state: grown(fresh, 'ben'), trust: 'sealed' })
  })

  test('that is gone has left traces where it was seen', async () => {
    const [here, memory] = [fileHome(), newFolder()]
    expect(await here.open({ memory }).hasTraces()).toBe(false)
    await here.open({ memory }).save(fresh)
    expect(await here.open({ memory }).hasTraces()).toBe(true)
    expect(await here.open().hasTraces()).toBe(false)
  })
})
