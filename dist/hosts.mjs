// src/model/hosts.ts
/** Whether the host of a URL is this machine. The URL parser has turned every spelling of an IPv4 address into four numbers. */
function isThisMachine(hostname) {
	return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
/** Whether an address may be called: whole, with https or on this machine, and without a user, a password or a place. */
function isCallable(address) {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname, username, password, hash } = new URL(address);
	return (protocol === "https:" || protocol === "http:" && isThisMachine(hostname)) && username === "" && password === "" && hash === "";
}

export { isThisMachine as n, isCallable as t };