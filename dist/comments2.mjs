import { C as numberIn, D as textIn, E as placeOf, N as wrote, T as orNull, j as gotIfAllowed, m as sameMarker, p as oursIn, v as inside } from "./context.mjs";
import { n as allOf } from "./pages.mjs";

// src/github/comments.ts
const needs = "pull-requests: write";
const path = "/repos/{repo}/issues/{number}/comments";
const one = "/repos/{repo}/issues/comments/{id}";
async function findComment(github, number, login, kind) {
	return newestComment(await commentsOf(github, number, login), kind, "open");
}
function newestComment(ours, kind, state) {
	return ours.findLast(({ marker }) => marker.kind === kind && marker.state === state) ?? null;
}
async function postComment(github, number, login, body) {
	return await wrote(github, {
		method: "POST",
		path,
		values: { number },
		body: { body },
		needs
	}, postedOf, async () => {
		return (await commentsOf(github, number, login)).findLast((comment) => sameMarker(body, comment.body)) ?? null;
	});
}
async function commentText(github, id) {
	const part = await gotIfAllowed(github, {
		method: "GET",
		path: one,
		values: { id },
		needs
	});
	return part === null ? "" : orNull(inside(part, "body"), textIn) ?? "";
}
async function editComment(github, id, body) {
	return await wrote(github, {
		method: "PATCH",
		path: one,
		values: { id },
		body: { body },
		needs
	}, postedOf, null);
}
async function commentsOf(github, number, login) {
	return (await allOf(github, {
		method: "GET",
		path,
		values: { number },
		needs
	})).flatMap((part) => {
		const ours = oursIn(part, login);
		return ours !== null && ours.marker.pull === number ? [{
			...postedOf(part),
			...ours
		}] : [];
	}).toSorted((a, b) => a.id - b.id);
}
function postedOf(part) {
	return {
		id: numberIn(inside(part, "id")),
		url: placeOf(inside(part, "html_url"))
	};
}

export { newestComment as a, findComment as i, commentsOf as n, postComment as o, editComment as r, commentText as t };