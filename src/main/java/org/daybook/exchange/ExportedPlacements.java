package org.daybook.exchange;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.work.Placement;
import org.daybook.work.PlacementExport;

/// Placements, past and present, by card and first day. Two identical placements of one woman are written once.
final class ExportedPlacements implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.PLACEMENTS;
    }

    @Override
    public Rows rows(ExportSource source) {
        var companies = new CompanyNames(source.work());
        return new Rows(PlacementExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> row(card, one, companies, source.words())).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(ExportRow
                        .by(ImportField.PERSON, ImportField.STARTED).thenComparing(ExportRow.by(kind())))))
                .stream());
    }

    private static ExportRow row(String card, Placement one, CompanyNames companies, ExportWords words) {
        return new ExportRow().text(ImportField.PERSON, card)
                .text(ImportField.WORK_KIND, words.choice(ImportField.WORK_KIND, ExportWords.code(one.kind())))
                .day(ImportField.STARTED, one.startedOn())
                .text(ImportField.COMPANY, one.company().map(companies::of))
                .day(ImportField.ENDED, one.endedOn()).number(ImportField.WEEK_HOURS, one.hours())
                .text(ImportField.CONTRACT,
                        one.contract().map(contract -> words.choice(ImportField.CONTRACT, ExportWords.code(contract))))
                .text(ImportField.WHY_ENDED,
                        one.because().map(why -> words.choice(ImportField.WHY_ENDED, ExportWords.code(why))))
                .text(ImportField.TURNS_TO, one.person());
    }
}
