import { fileCampaign } from '../files/campaign.js'
import { full } from './full.js'

full('files', fileCampaign)
