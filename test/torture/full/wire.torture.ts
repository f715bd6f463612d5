import { wireCampaign } from '../wire/campaign.js'
import { full } from './full.js'

full('wire', wireCampaign)
