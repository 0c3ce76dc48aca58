package org.daybook.exchange;

import java.util.Comparator;
import org.daybook.sessions.SessionExport;

/// Attendance, by session and card: each row has everything that tells the session apart.
final class ExportedAttendance implements ExportedKind {
    private record Hers(String card, SessionExport.Session session) {}

    @Override
    public SheetKind kind() {
        return SheetKind.ATTENDANCE;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(SessionExport.marks(source.work()).usable(source.work()).stream()
                .flatMap(mark -> source.card(mark.her())
                        .flatMap(card -> source.session(mark.session()).map(session -> new Hers(card, session)))
                        .stream())
                .sorted(Comparator.comparing(Hers::session, ExportedSessions.ORDER).thenComparing(Hers::card))
                .map(one -> row(one, source.words())));
    }

    private static ExportRow row(Hers one, ExportWords words) {
        var session = one.session();
        return new ExportRow().text(ImportField.PERSON, one.card()).day(ImportField.DAY, session.day())
                .text(ImportField.TITLE, session.title())
                .text(ImportField.PATH, words.choice(ImportField.PATH, session.path().code()))
                .text(ImportField.START, session.start().toString());
    }
}
