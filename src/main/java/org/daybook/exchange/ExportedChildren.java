package org.daybook.exchange;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.childcare.Child;
import org.daybook.childcare.ChildAge;
import org.daybook.childcare.ChildExport;

/// Children, by card and name. Two children of one mother with the same name are told apart.
final class ExportedChildren implements ExportedKind {
    private record Hers(String card, Child child) {}

    @Override
    public SheetKind kind() {
        return SheetKind.CHILDREN;
    }

    @Override
    public Rows rows(ExportSource source) {
        var names = new DistinctNames(ImportField.CHILD.longest());
        return new Rows(ChildExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> new Hers(card, one)).stream())
                .sorted(Comparator.comparing(Hers::card).thenComparing(one -> one.child().told().name())
                        .thenComparing(one -> one.child().since()))
                .map(one -> row(one.card(), one.child(), names)));
    }

    private static ExportRow row(String card, Child child, DistinctNames names) {
        var told = child.told();
        var row = new ExportRow().text(ImportField.PERSON, card)
                .text(ImportField.CHILD, names.of(card, told.name())).day(ImportField.STARTED, child.since())
                .day(ImportField.ENDED, child.endedOn()).text(ImportField.ALLERGIES, told.health().allergies())
                .text(ImportField.HELPS, told.health().helps())
                .text(ImportField.MAY_COLLECT, told.collecting().may())
                .text(ImportField.NEVER_COLLECT, told.collecting().never());
        return told.age().map(age -> switch (age) {
            case ChildAge.Born it -> row.text(ImportField.BIRTH, Optional.of(it.month().toString()));
            case ChildAge.Told it -> row.number(ImportField.AGE, OptionalInt.of(it.years()))
                    .day(ImportField.AGE_ON, it.toldOn());
        }).orElse(row);
    }
}
