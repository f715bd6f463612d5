import { simulationCampaign } from '../../simulation/campaign.js'
import { full } from './full.js'

full('simulation', simulationCampaign)
