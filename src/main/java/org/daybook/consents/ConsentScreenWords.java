package org.daybook.consents;

import java.time.LocalDate;

/// What a screen that is turned to her says, in her own language; read from `spoken`, as her choices are. On the screen
/// thread.
public final class ConsentScreenWords {
    private final SpokenWording spoken;

    ConsentScreenWords(SpokenWording spoken) {
        this.spoken = spoken;
    }

    /// Words by their name, for example `page.seen.title`.
    ///
    /// @throws IllegalArgumentException when there are none: a fault of ours
    public String text(String name, Object... args) {
        return spoken.text(name, args);
    }

    /// A date as one writes it in her language.
    public String date(LocalDate day) {
        return spoken.date(day);
    }

    /// Whether her language is written from right to left.
    public boolean fromRightToLeft() {
        return spoken.fromRightToLeft();
    }
}
