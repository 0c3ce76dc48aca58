package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// What the sheet says about its session and about what was entered from paper.
final class SheetWords {
    /// More sentences than this nobody reads at once.
    private static final int MOST_PROBLEMS = 3;

    private final Texts texts;
    private final Clock clock;

    /// @param clock in the site's zone
    SheetWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// When, where and by whom.
    String facts(Sheet sheet) {
        var session = sheet.session();
        var span = texts.span(session.start(), session.end());
        return session.day().equals(LocalDate.now(clock))
                ? texts.say("sessions.session-sheet.facts", span, session.room(), sheet.initials())
                : texts.say("sessions.session-sheet.facts.other-day", texts.shortDay(session.day()), span,
                        session.room(), sheet.initials());
    }

    /// What a missing tick means, or that what is entered now is marked.
    String hint(Sheet sheet) {
        return texts.say(sheet.entry() == Sheet.Entry.LATE
                ? "sessions.session-sheet.late"
                : "sessions.session-sheet.missing-tick");
    }

    /// What was entered late about somebody.
    static String late(Texts texts, Late late) {
        return texts.say(late.what() == Late.What.SET ? "sessions.late.set" : "sessions.late.taken-back",
                texts.shortDay(late.on()));
    }

    /// How many were entered from paper.
    String entered(FromPaper paper) {
        return paper.already() == 0
                ? texts.say("sessions.paper.entered", paper.entered())
                : texts.say("sessions.paper.entered-already", paper.entered(), paper.already());
    }

    /// Why nothing was: each that could not be read on a line of its own.
    String problems(FromPaper paper) {
        var lines = paper.problems().stream().limit(MOST_PROBLEMS)
                .map(problem -> texts.say(problem.key(), problem.typed()));
        return Stream.concat(lines, Stream.of(texts.say("sessions.paper.nothing")))
                .collect(Collectors.joining("\n"));
    }
}
