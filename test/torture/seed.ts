import process from 'node:process'

/** The first number that a campaign draws by: the same each time, but for ESPALIER_SEED, which names another one. */
export const firstSeed = Number(process.env['ESPALIER_SEED'] ?? 0)
