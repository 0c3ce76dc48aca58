package org.daybook.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import org.daybook.base.Refusal;

/// Opens the window, or states in one sentence what the machine lacks for it.
public final class WindowOpening {
    private WindowOpening() {}

    /// Checks for a display and for GTK on Linux, where a machine may lack both; elsewhere a window is always possible.
    ///
    /// @throws Refusal `app.refusal.no-display` or `app.refusal.no-gtk`
    public static void requirePossible() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || System.getProperty("glass.platform") != null) {
            return;
        }
        if (Stream.of("DISPLAY", "WAYLAND_DISPLAY").map(System::getenv).allMatch(WindowOpening::isMissing)) {
            throw new Refusal("app.refusal.no-display");
        }
        if (!loads("libgtk-3.so.0") || !loads("libXtst.so.6")) {
            throw new Refusal("app.refusal.no-gtk");
        }
    }

    /// Opens the window and returns when it was closed.
    ///
    /// @throws Refusal `app.refusal.no-display` if the display does not respond
    public static void open() {
        ReadAhead.start();
        try {
            Application.launch(DaybookApplication.class);
        } catch (UnsupportedOperationException e) {
            throw new Refusal("app.refusal.no-display", e);
        }
    }

    private static boolean isMissing(String value) {
        return value == null || value.isBlank();
    }

    private static boolean loads(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
