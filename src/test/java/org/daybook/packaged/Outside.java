package org.daybook.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Windows of the display that do not belong to the program: found, typed into and waited for with xdotool.
final class Outside {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long SOON = TimeUnit.SECONDS.toNanos(3);
    private static final int TRIES = 5;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private Outside() {}

    /// Waits for a system dialog next to the program's window, types a path into it and confirms it.
    ///
    /// @param window the program's window, from [#active()]: the dialog may have the same title
    static void typeIntoDialog(String window, Path path) {
        until(() -> isDialog(window), PATIENCE, "no dialog opens");
        // The toolkit answers after it has laid the dialog out and drawn it: an earlier key would reach a control that is not
        // there yet, and GTK would complain on standard error.
        Idle.onScreen(() -> true);
        Idle.drawn();
        // Home first: among recent files the dialog accepts no path.
        run("xdotool", "key", "alt+Home", "ctrl+l");
        // Letters that arrive while the path field opens are lost; the dialog then reports an error, and the path is typed
        // again.
        for (int tries = 0; tries < TRIES && isDialog(window); tries++) {
            run("xdotool", "key", "ctrl+a");
            run("xdotool", "type", "--delay", "8", path.toString());
            run("xdotool", "key", tries % 2 == 0 ? "Return" : "alt+o");
            isSoon(() -> !isDialog(window), SOON);
        }
        until(() -> !isDialog(window), SOON, "the dialog does not close: " + active());
    }

    private static boolean isDialog(String window) {
        var now = active();
        return !now.equals(window) && !now.isEmpty();
    }

    /// Waits until a window with this title exists, while the program that should open it is running.
    static void awaitWindow(String display, String title, Process program) {
        until(() -> !program.isAlive() || !windows(display, title).isEmpty(), PATIENCE, "no window " + title);
        if (!program.isAlive()) {
            throw new AssertionError("it ended with " + program.exitValue() + " and opened no window");
        }
    }

    /// Closes the window with this title as a window manager does.
    static void close(String display, String title) {
        for (var window : windows(display, title)) {
            run(List.of("env", "DISPLAY=" + display, "xdotool", "windowactivate", "--sync", window, "key", "alt+F4"));
        }
    }

    /// Resizes a program's window so that it redraws repeatedly, and has the system ask it to end in the meantime.
    ///
    /// @param changes the number of size changes after which it is asked
    static void resizeUntilEnded(String display, String title, Process program, int changes) {
        var window = windows(display, title).getFirst();
        for (int change = 0; change <= changes; change++) {
            run(List.of("env", "DISPLAY=" + display, "xdotool", "windowsize", window,
                    Integer.toString(900 + 20 * change),
                    "600"));
        }
        // As systemd does at a logout.
        run(List.of("sh", "-c", "kill -TERM $0; kill -HUP $0", Long.toString(program.pid())));
        for (int change = 0; change < TRIES && program.isAlive(); change++) {
            run(List.of("env", "DISPLAY=" + display, "xdotool", "windowsize", window,
                    Integer.toString(1100 - 20 * change),
                    "620"));
        }
    }

    private static List<String> windows(String display, String title) {
        return run(List.of("env", "DISPLAY=" + display, "xdotool", "search", "--onlyvisible", "--name",
                "^" + title + "$")).lines().filter(line -> line.matches("\\d+")).toList();
    }

    /// Returns the number of the window that receives keys; empty if there is none, as while one opens.
    static String active() {
        var said = run("xdotool", "getactivewindow").strip();
        return said.matches("\\d+") ? said : "";
    }

    private static void until(BooleanSupplier there, long patience, String what) {
        if (!isSoon(there, patience)) {
            throw new AssertionError(what);
        }
    }

    private static boolean isSoon(BooleanSupplier there, long patience) {
        long end = System.nanoTime() + patience;
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private static String run(String... command) {
        return run(List.of(command));
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
