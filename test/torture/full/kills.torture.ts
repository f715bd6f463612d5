import { killCampaign } from '../kills/campaign.js'
import { full } from './full.js'

full('kills', killCampaign)
