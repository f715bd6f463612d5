// src/model/trouble.ts
/**
* The world is not as it must be (environment, service, state): nothing went wrong in our code, and somebody who is
* not a programmer reads the message. `exit` is the exit code of the design's table.
*/
var Trouble = class extends Error {
	name = "Trouble";
	exit;
	/** `message` is one paragraph: what is wrong, and what to do. */
	constructor(exit, message, options) {
		super(message, options);
		this.exit = exit;
	}
};
/** The trouble as a value, where something else is to be said or done first. */
async function orTrouble(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Trouble) return error;
		throw error;
	}
}

export { orTrouble as n, Trouble as t };