import { Trouble } from '../model/trouble.js'

/** The trouble as a value, where something else is to be said or done first. */
export async function orTrouble<T>(work: Promise<T>): Promise<T | Trouble> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}
