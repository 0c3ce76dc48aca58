package org.daybook.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Windows of the display that are none of the program's own: found, typed into and waited for by xdotool.
final class Outside {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long SOON = TimeUnit.SECONDS.toNanos(3);
    private static final int TRIES = 5;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private Outside() {}

    /// Waits for a dialog of the system beside the program's window, types a path into it and confirms it.
    ///
    /// @param title of the program's window
    static void typeIntoDialog(String title, Path path) {
        until(() -> isDialog(title), PATIENCE, "no dialog opens");
        // The toolkit answers after it has laid the dialog out and drawn it: a key that comes earlier reaches a control that is not
        // there yet, and GTK complains on standard error.
        Idle.onScreen(() -> true);
        Idle.drawn();
        // Home first: among recent files the dialog takes no path.
        run("xdotool", "key", "alt+Home", "ctrl+l");
        // Letters that come while the line for the path unfolds are lost; the dialog then says so, and is asked again.
        for (int tries = 0; tries < TRIES && isDialog(title); tries++) {
            run("xdotool", "key", "ctrl+a");
            run("xdotool", "type", "--delay", "8", path.toString());
            run("xdotool", "key", tries % 2 == 0 ? "Return" : "alt+o");
            isSoon(() -> !isDialog(title), SOON);
        }
        until(() -> !isDialog(title), SOON, "the dialog does not close: " + active());
    }

    private static boolean isDialog(String title) {
        return !active().equals(title) && !active().isEmpty();
    }

    /// Waits until a window of this title is there, while a program runs that is to open it.
    static void awaitWindow(String display, String title, Process program) {
        until(() -> !program.isAlive() || !windows(display, title).isEmpty(), PATIENCE, "no window " + title);
        if (!program.isAlive()) {
            throw new AssertionError("it ended with " + program.exitValue() + " and opened no window");
        }
    }

    /// Closes the window of this title as a window manager does.
    static void close(String display, String title) {
        for (var window : windows(display, title)) {
            run(List.of("env", "DISPLAY=" + display, "xdotool", "windowactivate", "--sync", window, "key", "alt+F4"));
        }
    }

    /// Changes the size of a program's window so that it draws again and again, and has the system ask it to end meanwhile.
    ///
    /// @param changes after how many changes of its size it is asked
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

    private static String active() {
        return run("xdotool", "getactivewindow", "getwindowname").strip();
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
