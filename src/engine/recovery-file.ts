import type { State } from '../model/files.js'
import { nowhere, sealedText } from '../state/version.js'
import { sealerFrom } from './state.js'
import type { Host } from '../host/host.js'

/**
 * Keeps the state in a file of this machine where it could not be saved, and says how it is brought back. Nothing is
 * lost without it: the next run looks for every write that is not known to be settled.
 */
export async function rescue(state: State, host: Host): Promise<string> {
  const wanted = `.espalier/recovery-${state.serial + 1}.json`
  try {
    const text = sealedText({ ...state, serial: state.serial + 1 }, sealerFrom(host), nowhere, wanted)
    const file = await host.keep(wanted, text.toString('utf8'))
    return `The results are kept in ${file}: once the state can be saved again, run "espalier state recover ${file}". If the file is lost, the next apply looks for what was done.`
  } catch {
    return 'The results could not be kept in a file here either. The next run looks for what was done.'
  }
}
