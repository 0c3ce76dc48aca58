package org.daybook.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the counts below a register of women from the women in it: how many are under age, how many come from a country. Each
/// count is a text and a number, as a woman about whom little is known may be. Rows must be passed in the order of the sheet,
/// by one thread.
final class CountedRows {
    private static final int COLUMNS_OF_A_REGISTER = 4;
    private static final int LOOKED_AT = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d+)?\\s?%?");

    private final boolean isRegister;
    /// Whether two in three rows have a number with a digit in it: a word in that column, without a name, is then nobody.
    private final boolean hasNumbers;
    private final SheetMapping mapping;
    private final List<String> words = WordTable.headings().words("counted");
    private boolean isBelowSums;

    /// Reads the beginning of the sheet, outside a passage.
    CountedRows(PlannedSheet sheet, SheetMapping mapping) {
        this.mapping = mapping;
        isRegister = mapping.kind() == SheetKind.MEMBERS
                && sheet.headings().stream().filter(heading -> !heading.isEmpty()).count() >= COLUMNS_OF_A_REGISTER;
        var person = mapping.columns().get(ImportField.PERSON);
        var name = mapping.columns().get(ImportField.NAME);
        if (mapping.kind() != SheetKind.MEMBERS || person == null || person.equals(name)) {
            hasNumbers = false;
            return;
        }
        var numbers = sheet.first(LOOKED_AT).stream().filter(row -> row.number() > sheet.headerRow())
                .map(row -> text(row, person)).filter(text -> !text.isEmpty()).toList();
        hasNumbers = !numbers.isEmpty()
                && numbers.stream().filter(CountedRows::hasDigit).count() * 3 >= numbers.size() * 2L;
    }

    /// Checks whether a row counts women: its text states it, or it is one of several rows below a sum.
    ///
    /// @param isTotal whether its words make it a sum
    boolean isOne(SourceRow row, boolean isTotal) {
        var filled = row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        boolean isCount = isRegister && filled.size() == 2 && filled.getFirst().kind() == Cell.Kind.TEXT
                && NUMBER.matcher(filled.getLast().text().strip()).matches();
        var text = isCount ? " " + FoldedText.of(filled.getFirst().text()) + " " : "";
        // Below a sum at the end of a page, further women may follow, recognised by their numbers.
        boolean isBelow = isBelowSums && !(hasNumbers && hasDigit(text));
        boolean isOne = isCount && (isBelow || words.stream().anyMatch(word -> text.contains(" " + word + " ")));
        isBelowSums = isTotal || isOne;
        return isOne;
    }

    /// Checks whether a word is in the place of her number, without a name next to it.
    boolean isNobody(SourceRow row) {
        var person = mapping.columns().get(ImportField.PERSON);
        if (!hasNumbers || person == null) {
            return false;
        }
        var number = text(row, person);
        return !number.isEmpty() && !hasDigit(number)
                && Stream.ofNullable(mapping.columns().get(ImportField.NAME))
                        .allMatch(name -> text(row, name).isEmpty());
    }

    private static String text(SourceRow row, ColumnSource source) {
        return source.places().stream().map(place -> row.at(place).text().strip()).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
