package org.daybook.exchange;

import java.util.Comparator;
import java.util.TreeSet;
import org.daybook.outcomes.ReadingExport;

/// Answers to questionnaires, by card, day and questionnaire. Items with the same name share a column.
final class ExportedAnswers implements ExportedKind {
    /// Numbers by value, then words.
    private static final Comparator<String> ITEMS = Comparator.<String>comparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private record Hers(String card, ReadingExport.Row reading) {}

    @Override
    public SheetKind kind() {
        return SheetKind.ANSWERS;
    }

    @Override
    public Rows rows(ExportSource source) {
        var readings = ReadingExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> new Hers(card, one)).stream())
                .sorted(Comparator.comparing(Hers::card).thenComparing(one -> one.reading().on())
                        .thenComparing(one -> one.reading().instrument()))
                .toList();
        var items = new TreeSet<>(ITEMS);
        readings.forEach(one -> items.addAll(one.reading().given().keySet()));
        return new Rows(items.stream().toList(), readings.stream().map(ExportedAnswers::row));
    }

    private static ExportRow row(Hers one) {
        var row = new ExportRow().text(ImportField.PERSON, one.card())
                .text(ImportField.INSTRUMENT, one.reading().instrument()).day(ImportField.DAY, one.reading().on());
        one.reading().given().forEach(row::more);
        return row;
    }
}
