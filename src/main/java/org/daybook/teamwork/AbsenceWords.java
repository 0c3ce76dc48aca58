package org.daybook.teamwork;

import org.daybook.ui.Texts;

/// The words for an absence on a screen.
final class AbsenceWords {
    private AbsenceWords() {}

    /// Returns who covers for whom.
    static String who(Texts texts, AbsencesPage.Line line) {
        return texts.say("teamwork.absences.line", line.away(), line.cover());
    }

    /// Returns until when.
    static String until(Texts texts, AbsencesPage.Line line) {
        return line.until().map(day -> texts.say("teamwork.absences.until.day", texts.date(day)))
                .orElseGet(() -> texts.say("teamwork.absences.until.back", line.away()));
    }
}
