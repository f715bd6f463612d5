import { textCampaign } from '../text/campaign.js'
import { full } from './full.js'

full('text', textCampaign)
