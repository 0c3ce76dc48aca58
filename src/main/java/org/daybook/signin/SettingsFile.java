package org.daybook.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.daybook.ui.Appearance.Theme;
import org.daybook.ui.HideKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads and writes [Settings]. A missing or damaged file means the default settings again, never an error in the morning; if
/// the file cannot be written, that is logged and work continues.
public final class SettingsFile {
    private final Path file;

    /// @param folder the folder of this user's settings; need not exist
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /// Returns what was stored.
    public Settings load() {
        var written = new Properties();
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                written.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                // Lines before the damage were already read; half of what was stored is not what she chose.
                written.clear();
                log().warn("settings unreadable: {}", e.getClass().getSimpleName());
            }
        }
        return read(written, Settings.atFirst());
    }

    private static Settings read(Properties written, Settings first) {
        return new Settings(language(written, first), theme(written, first), zoom(written, first), store(written),
                Optional.ofNullable(written.getProperty("computer")).filter(letter -> letter.matches("[A-Z]")),
                HideKey.of(written.getProperty("hide-key", "")).orElse(first.hideKey()),
                WindowPlace.of(written.getProperty("window", "")));
    }

    private static Locale language(Properties written, Settings first) {
        var tag = written.getProperty("language", "");
        return tag.isEmpty() ? first.language() : Locale.forLanguageTag(tag);
    }

    private static Theme theme(Properties written, Settings first) {
        return written.getProperty("theme", "").equals("dark") ? Theme.DARK : first.theme();
    }

    private static int zoom(Properties written, Settings first) {
        try {
            return Math.clamp(Integer.parseInt(written.getProperty("zoom", "")), 80, 200);
        } catch (NumberFormatException e) {
            return first.zoom();
        }
    }

    private static Optional<Path> store(Properties written) {
        try {
            return Optional.ofNullable(written.getProperty("store")).filter(path -> !path.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Stores the settings in a new file that replaces the old one.
    public void save(Settings settings) {
        var written = new Properties();
        written.setProperty("language", settings.language().toLanguageTag());
        written.setProperty("theme", settings.theme() == Theme.DARK ? "dark" : "light");
        written.setProperty("zoom", Integer.toString(settings.zoom()));
        settings.store().ifPresent(path -> written.setProperty("store", path.toString()));
        settings.computer().ifPresent(letter -> written.setProperty("computer", letter));
        written.setProperty("hide-key", settings.hideKey().written());
        settings.window().ifPresent(place -> written.setProperty("window", place.written()));
        try {
            replace(written);
        } catch (IOException | UncheckedIOException e) {
            log().warn("settings not written: {}", e.getClass().getSimpleName());
        }
    }

    private void replace(Properties written) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling("settings.new");
        try (var writer = Files.newBufferedWriter(fresh)) {
            written.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Loaded only when there is something to log: starting the log takes longer than drawing the first window.
    private static Logger log() {
        return LoggerFactory.getLogger(SettingsFile.class);
    }
}
