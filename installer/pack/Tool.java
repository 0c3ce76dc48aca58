import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the JDK's own tools in this process; they print nothing unless they fail.
final class Tool {
    private Tool() {}

    /// Runs a tool of the JDK.
    ///
    /// @return the tool's output
    /// @throws IllegalStateException if the tool fails; the message contains all of its output
    static String run(String name, List<String> arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        int code = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments.toArray(String[]::new));
        out.flush();
        if (code != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", arguments) + "\n" + said);
        }
        return said.toString();
    }
}
