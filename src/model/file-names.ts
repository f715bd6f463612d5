/** Characters that no name of a file has on Windows, and what may not be at its end. */
const refused = /[<>:"/\\|?*]/g
const refusedEnd = /[. ]+$/

/** Names that are devices on Windows, whatever comes behind a dot. */
const device = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i

/** The name that a file or folder has on every system: the same one if it is possible on Windows, or one like it. */
export function portableName(name: string): string {
  const [stem = '', ...endings] = name.replaceAll(refused, '-').replace(refusedEnd, '').split('.')
  return [device.test(stem.trimEnd()) ? `${stem.trimEnd()}-people` : stem, ...endings].join('.') || 'people'
}
