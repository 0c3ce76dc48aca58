package org.daybook.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.daybook.app.WindowOpening;
import org.daybook.base.Refusal;
import org.daybook.reports.Labels;
import org.daybook.reports.LineWords;
import org.daybook.ui.FaultCode;
import org.daybook.ui.Texts;
import org.daybook.update.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/// `daybook` alone opens the window; its subcommands work without one.
@Command(name = "daybook", mixinStandardHelpOptions = true, versionProvider = DaybookCommand.Version.class, description = "Opens Daybook, or runs one command.", subcommands = {
        BackupCommand.class, DemoCommand.class, ExportCommand.class, ImportCommand.class, MergeCommand.class,
        ReportCommand.class,
        RestoreCommand.class,
        UpdateCommand.class,
        VerifyCommand.class})
public final class DaybookCommand implements Callable<Integer> {
    /// Refused, or something is wrong; one sentence is on standard error.
    static final int REFUSED = 1;
    /// Line breaks, escape sequences, and marks that turn the direction of writing.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    /// The version for `--version`, read only when it is needed.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"Daybook " + ProgramVersion.running()};
        }
    }

    /// Runs the command line; without arguments the window opens immediately, before anything of the command line is created.
    ///
    /// @return 0 done, 1 refused or something wrong, 2 wrong usage, 3 if an import refused every row
    public static int run(String... arguments) {
        return arguments.length == 0 ? openWindow() : execute(arguments);
    }

    private static int openWindow() {
        try {
            WindowOpening.requirePossible();
            WindowOpening.open();
            return 0;
        } catch (RuntimeException fault) {
            System.err.println(sentence(fault, new Texts(Locale.getDefault())));
            return REFUSED;
        }
    }

    private static int execute(String... arguments) {
        var texts = new Texts(Locale.getDefault());
        // A word that begins with @ is just a word, not a file to be read.
        return new CommandLine(new DaybookCommand()).setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong, texts))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println(sentence(fault, texts));
                    return REFUSED;
                }).execute(arguments);
    }

    /// Prints one sentence and where the help is: the whole help would push the sentence off the terminal. It repeats no
    /// character of an argument that a terminal would obey.
    private static int wrongUsage(ParameterException wrong, Texts texts) {
        var line = wrong.getCommandLine();
        line.getErr().println(UNSEEN.matcher(String.valueOf(wrong.getMessage())).replaceAll("?"));
        line.getErr().println(texts.say("cli.usage", line.getCommandSpec().qualifiedName()));
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /// Returns a refusal's sentence, or the short code of a fault; never a library's message, which may repeat a name.
    private static String sentence(Exception fault, Texts texts) {
        return switch (fault) {
            case Refusal refusal -> new LineWords(Labels.of(texts)).refusal(refusal);
            case TooSoon wait -> texts.say("signin.unlock.wait.command", wait.seconds());
            default -> texts.say("cli.fault", FaultCode.of(fault).value());
        };
    }

    /// Never reached without arguments; kept for options alone.
    @Override
    public Integer call() {
        return openWindow();
    }
}
