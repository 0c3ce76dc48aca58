package org.daybook.exchange;

import java.util.Comparator;
import java.util.OptionalInt;
import org.daybook.sessions.SessionExport;

/// Sessions, by day, start, path and title.
final class ExportedSessions implements ExportedKind {
    static final Comparator<SessionExport.Session> ORDER = Comparator.comparing(SessionExport.Session::day)
            .thenComparing(SessionExport.Session::start).thenComparing(one -> one.path().code())
            .thenComparing(SessionExport.Session::title);

    @Override
    public SheetKind kind() {
        return SheetKind.SESSIONS;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(source.sessions().stream().sorted(ORDER).map(one -> row(one, source.words())));
    }

    private static ExportRow row(SessionExport.Session one, ExportWords words) {
        return new ExportRow().day(ImportField.DAY, one.day())
                .text(ImportField.PATH, words.choice(ImportField.PATH, one.path().code()))
                .text(ImportField.TITLE, one.title()).text(ImportField.START, one.start().toString())
                .number(ImportField.MINUTES, OptionalInt.of(one.minutes())).text(ImportField.ROOM, one.room())
                .number(ImportField.PEOPLE, one.people() == 0 ? OptionalInt.empty() : OptionalInt.of(one.people()));
    }
}
