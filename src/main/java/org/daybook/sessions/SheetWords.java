package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Question;
import org.daybook.ui.Texts;

/// The texts of the sheet about its session and about what was entered from paper.
final class SheetWords {
    /// Nobody reads more sentences than this at once.
    private static final int MOST_PROBLEMS = 3;

    private final Texts texts;
    private final Clock clock;

    /// @param clock a clock in the site's time zone
    SheetWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// Returns when, where and by whom.
    String facts(AttendanceSheet sheet) {
        var session = sheet.session();
        var span = texts.span(session.start(), session.end());
        return session.day().equals(LocalDate.now(clock))
                ? texts.say("sessions.session-sheet.facts", span, session.room(), sheet.initials())
                : texts.say("sessions.session-sheet.facts.other-day", texts.shortDay(session.day()), span,
                        session.room(), sheet.initials());
    }

    /// Returns what a missing tick means, or that an entry made now is flagged as late.
    String hint(AttendanceSheet sheet) {
        return texts.say(switch (sheet.entry()) {
            case NOT_YET -> "sessions.session-sheet.not-yet";
            case ON_TIME -> "sessions.session-sheet.missing-tick";
            case LATE -> "sessions.session-sheet.late";
        });
    }

    /// Returns the question shown before closing the register of a session that has not begun; empty if it has.
    Optional<Question> early(Session session) {
        return LocalDateTime.now(clock).isBefore(session.day().atTime(session.start()))
                ? Optional.of(new Question(texts.say("sessions.early.title"),
                        texts.say("sessions.early.sentence", texts.time(session.start())),
                        texts.say("sessions.early.verb"), texts.say("sessions.early.keep"),
                        Question.Weight.HANDS_OVER))
                : Optional.empty();
    }

    /// Returns the question shown before the first mark if two of those who are expected must not meet.
    Question conflict() {
        return new Question(texts.say("sessions.conflict.title"), texts.say("sessions.conflict.tick"),
                texts.say("sessions.conflict.tick.verb"), texts.say("sessions.conflict.tick.keep"),
                Question.Weight.HANDS_OVER);
    }

    /// Returns what was entered late about somebody.
    static String late(Texts texts, Late late) {
        return texts.say(late.what() == Late.What.SET ? "sessions.late.set" : "sessions.late.taken-back",
                texts.shortDay(late.on()));
    }

    /// Returns how many were entered from paper.
    String entered(FromPaper paper) {
        return paper.already() == 0
                ? texts.say("sessions.paper.entered", paper.entered())
                : texts.say("sessions.paper.entered-already", paper.entered(), paper.already());
    }

    /// Returns why nothing was entered: each unreadable item on its own line.
    String problems(FromPaper paper) {
        var lines = paper.problems().stream().limit(MOST_PROBLEMS)
                .map(problem -> texts.say(problem.key(), problem.typed()));
        return Stream.concat(lines, Stream.of(texts.say("sessions.paper.nothing")))
                .collect(Collectors.joining("\n"));
    }
}
