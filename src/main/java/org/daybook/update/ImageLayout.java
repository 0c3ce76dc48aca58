package org.daybook.update;

import java.nio.file.Path;

/// Where the parts of the program lie below its folder; it differs by system.
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

    /// The folder of the launchers, below that of the program.
    String launchers() {
        return launchers;
    }

    /// The folder of the jars and of the launchers' configurations.
    String application() {
        return application;
    }

    /// The folder of the Java runtime.
    String runtime() {
        return runtime;
    }

    /// The folder of the program whose launcher lies here.
    Path rootOf(Path launcher) {
        return launcher.resolve(launchers.isEmpty() ? ".." : "../..").normalize();
    }
}
