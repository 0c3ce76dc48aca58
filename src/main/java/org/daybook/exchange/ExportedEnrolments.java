package org.daybook.exchange;

import java.util.Comparator;
import org.daybook.paths.PathExport;

/// Enrolments on paths, by card, first day and path.
final class ExportedEnrolments implements ExportedKind {
    private record Hers(String card, PathExport.Row enrolment) {}

    @Override
    public SheetKind kind() {
        return SheetKind.ENROLMENTS;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(PathExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> new Hers(card, one)).stream())
                .sorted(Comparator.comparing(Hers::card).thenComparing(one -> one.enrolment().from())
                        .thenComparing(one -> one.enrolment().path().code()))
                .map(one -> row(one.card(), one.enrolment(), source)));
    }

    private static ExportRow row(String card, PathExport.Row one, ExportSource source) {
        var words = source.words();
        return new ExportRow().text(ImportField.PERSON, card)
                .text(ImportField.PATH, words.choice(ImportField.PATH, one.path().code()))
                .day(ImportField.STARTED, one.from()).day(ImportField.ENDED, one.until())
                .text(ImportField.HOW_ENDED, one.how().map(code -> words.choice(ImportField.HOW_ENDED, code)))
                .text(ImportField.REASON, one.reason().map(code -> words.choice(ImportField.REASON, code)))
                .text(ImportField.GROUP, one.group().map(source::group)).text(ImportField.GOAL, one.goal());
    }
}
