import { serviceCampaign } from '../service/campaign.js'
import { full } from './full.js'

full('service', serviceCampaign)
