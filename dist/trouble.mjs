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

export { Trouble as t };