import { T as orNull, j as gotIfAllowed, v as inside, x as loginOf } from "./context.mjs";

// src/github/rights.ts
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