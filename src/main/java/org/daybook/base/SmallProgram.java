package org.daybook.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Starts the programs that read a file from outside: each has a little memory, a little time and no store, so that a file
/// which somebody prepared brings down nothing else. They are asked and answer through pipes; what they say on standard
/// error goes nowhere, since it may hold what stands in the file. Any thread.
public final class SmallProgram {
    /// What else would change how such a program runs, or make it speak.
    private static final List<String> NOT_HANDED_ON = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private SmallProgram() {}

    /// Starts one.
    ///
    /// @param main      the class that is run
    /// @param memory    as the launcher of Java reads it, for example `-Xmx64m`
    /// @param classPath of the program
    /// @throws IOException when it cannot be started
    public static Process start(String main, String memory, String classPath) throws IOException {
        var command = new ArrayList<>(List.of(java().toString(), "-Djava.awt.headless=true"));
        command.addAll(JavaOptions.OF_THE_MACHINE);
        command.addAll(List.of(memory, "-cp", classPath, main));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(NOT_HANDED_ON);
        return builder.start();
    }

    /// Ends a program when our patience ends. One that ended by itself is left alone: to destroy it would close what it said
    /// before it ended, of which the last is not read yet.
    ///
    /// @return done when it has ended or was ended
    public static CompletableFuture<Process> within(Process process, long millis) {
        return process.onExit().orTimeout(millis, TimeUnit.MILLISECONDS).whenComplete((_, late) -> {
            if (late != null) {
                process.destroyForcibly();
            }
        });
    }

    private static Path java() throws IOException {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        for (var name : List.of("java", "java.exe")) {
            if (Files.isExecutable(bin.resolve(name))) {
                return bin.resolve(name);
            }
        }
        throw new IOException("a runtime without a launcher");
    }
}
