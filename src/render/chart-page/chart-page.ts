import type { OrgChart } from '../../model/org-chart.js'
import { packChart } from '../../model/packed-chart.js'
import { dataBlock } from '../escaping/data-block.js'
import { dataElement, html, policyElement, scriptElement, styleElement, type Html } from '../escaping/html.js'
import { chartList } from './chart-list.js'

/**
 * The page of an org chart: one document that asks for nothing else. Its script builds what is seen; without it, there is
 * the whole chart as a list.
 */
export function chartPage(chart: OrgChart): Html {
  const { company, asOf } = chart
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyElement}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${company}: org chart of ${asOf}</title>
${styleElement}
</head>
<body>
<noscript>
${chartList(chart)}</noscript>
${dataElement(dataBlock(packChart(chart)))}
${scriptElement}
</body>
</html>
`
}
