package org.daybook.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Checks whether a column like *No.* of one sheet has the numbers by which another identifies the women, or only numbers its
/// own rows. In the second case the sheet is linked by names: otherwise each mark would be given to somebody else.
final class RegisterTies {
    private static final int LOOKED_AT = 60;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/&+\\n]|\\s(?:and|e|και|ir|și|и)\\s");
    private static final Pattern COUNTED = Pattern.compile("\\d+");

    private final HeadingGuess guess;
    /// The numbers may be those of any earlier register.
    private final boolean isWithoutRegister;
    /// The women of the register have no numbers.
    private boolean isByName;
    private final Map<String, String> names = new HashMap<>();

    private RegisterTies(HeadingGuess guess, boolean isWithoutRegister) {
        this.guess = guess;
        this.isWithoutRegister = isWithoutRegister;
    }

    /// Returns the same sheets, linked by numbers or names. Outside a passage, on the write lane's thread.
    static List<PlannedSheet> settled(List<PlannedSheet> all, HeadingGuess guess) {
        var first = withOneRegister(all, guess);
        var sheets = NumberedLists.in(first, guess).map(lists -> lists.byName(first)).orElse(first);
        var ties = new RegisterTies(guess, sheets.stream().flatMap(sheet -> sheet.mappings().stream())
                .noneMatch(one -> one.kind() == SheetKind.MEMBERS));
        if (sheets.stream().noneMatch(sheet -> sheet.mappings().stream()
                .anyMatch(one -> one.kind() != SheetKind.MEMBERS && guess.isWeakNumber(one)))) {
            return sheets;
        }
        sheets.forEach(sheet -> sheet.mappings().stream().filter(one -> one.kind() == SheetKind.MEMBERS)
                .forEach(one -> ties.learn(sheet, one)));
        return sheets.stream()
                .map(sheet -> sheet.about(sheet.mappings().stream().map(one -> ties.settled(sheet, one)).toList()))
                .toList();
    }

    /// A numbered list of names with a path and a day is no second register next to one that states more about the women: its
    /// numbers count its own rows.
    private static List<PlannedSheet> withOneRegister(List<PlannedSheet> sheets, HeadingGuess guess) {
        if (sheets.stream().flatMap(sheet -> sheet.mappings().stream()).noneMatch(RegisterTies::saysMore)) {
            return sheets;
        }
        return sheets.stream().map(sheet -> isListOfPaths(sheet, guess) ? sheet.without(SheetKind.MEMBERS) : sheet)
                .toList();
    }

    private static boolean saysMore(SheetMapping mapping) {
        return mapping.kind() == SheetKind.MEMBERS
                && mapping.columns().keySet().stream().anyMatch(HeadingGuess.OF_HERSELF::contains);
    }

    private static boolean isListOfPaths(PlannedSheet sheet, HeadingGuess guess) {
        return sheet.mappings().stream().anyMatch(one -> one.kind() == SheetKind.ENROLMENTS)
                && sheet.mappings().stream().anyMatch(one -> one.kind() == SheetKind.MEMBERS && !saysMore(one)
                        && guess.isWeakNumber(one));
    }

    private boolean inDoubt(SheetMapping mapping, PlannedSheet sheet) {
        return mapping.kind() != SheetKind.MEMBERS && guess.isWeakNumber(mapping)
                && (isWithoutRegister || guess.names(sheet).isPresent() || guess.leavesColumns(sheet, mapping));
    }

    private void learn(PlannedSheet sheet, SheetMapping mapping) {
        var name = mapping.columns().get(ImportField.NAME);
        var person = mapping.columns().get(ImportField.PERSON);
        if (name != null && person != null && !name.equals(person)) {
            rows(sheet, person, name, names::put);
        }
        isByName |= name != null && name.equals(person);
    }

    private SheetMapping settled(PlannedSheet sheet, SheetMapping mapping) {
        var person = mapping.columns().get(ImportField.PERSON);
        if (person != null && mapping.kind() != SheetKind.MEMBERS && guess.isWeakNumber(mapping)
                && guess.names(sheet).isEmpty() && namesWomen(sheet, mapping)) {
            return mapping.with(ImportField.PERSON, Optional.empty());
        }
        if (person == null || !inDoubt(mapping, sheet)) {
            return mapping;
        }
        if (guess.names(sheet).isEmpty()) {
            return countsRows(sheet, person) ? mapping.with(ImportField.PERSON, Optional.empty()) : mapping;
        }
        var name = guess.names(sheet).orElseThrow();
        if (names.isEmpty()) {
            return isByName || isWithoutRegister && countsRows(sheet, person)
                    ? mapping.with(ImportField.PERSON, Optional.of(name))
                    : mapping;
        }
        var counts = new int[2];
        rows(sheet, person, name,
                (number, called) -> counts[called.equals(names.get(number)) ? 0 : 1]++);
        return counts[0] >= counts[1] && counts[0] > 0 ? mapping : mapping.with(ImportField.PERSON, Optional.of(name));
    }

    /// Checks whether a column that is not read names women of the register, several in a cell: the number says how many came.
    private boolean namesWomen(PlannedSheet sheet, SheetMapping mapping) {
        var women = new HashSet<>(names.values());
        return !women.isEmpty() && sheet.first(LOOKED_AT).stream().anyMatch(row -> IntStream
                .range(0, row.cells().size()).filter(i -> !mapping.reads(i)).mapToObj(i -> row.at(i).text())
                .flatMap(text -> Arrays.stream(BETWEEN_NAMES.split(text, -1))).map(RegisterTies::inOrder)
                .anyMatch(women::contains));
    }

    private static String inOrder(String name) {
        return Arrays.stream(FoldedText.of(name).split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    /// Checks whether a column only counts: 1, 2, 3 and so on, next to a column that was not recognised, which may be her
    /// number.
    private static boolean countsRows(PlannedSheet sheet, ColumnSource number) {
        var told = new ArrayList<String>();
        sheet.source().forEachRow(row -> {
            var key = text(row, number);
            if (row.number() > sheet.headerRow() && COUNTED.matcher(key).matches()) {
                told.add(key);
            }
        });
        return IntStream.range(0, told.size()).allMatch(i -> told.get(i).equals(Integer.toString(i + 1)));
    }

    /// Passes her number and her name of each row below the headings that has both, folded.
    static void rows(PlannedSheet sheet, ColumnSource number, ColumnSource name,
            BiConsumer<String, String> pair) {
        sheet.source().forEachRow(row -> {
            var key = text(row, number);
            var called = text(row, name);
            if (row.number() > sheet.headerRow() && !key.isEmpty() && !called.isEmpty()) {
                pair.accept(key, Arrays.stream(called.split(" ", -1)).sorted().collect(Collectors.joining(" ")));
            }
        });
    }

    private static String text(SourceRow row, ColumnSource source) {
        return FoldedText.ofNumber(source.places().stream().map(place -> row.at(place).text())
                .collect(Collectors.joining(" ")).replaceAll("^(\\d+)\\.0+$", "$1"));
    }
}
