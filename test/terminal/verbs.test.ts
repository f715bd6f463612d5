import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { outline, writeChart } from '../support/charts.js'
import { temporaryFolder } from '../support/stage.js'
import { openScreen, type Screen } from './screen.js'

const team = outline('una\n  bo\n    max\n  eve\n')

/** Types an answer without a line feed, then keys. */
async function answer(screen: Screen, question: RegExp, text: string): Promise<void> {
  await screen.until(question)
  screen.type(text)
}

describe.skipIf(process.platform === 'win32')('a verb on a terminal', () => {
  test('asks for what is missing, completes names, shows the whole, and writes after a yes', async () => {
    const folder = temporaryFolder()
    writeChart(folder, team)
    const file = join(folder, 'org/people/all.yaml')
    const before = readFileSync(file, 'utf8')
    const screen = await openScreen(80, folder, {})
    screen.type('espalier move max')
    await screen.until(/Manager \(null for none\):$/m)
    for (const key of ['U', 'n', 'a', 'Space', 'Tab']) screen.press(key)
    await screen.until(/Manager \(null for none\): Una Example/)
    screen.press('C-u')
    await answer(screen, /Manager \(null for none\):/, 'Eve Exampel')
    await answer(screen, /Department:$/m, '')
    await answer(screen, /Day of the move.*:$/m, '')
    await screen.until(/The chart has no "Eve Exampel"\. Did you mean Eve Example\s+\(eve\)\?/)
    await answer(screen, /\(eve\)\?\nManager \(null for none\):$/m, 'Eve Example')
    await screen.until(/Write it\? \(yes or no\):/)
    expect(screen.drawn()).toMatch(/Max Example · manager Bo Example → Eve Example/)
    expect(readFileSync(file, 'utf8')).toBe(before)
    screen.type('yes')
    await screen.until(/git push --set-upstream origin move-max\n\$/)
    expect(readFileSync(file, 'utf8')).toMatch(/ {2}max:\n(?: {4}.*\n)* {4}manager: eve\n/)
  })

  test('writes nothing after a no, and asks to whom the reports of a leaver go', async () => {
    const folder = temporaryFolder()
    writeChart(folder, team)
    const file = join(folder, 'org/people/all.yaml')
    const before = readFileSync(file, 'utf8')
    const screen = await openScreen(80, folder, {})
    screen.type('espalier leave')
    await answer(screen, /Person:$/m, 'bo')
    await answer(screen, /Last day.*:$/m, '2099-01-31')
    await answer(screen, /Who gets the reports:$/m, 'eve')
    await screen.until(/Write it\? \(yes or no\):/)
    screen.type('no')
    await screen.until(/Nothing was written\.\n\$/)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})
