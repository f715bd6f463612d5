import { unpackChart, type PackedChart } from '../model/packed-chart.js'
import { showPage } from './show-page.js'

const data = document.querySelector('#chart')?.textContent ?? ''
showPage(unpackChart(JSON.parse(data) as PackedChart), document.body)
