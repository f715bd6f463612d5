import process from 'node:process'
import { simulationCampaign } from '../../simulation/campaign.js'
import { full } from './full.js'

full('simulation', () => simulationCampaign(process.env['TORTURE_LEAN'] === '1' ? 'lean' : 'full'))
