import { H as link, U as markdown } from "./planning.mjs";
import { a as runLink, l as addressOn } from "./context2.mjs";
import { n as words } from "./words.mjs";

// src/render/pull/chart-line.ts
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
function artifactIn(address, { server, repository, id }) {
	const start = `${server}/${repository}/actions/runs/${id}/artifacts/`;
	const number = address.startsWith(start) ? address.slice(start.length) : "";
	return /^[1-9]\d{0,19}$/.test(number) ? number : null;
}

export { chartLine as n, artifactIn as t };