import { n as commentsOf, r as editComment, t as commentText } from "./comments2.mjs";
import { y as pagePlace } from "./base.mjs";
import { U as markdown } from "./planning.mjs";
import { c as printed, r as warned } from "./start.mjs";
import { n as chartLine, t as artifactIn } from "./chart-line.mjs";
import { r as notFor } from "./context.mjs";

// src/action/commands/link-page.ts
async function linkPage(job) {
	const { event, input, run } = job;
	const number = event.kind === "pull" || event.kind === "comment" ? event.number : null;
	if (number === null) throw notFor("link-page", event, "pull requests");
	const artifact = artifactIn(input("page"), run);
	const line = chartLine(run, artifact);
	const comment = await fillPlace(job, number, line.text);
	const result = comment === "" ? "no-changes" : "ok";
	const says = comment === "" ? printed`No comment waits for the org chart page of this run.\n` : printed`Linked.\n`;
	const done = {
		exit: 0,
		result,
		outputs: {
			"exit-code": 0,
			result,
			comment
		},
		annotations: [],
		summary: markdown`${line}\n`,
		report: [],
		says
	};
	return artifact === null ? warned(done, notUploaded) : done;
}
const notUploaded = printed`The org chart page of this plan could not be uploaded, and is not linked. The step before, actions/upload-artifact, says why.`;
async function fillPlace({ github, login, run }, number, line) {
	const place = pagePlace(run);
	const found = (await commentsOf(github, number, await login())).findLast(({ marker, body }) => marker.kind === "plan" && linesOf(body).includes(place));
	const lines = found === void 0 ? [] : linesOf(await commentText(github, found.id));
	if (found === void 0 || !lines.includes(place)) return "";
	const body = lines.map((one) => one === place ? line : one).join("\n");
	return (await editComment(github, found.id, body)).url;
}
function linesOf(text) {
	return text.split(/\r?\n/);
}

export { linkPage };