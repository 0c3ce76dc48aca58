package org.daybook.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Lists of women that each count their own rows: one below the other, or one for each year, all with 1, 2, 3. Such a number
/// identifies nobody, so the women of these sheets are known by their names.
///
/// @param sheets the sheets whose column of numbers only counts
/// @param guess  finds the names in the sheets that are tied to them
record NumberedLists(Set<PlannedSheet> sheets, HeadingGuess guess) {
    /// A single number in two rows is more likely a mistake.
    private static final int FEWEST = 2;
    /// Longer lists are written by programs.
    private static final int MOST_ROWS = 5_000;

    NumberedLists {
        sheets = Set.copyOf(sheets);
    }

    /// Returns those among the sheets of a plan, if most numbers that occur again have another name there. Reads the sheets,
    /// outside a passage.
    static Optional<NumberedLists> in(List<PlannedSheet> all, HeadingGuess guess) {
        var names = new HashMap<String, String>();
        var again = new int[2];
        var found = new HashSet<PlannedSheet>();
        for (var sheet : all) {
            register(sheet, guess).ifPresent(her -> {
                found.add(sheet);
                RegisterTies.rows(sheet, person(her), name(her), (number, name) -> {
                    var before = names.put(number, name);
                    if (before != null) {
                        again[areAlike(before, name) ? 0 : 1]++;
                    }
                });
            });
        }
        return Optional.of(new NumberedLists(found, guess))
                .filter(_ -> again[1] >= FEWEST && again[1] > again[0] && names.containsKey("1"));
    }

    private static Optional<SheetMapping> register(PlannedSheet sheet, HeadingGuess guess) {
        return sheet.source().rowCount() > MOST_ROWS
                ? Optional.empty()
                : sheet.mappings().stream().filter(one -> one.kind() == SheetKind.MEMBERS && guess.isWeakNumber(one)
                        && one.columns().containsKey(ImportField.NAME)).findFirst();
    }

    /// Checks whether one of two names has all words of the other: *Joy*, *Joy Osas*.
    private static boolean areAlike(String one, String other) {
        var its = List.of(one.split(" ", -1));
        var others = List.of(other.split(" ", -1));
        return its.containsAll(others) || others.containsAll(its);
    }

    private static ColumnSource person(SheetMapping mapping) {
        return Objects.requireNonNull(mapping.columns().get(ImportField.PERSON));
    }

    private static ColumnSource name(SheetMapping mapping) {
        return Objects.requireNonNull(mapping.columns().get(ImportField.NAME));
    }

    /// Returns the sheets with her name in place of such a number. In a sheet that has the number alone, it is nobody's.
    List<PlannedSheet> byName(List<PlannedSheet> all) {
        return all.stream().map(sheet -> sheet.about(sheet.mappings().stream()
                .map(one -> guess.isWeakNumber(one)
                        ? one.with(ImportField.PERSON, register(sheet, guess).map(NumberedLists::name)
                                .or(() -> guess.names(sheet)))
                        : one)
                .toList())).toList();
    }
}
