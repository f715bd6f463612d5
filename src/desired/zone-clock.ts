import process from 'node:process'

/**
 * Whether an engine takes a name from TZ as it is. It takes another for a rule of POSIX, such as CET-1, and leaves it to
 * the zones of the machine, which may have none: the clock would be that of UTC.
 */
export function isReadable(name: string): boolean {
  return /^(?:UTC|[A-Za-z_/+-]{5,}\d{0,2}|[ECMP]ST[5-8][ECMP]DT)$/.test(name)
}

/** What `read` reads with local getters of dates, such as `getHours`, by the clock of a zone with a readable name. */
export function inZone<Value>(name: string, read: () => Value): Value {
  if (!isSure && !sure.every(([zone, offset]) => withTz(zone, offsetNow) === offset))
    throw new Error(
      'This Node.js does not set its clock by TZ, so days cannot be read. Run Espalier in a process of its own.',
    )
  isSure = true
  return withTz(name, read)
}

/** Two zones without summer time, and their offsets: the machine may be in one of them. */
const sure = [
  ['Etc/GMT-14', -14 * 60],
  ['Etc/GMT+12', 12 * 60],
] as const

let isSure = false

const offsetNow = (): number => new Date(0).getTimezoneOffset()

/** `Intl.DateTimeFormat` could say the same: its first use takes 10 ms and 8 MB. */
function withTz<Value>(name: string, read: () => Value): Value {
  const before = process.env.TZ
  try {
    process.env.TZ = name
    return read()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}
