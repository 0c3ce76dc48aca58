package org.daybook.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// A separate display for the tests of a class: Xvfb with a window manager, 1920x1080. If the machine has no Xvfb or openbox,
/// the class is skipped, with a message that nobody can overlook. Provides [Windows] to its tests.
final class Display implements ExecutionCondition, ParameterResolver {
    private static final int FIRST = 90;
    private static final int LAST = 199;

    record Running(String name, List<Process> processes) implements AutoCloseable {
        @Override
        public void close() {
            processes.reversed().forEach(Process::destroy);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (isThere()) {
            return ConditionEvaluationResult.enabled("there is a display server");
        }
        var loud = "####  SKIPPED: no window of the packaged program was tested: Xvfb, openbox and xdotool are needed  ####";
        System.err.println(loud);
        return ConditionEvaluationResult.disabled(loud);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Windows(name(context), PackagedStore.of(context));
    }

    /// Returns the display that all tests share, such as `:90`; started when first requested, ended with the last test.
    private static String name(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(Display.class))
                .computeIfAbsent("display", _ -> start(), Running.class).name();
    }

    static Running start() {
        for (int number = FIRST; number <= LAST; number++) {
            if (!Files.exists(Path.of("/tmp/.X11-unix/X" + number))) {
                var name = ":" + number;
                var server = run(name, "Xvfb", name, "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset");
                if (answers(number, server)) {
                    return new Running(name, List.of(server, run(name, "openbox")));
                }
            }
        }
        throw new IllegalStateException("no display can be started");
    }

    /// Waits until the server answers; false if another took the number. That one would answer, too: two tests that begin at
    /// the same moment, in two processes, would share a display, where each receives the other's keys and windows.
    private static boolean answers(int number, Process server) {
        while (server.isAlive()) {
            if (isOf(number, server) && isDone(":" + number, "xdotool", "getdisplaygeometry")) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return false;
    }

    /// The server with a number writes its process id into the lock file.
    private static boolean isOf(int number, Process server) {
        try {
            return Files.readString(Path.of("/tmp/.X" + number + "-lock")).strip().equals(Long.toString(server.pid()));
        } catch (IOException e) {
            return false;
        }
    }

    /// Checks whether this machine can start one.
    static boolean isThere() {
        return Stream.of("Xvfb", "openbox", "xdotool").allMatch(Display::isInstalled);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(
                Path.of(folder, program)));
    }

    private static boolean isDone(String display, String... command) {
        try {
            return run(display, command).waitFor() == 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process run(String display, String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", display);
            return builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
