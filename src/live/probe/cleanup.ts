import { orElse, ExitError } from '../../model/exit-error.js'
import type { UserId } from '../../model/names.js'
import type { ServiceResponse } from './recording-client.js'
import type { ProbeWriter } from './probe-writer.js'

/** An account that was made as a trial. `doubt`: why it is not known to be inactive; null: it is inactive. */
export interface Fate {
  readonly id: UserId
  readonly doubt: string | null
}

/** Makes an account inactive and sees that it is. Throws `ExitError` 8 if that does not show, and as `RecordingClient.ask` does. */
export async function cleanUp(hand: ProbeWriter, id: UserId): Promise<ServiceResponse> {
  const by = await hand.send('deactivate', id)
  await hand.await(id, 'active', false)
  return by
}

/** Does one thing for each account, even if it fails for others. */
export async function fatesOf(
  ids: readonly UserId[],
  away: (id: UserId) => Promise<unknown>,
): Promise<readonly Fate[]> {
  const fates: Fate[] = []
  for (const id of ids) {
    const doubt = await orElse(
      away(id).then(() => null),
      ({ message }) => message,
    )
    fates.push({ id, doubt })
  }
  return fates
}

/** An account may have been made although no answer showed it: it may show by now. Null: nothing can look for it. */
export async function lateOnes(
  hand: ProbeWriter,
  email: string,
  known: readonly UserId[],
): Promise<readonly UserId[] | null> {
  const all = await orElse(hand.accounts(email), () => null)
  return all?.filter((one) => !known.includes(one)) ?? null
}

/**
 * What a trial that failed leaves behind, for the person who must clean up. `trouble`: why it ended; null if only the
 * cleanup failed. `unseen`: there may be one more account that could not be looked for.
 */
export function remainingUsers(
  trouble: ExitError | null,
  email: string,
  fates: readonly Fate[],
  unseen: boolean,
): ExitError {
  const away = fates.filter(({ doubt }) => doubt === null).map(({ id }) => id)
  const doubted = fates.filter(({ doubt }) => doubt !== null)
  const reasons = new Set(doubted.map(({ doubt }) => doubt).filter((doubt) => doubt !== trouble?.message))
  const sentences = [
    trouble?.message,
    ...reasons,
    ...doubted.map(
      ({ id }) =>
        `The account ${email} (${id}) was created for the probe and may still be active: look for it in Small Improvements, and deactivate it there by hand.`,
    ),
    away.length === 0
      ? null
      : `The account ${email} (${away.join(', ')}) was created for the probe and is now inactive: it can stay. To probe again, use another address.`,
    unseen ? 'There may be a second account with that address, but the search for it failed: look for it there.' : null,
  ]
  const told = sentences.filter((sentence) => sentence !== null && sentence !== undefined).join(' ')
  return new ExitError(doubted.length > 0 || unseen ? 8 : (trouble?.exit ?? 8), told)
}
