package org.daybook.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Runs the command line inside the test, with standard streams of its own, in English.
public final class Terminal {
    /// How a command ended.
    ///
    /// @param status the exit status
    /// @param out    what it said
    /// @param err    what it complained about
    public record Ending(int status, String out, String err) {}

    /// Commands that are run here remember what they remember in a folder of the build, each process of tests in its own:
    /// wrong passphrases of one would make another wait.
    static final Path HOME = Path.of("target", "home", Long.toString(ProcessHandle.current().pid())).toAbsolutePath();

    private Terminal() {}

    /// Runs `daybook` with this on standard input.
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
