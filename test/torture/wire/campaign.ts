import { echoCampaign } from './echoes.js'
import { redirectCampaign } from './redirects.js'
import { saidCampaign } from './said.js'
import { socketCampaign } from './sockets.js'
import type { Row } from '../row.js'
import type { Form } from '../form.js'

/** The wire and the key: everything over real sockets of this machine. */
export async function wireCampaign(form: Form): Promise<Row[]> {
  return await Promise.all([socketCampaign(form), redirectCampaign(form), echoCampaign(form), saidCampaign(form)])
}
