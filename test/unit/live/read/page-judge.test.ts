import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { v1 } from '../../../../src/live/contracts/v1.js'
import { judgePages, noPages, withPage, type Judgement } from '../../../../src/live/read/page-judge.js'
import type { Raw } from '../../../../src/live/contracts/contract.js'

const user = (at: number, email = `${at}@acme.example`): Raw => ({ id: `u${at}`, email, active: true })
const list = (length: number): Raw[] => Array.from({ length }, (_, at) => user(at))

/** A list as pages that overlap by one user, and an empty page behind it. */
function paged(users: readonly Raw[], size: number): readonly (readonly Raw[])[] {
  const pages: (readonly Raw[])[] = []
  for (let at = 0; at === 0 || at < users.length; at += size - 1) pages.push(users.slice(at, at + size))
  return [...pages, []]
}

const sizes = fc.integer({ min: 3, max: 9 })

test('pages of a list that stays as it is say nothing against it, and hold all of it', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 60 }), (size, length) => {
      const pass = judgePages(v1, paged(list(length), size), size, 1)
      expect(pass).toMatchObject({ shifted: false, torn: false, doubled: false, joined: true })
      expect(pass.records.size).toBe(length)
    }),
  )
})

test('a user who leaves the list between two pages is noticed', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 12, max: 60 }), fc.nat(), (size, length, chance) => {
      const [before, after] = [paged(list(length), size), paged(list(length).slice(1), size)]
      const turn = 1 + (chance % (before.length - 2))
      const pages = [...before.slice(0, turn), ...after.slice(turn)]
      expect(judgePages(v1, pages, size, 1).shifted).toBe(true)
    }),
  )
})

test('what a page has said is never taken back by a later one', () => {
  const records = fc.array(
    fc
      .tuple(fc.nat({ max: 12 }), fc.constantFrom('a@acme.example', 'b@acme.example'))
      .map(([at, email]) => user(at, email)),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(sizes, fc.array(records, { maxLength: 12 }), (size, pages) => {
      let judged: Judgement = noPages(size)
      for (const page of pages) {
        const known = judged.records.size
        const next = withPage(v1, { size, overlap: 1 }, judged, page)
        for (const said of ['shifted', 'torn', 'doubled', 'ended'] as const)
          expect(next[said] || !judged[said]).toBe(true)
        expect(next.records.size).toBeGreaterThanOrEqual(known)
        expect(next.shortest).toBeLessThanOrEqual(judged.shortest)
        judged = next
      }
    }),
  )
})
