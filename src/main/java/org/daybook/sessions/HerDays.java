package org.daybook.sessions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.ui.Texts;

/// A day near today, by the word that people use.
final class HerDays {
    private HerDays() {}

    /// "Today", "tomorrow", "yesterday", or the weekday with its date.
    static String word(Texts texts, LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return texts.say("sessions.hers.today");
        } else if (away == 1) {
            return texts.say("sessions.hers.tomorrow");
        } else if (away == -1) {
            return texts.say("sessions.hers.yesterday");
        }
        return texts.shortDay(day);
    }
}
