package org.daybook.sessions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.paths.Languages;
import org.daybook.ui.Texts;

/// The calendar's sentences: recurrence, clashes, and what happened to a session.
///
/// @param texts in the worker's language
record CalendarWords(Texts texts) {
    /// Returns how often it is held, for example "every Wednesday".
    String every(Recurrence every, LocalDate first) {
        var weekday = texts.weekday(first.getDayOfWeek());
        return switch (every) {
            case WEEK -> texts.say("sessions.repeat.week", weekday);
            case TWO_WEEKS -> texts.say("sessions.repeat.two-weeks", weekday);
            case NTH_WEEKDAY -> texts.say("sessions.repeat.nth-weekday", Recurrence.nth(first), weekday);
            case LAST_WEEKDAY -> texts.say("sessions.repeat.last-weekday", weekday);
            case MONTH_DAY -> texts.say("sessions.repeat.month-day", first.getDayOfMonth());
        };
    }

    /// Returns a note about months that have no such day, and so no session.
    Optional<String> without(List<YearMonth> months) {
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("sessions.repeat.without",
                        months.stream().map(texts::month).collect(Collectors.joining(", "))));
    }

    /// Returns the first clash and the number of further ones.
    Optional<String> clashes(List<Clash> met) {
        if (met.isEmpty()) {
            return Optional.empty();
        }
        var first = of(met.getFirst());
        return Optional.of(met.size() == 1 ? first : texts.say("sessions.clash.more", first, met.size() - 1));
    }

    private String of(Clash clash) {
        return switch (clash) {
            case Clash.InRoom room -> texts.say("sessions.clash.room", room.room(), room.title(),
                    texts.shortDay(room.day()), texts.span(room.start(), room.end()));
            case Clash.OfLeader leader -> texts.say("sessions.clash.leader", leader.initials(), leader.title(),
                    texts.shortDay(leader.day()), texts.span(leader.start(), leader.end()));
            case Clash.OnHoliday holiday -> texts.say("sessions.clash.holiday", texts.shortDay(holiday.day()),
                    holiday.words());
        };
    }

    /// Returns where, by whom, for whom and with which interpreter a session is held.
    String where(DayLine line) {
        var session = line.session();
        var room = texts.say("sessions.session.where", session.room(), line.initials());
        return Stream.of(Optional.of(room), whom(session.meant().whom()),
                session.meant().interpreter().map(this::interpreter))
                .flatMap(Optional::stream).collect(Collectors.joining("  ·  "));
    }

    /// Returns who is expected, unless it is everyone on the path. Never names the woman: lists of sessions hang on the wall.
    Optional<String> whom(ForWhom whom) {
        return switch (whom) {
            case ForWhom.OnPath _ -> Optional.empty();
            case ForWhom.OfGroup of -> Optional.of(of.which().name());
            case ForWhom.One _ -> Optional.of(texts.say("sessions.whom.alone"));
        };
    }

    /// Returns the language of the interpreter, or that one is still to be found.
    String interpreter(SessionInterpreter one) {
        return texts.say(one.isMissing() ? "sessions.interpreter.missing" : "sessions.interpreter.into",
                Languages.word(one.language(), texts.locale()));
    }

    /// Returns what happened to a session: that it was cancelled and why, or when it was planned before it was moved.
    Optional<String> happened(Session session) {
        return session.standing().cancelled().map(why -> texts.of("sessions", why))
                .or(() -> session.standing().movedFrom().map(from -> texts.say("sessions.session.moved",
                        texts.shortDay(from.toLocalDate()), texts.time(from.toLocalTime()))));
    }
}
