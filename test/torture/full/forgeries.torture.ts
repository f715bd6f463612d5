import { forgeriesCampaign } from '../forgeries/campaign.js'
import { full } from './full.js'

full('forgeries', forgeriesCampaign)
