import { _ as ExitError } from "./start.mjs";
import { M as isHidden, P as requestName, b as listOf, k as goodAnswer, v as inside } from "./context.mjs";

// src/github/pages.ts
const [size, most] = [50, 200];
async function allOf(github, call, key = null) {
	const paged = pagedOf(call);
	return await everyPage(github, paged, await github.ask(paged), key);
}
async function allIfAllowed(github, call, key) {
	const paged = pagedOf(call);
	const first = await github.ask(paged);
	return isHidden(first) ? null : await everyPage(github, paged, first, key);
}
function pagedOf(call) {
	return {
		...call,
		query: {
			...call.query,
			per_page: String(size)
		}
	};
}
async function everyPage(github, call, first, key) {
	const [found, seen] = [[], /* @__PURE__ */ new Set()];
	for (let reply = first;;) {
		const answer = goodAnswer(call, reply);
		found.push(...listOf(key === null ? answer : inside(answer, key)));
		const next = nextOf(reply, github.repository);
		if (next === null) return found;
		if (next === "elsewhere") throw endless(call, "the next page of its answer has an unrelated address");
		if (seen.has(next.href)) throw endless(call, "the pages of its answer lead in a circle");
		if (seen.size + 1 >= most) throw endless(call, `its answer has more than ${most} pages`);
		seen.add(next.href);
		reply = await github.ask(call, next);
	}
}
function nextOf(reply, repository) {
	if (reply.kind === "lost") return null;
	const given = /<([^<>]{1,2000})>\s*;[^,<]*\brel="next"/.exec(reply.links)?.[1];
	if (given === void 0) return null;
	const [url, from] = [URL.canParse(given) ? new URL(given) : null, reply.url];
	const same = url !== null && url.origin === from.origin && url.username + url.password + url.hash === "";
	const plain = (path) => path.replace(`/repos/${repository}/`, "/{}/").replace(/\/repositories\/\d+\//, "/{}/");
	return same && plain(url.pathname) === plain(from.pathname) ? url : "elsewhere";
}
function endless(call, why) {
	return new ExitError(1, `The answer of GitHub to ${requestName(call)} cannot be read whole: ${why}. Espalier does not act on a part of an answer.`);
}

export { allOf as n, allIfAllowed as t };