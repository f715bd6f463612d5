import { R as errorsIn } from "./base.mjs";
import { j as placeText, t as fileFindings } from "./file-findings.mjs";
import { K as prose, R as code, U as markdown, Y as counted, f as alert } from "./planning.mjs";
import { n as words, t as nothing } from "./words.mjs";
import { a as runLink, n as momentWords, r as placeLink, t as commitLink } from "./context2.mjs";
import { t as firstAlerts } from "./first-alerts.mjs";
import { t as markedPage } from "./page.mjs";

// src/render/pull/trouble-page.ts
const stepWords = {
	plan: words`Espalier plan`,
	apply: words`Espalier apply`,
	drift: words`Espalier, the scheduled run`
};
const troubleWords = {
	1: words`the run failed`,
	5: words`the plan differs from the approved one`,
	6: words`the API key was rejected`,
	7: words`the state has a problem`,
	8: words`unsafe to continue`,
	64: words`the workflow is not set up correctly`
};
const helpWords = {
	1: words`fix the cause, then run the workflow again.`,
	5: words`read the plan, then approve it by its fingerprint.`,
	6: words`put a working key into the secret of the environment, then run the workflow again. No pull request is needed.`,
	7: words`follow the message above. If another run is active, wait until it ends. Then run the workflow again.`,
	8: words`follow the message above. Then run the workflow again.`,
	64: words`fix the workflow file, then run it again.`
};
function troublePage({ message, exit, step, context }) {
	const sent = exit === 6 || exit === 7 ? words`nothing more was written` : words`nothing was written`;
	const now = step === "plan" ? words`a plan writes nothing, so nothing has changed` : sent;
	return troubled(step, context, [
		words`## ${stepWords[step]}: ${troubleWords[exit]}`,
		...firstAlerts(context),
		alert(words`CAUTION`, [prose(message, 3e3)]),
		words`**State now:** ${now} in Small Improvements.`,
		words`**What to do:** ${helpWords[exit]}`
	]);
}
function unsoundPage({ diagnostics, step, context }) {
	return troubled(step, context, [
		words`## ${stepWords[step]}: ${errorCount(diagnostics)} in the files`,
		...firstAlerts(context),
		...fileFindings(diagnostics, (place) => placeLink(place, context.head, context)),
		words`**State now:** nothing was written in Small Improvements. A plan needs a valid chart.`,
		step === "plan" ? words`**What to do:** fix the lines above in this branch; the check then runs again.` : words`**What to do:** fix the lines above in a new pull request; merging it starts the next run.`
	]);
}
function filesOnlyPage({ diagnostics, people, files, why }) {
	const sound = diagnostics.every(({ severity }) => severity !== "error");
	const size = words`${counted(people, words`person`, words`people`)} in ${counted(files, words`file`)}`;
	const title = sound ? words`Espalier: the files are valid` : words`Espalier: ${errorCount(diagnostics)} in the files`;
	const parts = [
		words`## ${title}`,
		sound ? words`✅ ${size}: no loops, every manager active, on every day that the files name.` : size,
		...fileFindings(diagnostics, (place) => code(placeText(place), 500)),
		prose(why)
	];
	return markdown`${markdown.join(parts, "\n\n")}\n`;
}
function errorCount(diagnostics) {
	return counted(errorsIn(diagnostics).length, words`error`);
}
function troubled(step, context, parts) {
	const { pull, head, readAt, timezone } = context;
	const kind = step === "plan" ? "plan" : "apply";
	const commit = head === "" ? nothing : markdown`commit ${commitLink(head, context)} · `;
	const footer = markdown`<sub>${commit}${momentWords(readAt, timezone)} · ${runLink(context)}</sub>`;
	return markedPage({
		kind,
		state: "open",
		pull,
		risk: "blocked",
		shows: ""
	}, [...parts, footer]);
}

export { troublePage as n, unsoundPage as r, filesOnlyPage as t };