import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../src/model/files.js'
import type { Day } from '../../../../src/model/names.js'
import type { OrgChart } from '../../../../src/model/org-chart.js'
import { truncate } from '../../../../src/render/plan/truncation.js'
import { pictureText } from '../../../../src/render/plan/picture.js'
import { allLines } from '../../../../src/render/plan/plan-lines.js'
import type { Frame } from '../../../../src/render/plan/view.js'
import { example, examplePlan } from '../../../fixtures/pull/example.js'
import { change, hostilePlan, plan } from '../../../fixtures/render/plans.js'
import { hostileFamilies } from '../../../fixtures/render/hostile-pieces.js'

/** The lines of the picture of a plan; empty for none. The frame says nothing in a picture. */
function linesOf(one: ReturnType<typeof plan>, orgChart: OrgChart | null = null): readonly string[] {
  const view = { plan: one, frame: {} as Frame, orgChart, lines: allLines(one), waiting: [] }
  const { text } = pictureText(view, truncate.none) ?? { text: '' }
  return /```mermaid\n([^]*)\n```/.exec(text)?.[1]?.split('\n') ?? []
}

/** What may stand in a picture, so that mermaid reads no more and no less; tried with mermaid 11.17.2 in a browser. */
const grammar = [
  /^flowchart TD$/,
  /^  classDef (same|add|move|off) fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}(,stroke-(width:2px|dasharray:4 3))?$/,
  /^  n\d+\["(?:[\p{L}\p{M}\p{Nd} ]|#\d+;)+"\]:::(same|add|move|off)$/u,
  /^  n\d+ (-\. "was" \.->|==>|-->) n\d+$/,
]

function faults(lines: readonly string[]): readonly string[] {
  const boxes = new Set(lines.flatMap((line) => /^  (n\d+)\[/.exec(line)?.[1] ?? []))
  const ends = lines.flatMap((line) => (/^  n\d+ /.test(line) ? (line.match(/n\d+/g) ?? []) : []))
  return [
    ...lines.filter((line) => !grammar.some((rule) => rule.test(line))),
    ...ends.filter((end) => !boxes.has(end)),
    ...(boxes.size > 30 ? ['too many boxes'] : []),
  ]
}

const moveOf = (at: number, to: string): Change =>
  change('move', 'move', `m.${at}`, `Person ${at}`, { manager: 'dana.weiss' }, { manager: to })

describe('a picture', () => {
  test('no name in it is a mark', () => {
    const one = change('move', 'move', 'm.1', 'Ada, LEAVES', { manager: 'dana.weiss' }, { manager: 'LEAVES Bob' })
    const labels = linesOf(plan([one])).flatMap((line) => /\["(.*)"\]:::(\w+)/.exec(line)?.slice(1).join(' ') ?? [])
    expect(labels).toContain('#34;LEAVES Bob#34; same')
    expect(labels).toContain('MOVES #34;Ada#44; LEAVES#34; move')
  })

  test('shows who comes, goes and moves, with words as well as colours', () => {
    const lines = linesOf(examplePlan)
    expect(faults(lines)).toEqual([])
    const labels = lines.flatMap((line) => /\["(.*)"\]:::(\w+)/.exec(line)?.slice(1).join(' ') ?? [])
    expect(labels).toEqual([
      'Tomas Silva same',
      'Dana Weiss same',
      'NEW Marc Dubois add',
      'MOVES Priya Nair move',
      '5 reports move with Priya Nair move',
      'NEW Aiko Tanaka#44; 15 Sep 2026 add',
      'LEAVES Sam Okafor#44; 30 Sep 2026 off',
    ])
    expect(lines).toContain('  n2 -. "was" .-> n4')
    expect(lines).toContain('  n1 ==> n4')
  })

  test('hangs on the line to the top where the chart is known, and counts the others at a manager', () => {
    const lines = linesOf(examplePlan, example.chart)
    expect(faults(lines)).toEqual([])
    expect(lines.filter((line) => !linesOf(examplePlan).includes(line))).toEqual([
      '  n8["Lena Fischer"]:::same',
      '  n9["3 others"]:::same',
      '  n8 --> n1',
      '  n8 --> n2',
      '  n2 --> n9',
    ])
    const { chart } = example
    const named = (name: string): OrgChart | null =>
      chart && {
        ...chart,
        days: chart.days.map((day) => ({ ...day, seats: day.seats.map((seat) => ({ ...seat, name })) })),
      }
    for (const piece of hostileFamilies.flat()) expect(faults(linesOf(examplePlan, named(piece))), piece).toEqual([])
  })

  test('says BACK of somebody who returns', () => {
    const back = change(
      'reactivate',
      'rehire',
      'alan',
      'Alan Turing',
      { active: false },
      { active: true, manager: 'dana.weiss' },
    )
    expect(linesOf(plan([back])).join('\n')).toContain('["BACK Alan Turing"]:::add')
  })

  test('has a box for each day of somebody who moves first and leaves later', () => {
    const move = moveOf(1, 'tomas.silva')
    const leave = {
      on: '2026-12-01' as Day,
      verb: 'leave',
      key: move.key,
      name: move.name,
      values: { active: false },
    } as const
    const stands = { department: null, manager: 'dana.weiss' }
    const lines = linesOf(plan([move], { scheduled: [{ ...leave, stands, at: move.at }] }))
    expect(lines.slice(5)).toEqual([
      '  n1["dana#46;weiss"]:::same',
      '  n2["tomas#46;silva"]:::same',
      '  n3["MOVES Person 1"]:::move',
      '  n4["LEAVES Person 1#44; 30 Nov 2026"]:::off',
      '  n1 -. "was" .-> n3',
      '  n2 ==> n3',
      '  n1 --> n4',
    ])
  })

  test('puts a crowd with the same change into one box', () => {
    const lines = linesOf(plan(Array.from({ length: 40 }, (_, at) => moveOf(at, 'tomas.silva'))))
    expect(faults(lines)).toEqual([])
    expect(lines.join('\n')).toContain('["MOVES 40 people#44; Person 0 and others"]')
  })

  test('shows the largest groups when it would be too large, and says how many people these are', () => {
    const moves = [...Array.from({ length: 20 }, (_, at) => `boss.${at}`), 'boss.7', 'boss.7', 'boss.9']
    const scattered = plan(moves.map((to, at) => moveOf(at, to)))
    const view = { plan: scattered, frame: {} as Frame, orgChart: null, lines: allLines(scattered), waiting: [] }
    const lines = linesOf(scattered)
    expect(faults(lines)).toEqual([])
    expect(lines.slice(5, 9)).toEqual([
      '  n1["boss#46;7"]:::same',
      '  n2["MOVES 3 people#44; Person 7 and others"]:::move',
      '  n3["boss#46;9"]:::same',
      '  n4["MOVES 2 people#44; Person 9 and others"]:::move',
    ])
    expect(pictureText(view, truncate.none)?.text).toContain('its largest groups, 18 of 23 people')
    expect(pictureText(view, truncate.picture)).toBeNull()
  })

  test('is none where nobody comes, goes or moves', () => {
    const values = change('update', 'change', 'ann', 'Ann', { department: 'A' }, { department: 'B' })
    expect(linesOf(plan([values]))).toEqual([])
  })

  test.each(hostileFamilies.flat().map((piece) => [piece]))('holds %j as a label and nothing else', (piece) => {
    expect(faults(linesOf(hostilePlan(piece)))).toEqual([])
    expect(linesOf(hostilePlan(piece)).length).toBeGreaterThan(5)
  })
})
