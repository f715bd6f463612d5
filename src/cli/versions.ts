/** Whether version `a` is newer than `b`, by https://semver.org: a version with a hyphen comes before the one without. */
export function isNewer(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  const at = one.numbers.findIndex((number, place) => number !== other.numbers[place])
  if (at >= 0) return (one.numbers[at] ?? 0) > (other.numbers[at] ?? 0)
  if (one.rest === other.rest || one.rest === '') return one.rest !== other.rest
  return other.rest !== '' && one.rest.localeCompare(other.rest, 'en', { numeric: true }) > 0
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly rest: string } {
  const [core = '', ...rest] = version.split('-')
  return { numbers: core.split('.').map(Number), rest: rest.join('-') }
}

/**
 * The sections of a changelog that are newer than version `from`, up to version `to`; without `from`, the one of `to`.
 * `unreleased` asks for what no version has yet as well.
 */
export function sectionsSince(changelog: string, from: string | null, to: string, unreleased: boolean): string {
  const sections = changelog.split(/^(?=## \[)/m).slice(1)
  const wanted = sections.filter((section) => {
    const version = /^## \[([^\]]+)\]/.exec(section)?.[1] ?? ''
    if (version === 'Unreleased') return unreleased
    return !isNewer(version, to) && (from === null ? version === to : isNewer(version, from))
  })
  return wanted.join('').trim()
}
