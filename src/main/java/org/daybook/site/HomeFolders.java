package org.daybook.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The folders of this user's files: by the convention of each system, and never in a folder that is synchronised by default.
///
/// @param settings the folder of the settings
/// @param data     the folder in which a store is kept unless another is chosen
public record HomeFolders(Path settings, Path data) {
    /// Returns the folders of this user. The system property `daybook.home` puts both below one folder, for installations on a
    /// stick and for tests.
    public static HomeFolders ofThisUser() {
        var home = Path.of(System.getProperty("user.home"));
        var chosen = System.getProperty("daybook.home");
        if (chosen != null) {
            return new HomeFolders(Path.of(chosen, "settings"), Path.of(chosen, "data"));
        }
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new HomeFolders(variable("APPDATA").orElse(home).resolve("Daybook"),
                    variable("LOCALAPPDATA").orElse(home).resolve("Daybook"));
        }
        if (system.startsWith("mac")) {
            var support = home.resolve("Library").resolve("Application Support").resolve("Daybook");
            return new HomeFolders(support, support);
        }
        return new HomeFolders(variable("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("daybook"),
                variable("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share")).resolve("daybook"));
    }

    /// Returns the folder offered for a new store.
    public Path store() {
        return data.resolve("store");
    }

    /// Returns the folder of the joint office, in which this user combines reports of several sites.
    public Path jointOffice() {
        return settings.resolve("joint-office");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
