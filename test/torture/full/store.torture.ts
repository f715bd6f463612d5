import { storeCampaign } from '../store/campaign.js'
import { full } from './full.js'

full('store', storeCampaign)
