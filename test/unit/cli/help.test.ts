import { expect, test } from 'vitest'
import { commands } from '../../../src/cli/catalogue.js'
import { helpAll, helpFor } from '../../../src/cli/help.js'

test('every command is in the help, in one column, and fits a terminal', () => {
  const lines = helpAll().text.split('\n')
  for (const { name, says } of commands)
    expect(
      lines.some((line) => line.startsWith(`  espalier ${name} `) && line.endsWith(`  ${says}`)),
      name,
    ).toBe(true)
})

test('the help of a command has each flag and an example of that command', () => {
  for (const command of commands) {
    const { text } = helpFor(command)
    for (const { name } of command.flags) expect(text).toContain(`  --${name}`)
    expect(command.example).toContain(`espalier ${command.name}`)
  }
})

test.each(commands.map((command) => [command.name, command.more]))(
  'the help of %s begins with what the command does',
  (_, more) => {
    expect(more).toMatch(/^[A-Z][a-z]+s[ ,]/)
  },
)

test('the help of everything names the flag that tells the version', () => {
  expect(helpAll().text).toContain('"espalier --version"')
})
