import "./rolldown-runtime.mjs";
import { Tt as errorsIn, Z as loadChart, pt as annotationsOf, t as filesOnlyPage, ut as diagnosticsText } from "./trouble-page.mjs";
import { r as notFor, t as givenTo } from "./context.mjs";

// src/action/commands/validate.ts
/** `command: validate`: the files alone, as they would be after the merge. No key, and no request to the service. */
async function validatePull(job) {
	const { event } = job;
	if (event.kind !== "pull" && event.kind !== "queue") throw notFor("validate", event, "pull requests");
	return await filesOnly(job, "HEAD", "This step has no key: it checks only the files.");
}
/** The files at a commit or tree; `why` explains to readers why there is no plan. */
async function filesOnly(job, at, why) {
	return doneWith(await loadChart(givenTo(job, { at }), job.host, "validate"), why);
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

export { validatePull as n, filesOnly as t };