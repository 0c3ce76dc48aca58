package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Finds sheets that are understood only with their columns as rows: a card of one woman, women side by side, or attendance with
/// names across and days down.
final class TurnedTables {
    private static final int FEWEST_DAYS = 3;
    private static final int FEWEST_LABELS = 3;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;

    private final HeadingGuess guess;
    private final LocalDate today;

    TurnedTables(HeadingGuess guess, LocalDate today) {
        this.guess = guess;
        this.today = today;
    }

    /// Returns the sheet turned, if it is understood only like this. Outside a passage, on the write lane's thread.
    ///
    /// @param straight the sheet as it is kept, with what it means
    Optional<PlannedSheet> of(PlannedSheet straight) {
        if (straight.source().rowCount() < FEWEST_LABELS - 1 || straight.mappings().stream()
                .anyMatch(one -> one.missing().isEmpty())) {
            return Optional.empty();
        }
        return TurnedSheet.of(straight.source())
                .flatMap(turned -> Optional.of(guess.of(turned)).filter(TurnedTables::isOfWomen)
                        .or(() -> Optional.of(guess.of(turned.withCorner(ImportField.NAME.code())))
                                .filter(this::isOfMarks)));
    }

    /// A card or a register has her name and something else about her, and little that is not a label.
    static boolean isOfWomen(PlannedSheet turned) {
        return !turned.mappings().isEmpty() && turned.mappings().stream().allMatch(one -> one.missing().isEmpty()
                && one.kind() == SheetKind.MEMBERS && one.columns().containsKey(ImportField.NAME)
                && one.columns().size() >= FEWEST_LABELS
                && one.columns().keySet().stream().anyMatch(HeadingGuess.OF_HERSELF::contains));
    }

    private static boolean isOfColleagues(String name) {
        var words = WordTable.headings();
        return Arrays.stream(FoldedText.of(name).split(" ", -1))
                .anyMatch(word -> words.words("sheet-of-colleagues").contains(word)
                        || words.words("shifts").contains(word));
    }

    /// Below days, names across have marks. A rota of colleagues has some as well.
    private boolean isOfMarks(PlannedSheet turned) {
        long days = turned.headings().stream().filter(text -> HeadingRow.isDay(text, today)).count();
        if (days < FEWEST_DAYS || isOfColleagues(turned.source().name()) || turned.mappings().stream().noneMatch(
                one -> one.kind() == SheetKind.ATTENDANCE_GRID && one.missing().isEmpty())) {
            return false;
        }
        var marks = turned.first(FEWEST_LABELS * MOST).stream()
                .flatMap(row -> row.cells().stream().skip(1)).map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty()).toList();
        return !marks.isEmpty() && marks.stream()
                .filter(text -> WordTable.choices().code("yes-no", text).isPresent()).count()
                * 100 >= (long) marks.size()
                        * MOST;
    }
}
