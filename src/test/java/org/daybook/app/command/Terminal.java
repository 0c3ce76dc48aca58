package org.daybook.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Runs the command line inside the test, with standard streams of its own, in English.
public final class Terminal {
    /// How a command ended.
    ///
    /// @param status the exit status
    /// @param out    what it said
    /// @param err    what it complained about
    public record Ending(int status, String out, String err) {}

    private Terminal() {}

    /// Runs `daybook` with this on standard input.
    public static Ending run(String typed, String... arguments) {
        var usualIn = System.in;
        var usualOut = System.out;
        var usualErr = System.err;
        var usualLanguage = Locale.getDefault();
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            Locale.setDefault(Locale.of("en", "GB"));
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int status = DaybookCommand.run(arguments);
            return new Ending(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(usualIn);
            System.setOut(usualOut);
            System.setErr(usualErr);
            Locale.setDefault(usualLanguage);
        }
    }
}
