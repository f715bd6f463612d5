import { expect, test } from 'vitest'
import { chartList } from '../../../../src/render/chart-page/chart-list.js'
import { pageChart, seatOf, today } from '../../../support/page-chart.js'

/** The list as it is read: a line for each item. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const lines = linesOf(chartList(pageChart).text)

test('what changes is said first, by kind, with all that a person has', () => {
  expect(lines.slice(0, lines.indexOf('Everyone'))).toEqual([
    'Acme',
    'As of 1 Dec 2026: 8 people',
    'Compared with Small Improvements · plan 0123456789',
    'Changes',
    'LEAVES (account deactivated): 1',
    'Dan Sørensen · dan@acme.example: account deactivated (history kept, reversible) · no direct reports',
    'MOVES (another manager): 1',
    'Cy Müller-Lüdenscheidt: department Engineering → Platform · manager Bob Groß → Eve · 1 report moves along',
    'BACK (account active again): 1',
    'Hal: account active again, same history · reports to Ada Lovelace',
    'HELD (waits, is not part of this plan): 1',
    'Ivy: waits (move): ivy has another move · manager Ada Lovelace → Bob Groß',
    'DRIFT (changed in Small Improvements, and stays so): 1',
    'Jo: role: last applied user, chart user, Small Improvements admin',
    'Who gains access to past reviews of whom',
    'Eve: Cy Müller-Lüdenscheidt, Gus',
  ])
})

test('everyone is there, with what happens to them', () => {
  const [from, to] = [lines.indexOf('Everyone'), lines.indexOf('Day by day')]
  expect(lines.slice(from + 1, to)).toEqual([
    'Ada Lovelace · Board · ada@acme.example',
    'Bob Groß · Engineering · bob@acme.example',
    'Ivy · ivy@acme.example HELD waits (move): ivy has another move · manager Ada Lovelace → Bob Groß',
    'Eve · eve@acme.example · gains access to past reviews of 2 people',
    'Cy Müller-Lüdenscheidt · Platform · cy@acme.example MOVES department Engineering → Platform · manager Bob Groß → Eve · 1 report moves along',
    'Gus · gus@acme.example',
    'Hal · hal@acme.example BACK account active again, same history · reports to Ada Lovelace',
    'Jo · jo@acme.example · role admin DRIFT role: last applied user, chart user, Small Improvements admin',
  ])
})

test('a chart without a plan has no changes, and one whose plan is empty says so', () => {
  expect(linesOf(chartList({ ...pageChart, base: null, before: [], notes: [] }).text)).not.toContain('Changes')
  const seats = [seatOf('ada', null)]
  const same = { ...pageChart, before: seats, days: [{ on: today, seats, gone: [] }], notes: [] }
  expect(linesOf(chartList(same).text)).toContain('Nothing changes.')
})
