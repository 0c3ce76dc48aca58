package org.daybook.exchange;

import java.util.OptionalInt;
import org.daybook.sessions.SessionExport;

/// Door counts, by day, visit and age.
final class ExportedDoorCounts implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.DOOR_COUNTS;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(SessionExport.counts(source.work()).stream()
                .map(one -> new ExportRow().day(ImportField.DAY, one.day())
                        .number(ImportField.PEOPLE, OptionalInt.of(one.people()))
                        .text(ImportField.VISIT, source.words().choice(ImportField.VISIT, one.visit()))
                        .text(ImportField.AGE_GROUP, source.words().choice(ImportField.AGE_GROUP, one.age()))));
    }
}
