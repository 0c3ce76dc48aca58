package org.daybook.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.ui.Texts;

/// The cells of a row that is corrected before its import, as they are shown and typed. The keys are the letters of its
/// columns.
final class OpenedRowCells {
    private final Texts texts;
    private final OpenedRow row;

    OpenedRowCells(Texts texts, OpenedRow row) {
        this.texts = texts;
        this.row = row;
    }

    private static String key(int place) {
        return PlannedSheet.letters(place);
    }

    /// Returns the cells, from column A. A name or a telephone number is hidden unless it is what is wrong.
    List<RowCell> shown() {
        var wrong = row.wrongPlaces().collect(Collectors.toSet());
        return row.columns().stream().map(column -> {
            var words = row.words(column);
            return new RowCell(key(column.place()), label(column), words,
                    column.fields().stream().anyMatch(ImportField.UNSEEN::contains) && !words.isEmpty()
                            && !wrong.contains(column.place()));
        }).toList();
    }

    /// Returns the heading of the file, and what it means if that is another word.
    private String label(OpenedRow.Column column) {
        var heading = column.heading().strip();
        return Stream.concat(Stream.of(heading).filter(text -> !text.isEmpty()),
                column.fields().stream().map(field -> texts.of("exchange", field))
                        .filter(name -> !name.equalsIgnoreCase(heading)))
                .distinct().collect(Collectors.joining(" · "));
    }

    /// Returns why the row is not imported.
    RowReasons reasons() {
        var reasons = new RowReasons();
        row.problems().forEach(problem -> {
            var words = texts.of("exchange", problem.kind());
            problem.places().stream().sorted().forEach(place -> reasons.cell(key(place), words));
            if (problem.places().isEmpty()) {
                reasons.row(problem.field().map(field -> texts.say("exchange.import-mend.in",
                        texts.of("exchange", field), words)).orElse(words));
            }
        });
        return reasons;
    }

    /// Returns the cells that differ from what was typed, by column from 0.
    ///
    /// @param today the site's date
    Map<Integer, Cell> changed(Map<String, String> typed, LocalDate today) {
        var found = new HashMap<OpenedRow.Column, String>();
        row.columns().forEach(column -> Optional.ofNullable(typed.get(key(column.place())))
                .ifPresent(words -> found.put(column, words)));
        return row.changed(found, today);
    }
}
