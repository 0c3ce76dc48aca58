import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/// The JDK's own tools, run inside this process; silent unless they fail.
final class Tool {
    private Tool() {}

    /// Runs a tool of the JDK.
    ///
    /// @return what it printed
    /// @throws IllegalStateException when it ends with a fault, with all it said
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
