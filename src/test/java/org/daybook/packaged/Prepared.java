package org.daybook.packaged;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.daybook.app.PreparedSite;

/// What a journey is told about the prepared site: whose cards are whose, and a folder to which it may write.
///
/// @param cards  of the women whom journeys look for
/// @param folder empty at the beginning; what the program writes for somebody, and what somebody brings
public record Prepared(PreparedSite.Cards cards, Path folder) {
    private static final String PREFIX = "journey.";

    /// The options that hand this over to the program's process.
    List<String> options() {
        return List.of(option("arabic", cards.arabic()), option("greek", cards.greek()),
                option("sixty", cards.sixty()), option("guest", cards.guest()), option("folder", folder.toString()));
    }

    /// What was handed over to this process.
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
