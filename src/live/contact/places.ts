import type { ContractName } from '../../model/facts.js'

/** An address at which a service may answer, and the contract that its path names; null if it names none. */
export interface ServicePlace {
  readonly baseUrl: string
  readonly named: ContractName | null
}

/**
 * Where a service may answer: the address as given, then the path of the other contract beside it, or where an address
 * names no contract, the usual paths below it and at its host. All have the origin of the address.
 */
export function placesOf(address: string): readonly ServicePlace[] {
  const url = new URL(address)
  const path = url.pathname
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(/\/users(?:\/me|\/medium)?$/, '')
  const named = /\/(v[12])$/.exec(path)?.[1]
  const paths =
    named === undefined
      ? [path, ...[path, `${path}/api`, '/api'].flatMap((stem) => [`${stem}/v1`, `${stem}/v2`])]
      : [path, path.replace(/v[12]$/, named === 'v1' ? 'v2' : 'v1')]
  return [...new Set(paths)].map((each) => ({
    baseUrl: url.origin + each,
    named: (/\/(v[12])$/.exec(each)?.[1] ?? null) as ContractName | null,
  }))
}
