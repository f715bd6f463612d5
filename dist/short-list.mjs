// src/model/short-list.ts
function shortList(names, most = 10) {
	const rest = names.length - most;
	const shown = names.slice(0, most).join(", ");
	return rest > 0 ? `${shown} and ${rest} more` : shown;
}
const mostNamed = 10;

export { shortList as t };