import { batchCampaign } from './batches.js'
import { cutListCampaign } from './cut-lists.js'
import { driftCampaign } from './drift.js'
import { matrixCampaign } from './matrix.js'
import { readOnlyCampaign } from './read-only.js'
import { sameEndCampaign } from './same-end.js'
import { shiftingCampaign } from './shifting.js'
import type { Form } from '../form.js'
import type { Row } from '../row.js'

/** The service, and whatever it may be like: it converges, or nothing is written. In brief, only what alarms. */
export async function serviceCampaign(form: Form): Promise<Row[]> {
  if (form === 'brief') return [await driftCampaign(form), await cutListCampaign(form)]
  return [
    await driftCampaign(form),
    await shiftingCampaign(form),
    await cutListCampaign(form),
    await readOnlyCampaign(form),
    await sameEndCampaign(form),
    await batchCampaign(),
    ...(await matrixCampaign(form)),
  ]
}
