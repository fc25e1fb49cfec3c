package cymru.canfod.cli;

import java.io.PrintStream;

import cymru.canfod.quantifier.Language;

/** Where results and messages go, and in which language. */
record Terminal(PrintStream out, PrintStream err, Language language) {

	/** A result. */
	void say(String line) {
		out.println(line);
	}

	/** A message beside the result. */
	void problem(String line) {
		err.println(line);
	}
}
