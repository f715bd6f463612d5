// Compares the days that src/desired/day.ts reads with what Intl says, for every time zone, and prints the differences.
// It is bundled, so that each Node.js can run it: `node zone-witness.mjs 5` looks every five weeks.
import process from 'node:process'
import { startOfDay, today, zones } from '../../src/desired/day.js'
import type { Day } from '../../src/model/names.js'

const [second, hour, day] = [1_000, 3_600_000, 86_400_000]
const step = 7 * day * Number(process.argv[2])

/** Names on no list of an engine; the last ones are of ICU alone. */
const older = `
  UTC GMT utc CET EET EST MST HST MET WET Cuba Egypt Eire GB GB-Eire GMT+0 GMT-0 GMT0 Greenwich Hongkong Iceland Iran
  Israel Jamaica Japan Kwajalein Libya NZ NZ-CHAT Navajo PRC Poland Portugal ROC ROK Singapore Turkey UCT Universal W-SU
  Zulu EST5EDT CST6CDT MST7MDT PST8PDT Etc/UTC Etc/GMT Etc/GMT0 Etc/GMT+0 Etc/GMT-0 Etc/GMT-14 Etc/GMT-1 Etc/GMT+1
  Etc/GMT+12 US/Pacific US/East-Indiana US/Hawaii Asia/Calcutta Asia/Kolkata Asia/Saigon America/Buenos_Aires
  Canada/Newfoundland Australia/ACT Australia/LHI Brazil/East Chile/EasterIsland Mexico/BajaSur Antarctica/South_Pole
  ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST
`
  .trim()
  .split(/\s+/)

/** The clock of a zone at a time: 2026-12-01T00:00:00. */
type Clock = (time: number) => string

function offsetOf(clock: Clock, time: number): number {
  return Date.parse(`${clock(time)}Z`) - time
}

/** The clock of a zone by Intl. */
function clockOf(zone: string): Clock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (time) => {
    const part = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    return `${part.get('year')}-${part.get('month')}-${part.get('day')}T${part.get('hour')}:${part.get('minute')}:${part.get('second')}`
  }
}

/** The first second between two times of which `holds` is true; it is of `to`, and not of `from`. */
function first(from: number, to: number, holds: (time: number) => boolean): number {
  if (to - from <= second) return to
  const middle = from + Math.floor((to - from) / 2 / second) * second
  return holds(middle) ? first(from, middle, holds) : first(middle, to, holds)
}

/** The first moment of a day. A clock that goes back over midnight begins a day twice. */
function startBy(clock: Clock, one: string): number {
  const noon = Date.parse(`${one}T12:00:00Z`)
  const begun = first(noon - 28 * hour, noon + 28 * hour, (time) => clock(time) >= one)
  if (offsetOf(clock, begun) === offsetOf(clock, begun - 4 * hour)) return begun
  const minutes = Array.from({ length: 4 * 60 }, (_, at) => begun - (4 * 60 - at) * 60 * second)
  return minutes.find((time) => clock(time) >= one) ?? begun
}

/** 2026-12-01T00:00:00+01:00 */
function withOffset(clock: string, offset: number): string {
  const minutes = Math.round(offset / 60 / second)
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)]
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${clock}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function differences(zone: string): string[] {
  const clock = clockOf(zone)
  const offset = (time: number): number => offsetOf(clock, time)
  const times: number[] = []
  const days = new Set<string>()
  for (let time = Date.UTC(1970, 0, 1, 3); time < Date.UTC(2040, 0, 1); time += step) {
    times.push(time)
    days.add(clock(time).slice(0, 10))
    if (offset(time) === offset(time + step)) continue
    const change = first(time, time + step, (at) => offset(at) !== offset(time))
    times.push(change - 60 * second, change - second, change, change + 60 * second)
    // A zone that crosses the line of the date skips a day, or has it twice.
    for (const later of [-1, 0, 1, 2])
      days.add(new Date(change + offset(time) + later * day).toISOString().slice(0, 10))
  }
  return [
    ...times.flatMap((time) => {
      const [read, expected] = [today(new Date(time), zone), clock(time).slice(0, 10)]
      return read === expected ? [] : [`${zone}: ${new Date(time).toISOString()} is on ${expected}, not ${read}`]
    }),
    ...[...days].flatMap((one) => {
      const start = startBy(clock, one)
      const [read, expected] = [startOfDay(one as Day, zone), withOffset(clock(start), offset(start))]
      return read === expected ? [] : [`${zone}: ${one} begins at ${expected}, not ${read}`]
    }),
  ]
}

const all = [...zones(), ...older]
console.log(JSON.stringify({ compared: all.length, found: all.flatMap(differences) }))
