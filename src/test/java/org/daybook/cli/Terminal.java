package org.daybook.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Runs the command line inside the test, with its own standard streams, in English.
public final class Terminal {
    /// The result of a command.
    ///
    /// @param status the exit status
    /// @param out    its standard output
    /// @param err    its standard error
    public record Ending(int status, String out, String err) {}

    /// Commands that are run here keep their settings in a folder of the build, separate for each test process: wrong
    /// passphrases in one would make another wait.
    static final Path HOME = Path.of("target", "home", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();

    private Terminal() {}

    /// Runs `daybook` with this text on standard input.
    public static Ending run(String typed, String... arguments) {
        var usualIn = System.in;
        var usualOut = System.out;
        var usualErr = System.err;
        var usualLanguage = Locale.getDefault();
        var usualHome = System.getProperty("daybook.home", "");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            System.setProperty("daybook.home", usualHome.isEmpty() ? HOME.toString() : usualHome);
            Locale.setDefault(Locale.of("en", "GB"));
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = DaybookCommand.run(arguments);
            return new Ending(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            if (usualHome.isEmpty()) {
                System.clearProperty("daybook.home");
            }
            System.setIn(usualIn);
            System.setOut(usualOut);
            System.setErr(usualErr);
            Locale.setDefault(usualLanguage);
        }
    }
}
