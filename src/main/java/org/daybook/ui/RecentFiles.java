package org.daybook.ui;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The file `recently-used.xbel`, in which GTK, whose dialogs choose files and folders on Linux, records them for every program
/// of the user. Entries about what was chosen here are removed; those of other programs stay. Quick, and may be called from any
/// thread.
public final class RecentFiles {
    private static final Pattern LINE = Pattern
            .compile("(?s)[ \\t]*<bookmark\\s[^>]*?href=\"([^\"]*)\"[^>]*?(?:/>|(?<!/)>.*?</bookmark>)[ \\t]*\\n?");
    private static final int MAX_BYTES = 1 << 22;
    private final Path file;

    RecentFiles(Path file) {
        this.file = file;
    }

    /// Returns that of this user; on other systems there is none.
    public static RecentFiles ofThisUser() {
        var data = Optional.ofNullable(System.getenv("XDG_DATA_HOME")).filter(there -> !there.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
        return new RecentFiles(data.resolve("recently-used.xbel"));
    }

    /// Returns the recorded files and folders.
    Set<Path> present() {
        var found = new HashSet<Path>();
        var lines = LINE.matcher(text());
        while (lines.find()) {
            place(lines.group(1)).ifPresent(found::add);
        }
        return found;
    }

    /// Removes our entries. If the file cannot be read or written it stays as it is.
    ///
    /// @param ours called for each recorded file and folder
    public void forget(Predicate<Path> ours) {
        var text = text();
        var kept = LINE.matcher(text)
                .replaceAll(line -> java.util.regex.Matcher.quoteReplacement(
                        place(line.group(1)).filter(ours).isPresent() ? "" : line.group()));
        if (!kept.equals(text)) {
            write(kept);
        }
    }

    private static Optional<Path> place(String address) {
        try {
            return Optional.of(Path.of(URI.create(address.replace("&apos;", "'").replace("&quot;", "\"")
                    .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))).normalize());
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            // On a server, or without entries of ours.
            return Optional.empty();
        }
    }

    private String text() {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void write(String text) {
        var fresh = file.resolveSibling(file.getFileName() + ".daybook");
        try {
            Files.deleteIfExists(fresh);
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            fresh.toFile().delete();
        }
    }
}
