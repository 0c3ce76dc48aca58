package org.daybook.update;

import java.nio.file.Path;

/// The locations of the parts of the program in its folder, which differ by system.
enum ImageLayout {
    /// `bin/daybook`, `lib/app`, `lib/runtime`.
    LINUX("bin", "lib/app", "lib/runtime"),
    /// `daybook.exe`, `app`, `runtime`.
    WINDOWS("", "app", "runtime");

    private final String launchers;
    private final String application;
    private final String runtime;

    ImageLayout(String launchers, String application, String runtime) {
        this.launchers = launchers;
        this.application = application;
        this.runtime = runtime;
    }

    /// Returns the folder of the launchers, relative to that of the program.
    String launchers() {
        return launchers;
    }

    /// Returns the folder of the jars and the launchers' configurations.
    String application() {
        return application;
    }

    /// Returns the folder of the Java runtime.
    String runtime() {
        return runtime;
    }

    /// Returns the folder of the program with this launcher.
    Path rootOf(Path launcher) {
        return launcher.resolve(launchers.isEmpty() ? ".." : "../..").normalize();
    }
}
