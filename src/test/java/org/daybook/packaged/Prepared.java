package org.daybook.packaged;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.daybook.app.PreparedSite;

/// What a journey is told about the prepared site: the cards of its women, and a folder to which it may write.
///
/// @param cards  the cards of the women whom journeys look for
/// @param folder empty at the beginning; for files that the program writes for somebody, and files that somebody brings
public record Prepared(PreparedSite.Cards cards, Path folder) {
    private static final String PREFIX = "journey.";

    /// Returns the options that pass this to the program's process.
    List<String> options() {
        return List.of(option("arabic", cards.arabic()), option("greek", cards.greek()),
                option("sixty", cards.sixty()), option("guest", cards.guest()), option("folder", folder.toString()));
    }

    /// Returns what was passed to this process.
    public static Prepared here() {
        return new Prepared(new PreparedSite.Cards(told("arabic"), told("greek"), told("sixty"), told("guest")),
                Path.of(told("folder")));
    }

    private static String option(String name, String value) {
        return "-D" + PREFIX + name + "=" + value;
    }

    private static String told(String name) {
        return Objects.requireNonNull(System.getProperty(PREFIX + name), name);
    }
}
