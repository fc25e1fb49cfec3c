package cymru.canfod.cli;

/** Says what the commands are. */
final class HelpCommand {

	private HelpCommand() {
	}

	static int run(@SuppressWarnings("unused") CommandLine.Help command, Terminal terminal) {
		terminal.say(Messages.text(terminal.language(), "help"));
		return ExitCode.FINE;
	}
}
