import { expect, test } from 'vitest'
import { readFlags } from '../../../../src/cli/arguments.js'
import { chartCommand } from '../../../../src/cli/chart-command.js'
import { commandAgain } from '../../../../src/render/chart/command-again.js'

const read = (...argv: readonly string[]) => readFlags(argv, chartCommand.flags, 'chart').flags

test('a command repeats what was given, and others take the place of theirs', () => {
  const given = read('--org', 'my org', '--as-of', '2026-12-01', '--no-color')
  expect(commandAgain(given, { 'as-of': '2027-01-04', around: '#u7' }).text).toBe(
    "espalier chart --org 'my org' --as-of 2027-01-04 --no-color --around '#u7'",
  )
})

test('a value that looks like a flag is read again as a value', () => {
  const given = read('--org=--x', '--plan=-')
  const [, , ...words] = commandAgain(given, {}).text.split(' ')
  expect(read(...words)).toEqual(given)
})
