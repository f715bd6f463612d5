import { expect, test } from 'vitest'
import { summaryOf } from '../../../../src/desired/merging/summary.js'
import { chartOfText, hrTable, merge, small } from '../../../support/hr-merges.js'

test('a merge in numbers, without the leaver to whom a person comes', async () => {
  const people = await chartOfText(small)
  const file = hrTable(`id | email | firstName | lastName | managerName | department | end | status
00417 | ada.k@acme.example | Ada | King | Alan Turing | Navy | _ | active
00418 | alan@acme.example | Alan | Turing | Grace Hopper | Navy | 2027-01-31 | active
00500 | rosa@acme.example | Rosa | Parks | Grace Hopper | Navy | _ | active
00501 | old@acme.example | Olga | Old | _ | _ | 2019-01-31 | left
00300 | edith@acme.example | Edith | Clarke | _ | _ | _ | left`)
  const numbers = summaryOf(file, merge(file, people), people, false)
  expect(numbers).toMatchObject({
    rows: 5,
    taken: 3,
    longGone: 1,
    created: 1,
    moved: 1,
    left: 0,
    ending: 0,
    renamed: 1,
    missing: [],
    kept: ['Grace Hopper (grace.hopper)'],
    departments: [{ from: 'Sales', to: 'Navy', people: 1 }],
  })
})
