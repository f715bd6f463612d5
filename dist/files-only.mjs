import { B as errorsIn } from "./chart-at-revision.mjs";
import { et as loadChart, gt as annotationsOf, pt as diagnosticsText, t as filesOnlyPage } from "./trouble-page.mjs";
import { t as argsOf } from "./context.mjs";

// src/action/files-only.ts
/** The files at a commit or tree; `why` explains to readers why there is no plan. */
async function filesOnly(job, at, why) {
	return doneWith(await loadChart(argsOf(job, { at }), job.host, "validate"), why);
}
function doneWith(chart, why) {
	const { diagnostics, desired, files, people } = chart;
	const sound = desired !== null;
	const errors = errorsIn(diagnostics).length;
	const [exit, result] = sound ? [0, "files-only"] : [1, "invalid"];
	return {
		exit,
		result,
		outputs: {
			"exit-code": exit,
			result,
			errors
		},
		annotations: annotationsOf(diagnostics),
		summary: filesOnlyPage({
			diagnostics,
			people,
			files,
			why
		}),
		report: [],
		says: diagnosticsText(diagnostics, false)
	};
}

export { filesOnly as t };