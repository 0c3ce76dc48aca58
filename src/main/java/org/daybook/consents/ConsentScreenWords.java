package org.daybook.consents;

import java.time.LocalDate;

/// The texts of a screen that is turned to her, in her own language; read from `spoken`, as her choices are. Used on the screen
/// thread.
public final class ConsentScreenWords {
    private final SpokenWording spoken;

    ConsentScreenWords(SpokenWording spoken) {
        this.spoken = spoken;
    }

    /// Returns a text by its name, for example `page.seen.title`.
    ///
    /// @throws IllegalArgumentException if there is none: a programming error
    public String text(String name, Object... args) {
        return spoken.text(name, args);
    }

    /// Returns a date as it is written in her language.
    public String date(LocalDate day) {
        return spoken.date(day);
    }

    /// Checks whether her language is written from right to left.
    public boolean fromRightToLeft() {
        return spoken.fromRightToLeft();
    }
}
