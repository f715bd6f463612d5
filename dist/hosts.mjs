// src/model/hosts.ts
/** Whether the host of a URL is this machine. The URL parser has turned every spelling of an IPv4 address into four numbers. */
function isThisMachine(hostname) {
	return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

export { isThisMachine as t };