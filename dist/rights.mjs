import { T as orNull, j as gotIfAllowed, v as inside, x as loginOf } from "./context2.mjs";

// src/github/rights.ts
/**
* Whether a user may push to the repository, as GitHub says now; false if the token may not ask, or there is no such
* user. GitHub tells each role by the oldest one that it includes: "maintain" as write, "triage" as read.
* https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
*/
async function mayPush(github, login) {
	const part = await gotIfAllowed(github, {
		method: "GET",
		path: "/repos/{repo}/collaborators/{login}/permission",
		values: { login },
		needs: "metadata: read"
	});
	if (part === null) return false;
	const isThem = orNull(inside(part, "user.login"), loginOf)?.toLowerCase() === login.toLowerCase();
	const permission = inside(part, "permission").value;
	return isThem && (permission === "admin" || permission === "write");
}

export { mayPush as t };