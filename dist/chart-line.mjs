import { D as words, a as runLink, b as markdown, l as addressOn, y as link } from "./context.mjs";

// src/render/pull/chart-line.ts
/** Where the page of a plan is: an artifact of the run that planned it; null: it could not be uploaded. */
function chartLine(run, artifact) {
	if (artifact === null) return markdown`**Org chart.** The page of this plan is missing: it could not be uploaded. The log of ${runLink({ run })} says why.`;
	const { server, repository, id } = run;
	const url = addressOn(server, [
		...repository.split("/"),
		"actions",
		"runs",
		id,
		"artifacts",
		artifact
	]);
	return markdown`**Org chart.** ${link(words`The org chart with this plan on it`, url)}: before, after, and every day that the files name.`;
}
/** The number of an artifact of this very run, from the address that the upload names; null if it is another address. */
function artifactIn(address, { server, repository, id }) {
	const start = `${server}/${repository}/actions/runs/${id}/artifacts/`;
	const number = address.startsWith(start) ? address.slice(start.length) : "";
	return /^[1-9]\d{0,19}$/.test(number) ? number : null;
}

export { chartLine as n, artifactIn as t };