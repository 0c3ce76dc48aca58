package org.daybook.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Starts the processes that read a file from outside: each has little memory, little time and no store, so that a malicious
/// file brings down nothing else. They communicate through pipes; their standard error is discarded, since it may contain data
/// from the file. Any thread.
public final class SmallProgram {
    /// Variables that would change how such a process runs, or cause output.
    private static final List<String> NOT_HANDED_ON = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private SmallProgram() {}

    /// Starts a process.
    ///
    /// @param main      the class that is run
    /// @param memory    in the notation of the Java launcher, for example `-Xmx64m`
    /// @param classPath the class path of the process
    /// @throws IOException if it cannot be started
    public static Process start(String main, String memory, String classPath) throws IOException {
        var command = new ArrayList<>(List.of(java().toString(), "-Djava.awt.headless=true"));
        command.addAll(JavaOptions.OF_THE_MACHINE);
        command.addAll(List.of(memory, "-cp", classPath, main));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(NOT_HANDED_ON);
        return builder.start();
    }

    /// Ends a process after a time limit. A process that ended by itself is left alone: destroying it would close its output,
    /// whose last part has not been read yet.
    ///
    /// @return completed when it has ended or was ended
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
