import { echoCampaign } from './echoes.js'
import { redirectCampaign } from './redirects.js'
import { saidCampaign } from './said.js'
import { socketCampaign } from './sockets.js'
import type { Row } from '../row.js'

/** The wire and the key: everything over real sockets of this machine. */
export async function wireCampaign(form: 'short' | 'full'): Promise<Row[]> {
  return await Promise.all([socketCampaign(form), redirectCampaign(), echoCampaign(form), saidCampaign(form)])
}
