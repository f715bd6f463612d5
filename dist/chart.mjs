import { A as diagnosticsText, M as annotationsOf, k as loadChart } from "./file-findings.mjs";
import { n as drawnChart, t as chartPage } from "./chart-page.mjs";
import { S as tipOf } from "./chart-at-revision.mjs";
import { m as seatsOn, n as filesResult } from "./files-only.mjs";
import { N as dayWords, U as markdown, Y as counted } from "./planning.mjs";
import { c as printed } from "./start.mjs";
import { n as words } from "./words.mjs";
import { t as argsOf } from "./context.mjs";
import { n as reviewedBranch, t as requireWatch } from "./watch.mjs";

// src/action/commands/chart.ts
async function chartRun(job) {
	await requireWatch(job, "chart");
	const args = argsOf(job, { at: await tipOf(job.git, await reviewedBranch(job)) });
	const chart = await loadChart(args, job.host, "chart");
	if (chart.desired === null) return filesResult(chart, null, "Only a valid chart can be drawn.");
	return drawnResult(chart, await drawnChart(chart.desired, null, args, job.host), job);
}
function drawnResult({ diagnostics }, drawn, { run }) {
	const { asOf } = drawn;
	const people = counted(seatsOn(drawn, asOf).size, words`person`, words`people`);
	const name = `espalier-chart-${asOf}-${run.attempt}.html`;
	return {
		exit: 0,
		result: "ok",
		outputs: {
			"exit-code": 0,
			result: "ok"
		},
		annotations: annotationsOf(diagnostics),
		summary: markdown`## The org chart on ${dayWords(asOf)}\n\n${people}. The page is an artifact of this run.\n`,
		report: [],
		page: [name, chartPage(drawn).text],
		says: printed`${diagnosticsText(diagnostics, false)}The page ${name} shows ${people}.\n`
	};
}

export { chartRun };