package org.daybook.exchange;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks whether a list of women continues to the right. It does not if anything suggests that husbands are listed there: a
/// woman left out by mistake is noticed on the page, but a person imported by mistake is not.
final class ListHalves {
    private static final int FEWEST = 3;
    /// From 0 to 12.
    private static final Pattern CHILD = Pattern.compile("(?:\\d|1[0-2])(?:\\.0+)?");

    private ListHalves() {}

    /// Checks whether a table without a title is the continuation of a list of women to its left: it has the same headings, and
    /// numbers of the same form that are not in the list, or other names if a title states that they are women. Outside a
    /// passage, on the write lane's thread.
    static boolean isRest(PlannedSheet left, PlannedSheet right) {
        return (headings(left).size() >= FEWEST || saysWomen(left, right) && !hasChildren(right))
                && headings(left).equals(headings(right)) && isOfWomen(left)
                && isOfWomen(right)
                && titles(left, right).noneMatch(text -> OtherTitles.isOfMen(text) || OtherTitles.isOthers(text))
                && areOthers(left, right) && !isDivided(left, right);
    }

    private static IntStream headed(PlannedSheet part) {
        return IntStream.range(0, part.headings().size()).filter(i -> !part.headings().get(i).isEmpty());
    }

    private static List<String> headings(PlannedSheet part) {
        return headed(part).mapToObj(i -> FoldedText.of(part.headings().get(i))).toList();
    }

    private static boolean isOfWomen(PlannedSheet part) {
        return part.mappings().stream().limit(1).anyMatch(one -> one.kind() == SheetKind.MEMBERS);
    }

    private static Stream<String> titles(PlannedSheet left, PlannedSheet right) {
        return Stream.concat(Stream.of(left.source().whole().name()), Stream.of(left, right)
                .flatMap(part -> part.source().first(part.headerRow()).stream()
                        .filter(row -> row.number() < part.headerRow()))
                .flatMap(row -> row.cells().stream().map(Cell::text)));
    }

    private static boolean areOthers(PlannedSheet left, PlannedSheet right) {
        var here = called(left);
        var there = called(right);
        boolean numbers = Stream.of(here, there).flatMap(Set::stream)
                .allMatch(text -> text.chars().anyMatch(Character::isDigit));
        return !there.isEmpty() && Collections.disjoint(here, there)
                && (numbers
                        ? forms(here).containsAll(forms(there))
                        : saysWomen(left, right));
    }

    private static boolean saysWomen(PlannedSheet left, PlannedSheet right) {
        return titles(left, right).anyMatch(text -> SheetNames.of(text, WordTable.headings()).sayMembers());
    }

    /// Two columns alone, a name and an age, may as well be those of her children.
    private static boolean hasChildren(PlannedSheet right) {
        var found = new AtomicBoolean();
        if (right.mappings().getFirst().columns().get(ImportField.AGE) instanceof ColumnSource.Column age) {
            right.source().forEachRow(row -> {
                if (CHILD.matcher(row.at(age.index()).text().strip()).matches()) {
                    found.set(true);
                }
            });
        }
        return found.get();
    }

    /// Returns the numbers or names that identify the people in the rows of a table.
    private static Set<String> called(PlannedSheet part) {
        var found = new HashSet<String>();
        var who = part.mappings().getFirst().columns().get(ImportField.PERSON);
        if (who != null) {
            part.source().forEachRow(row -> {
                var text = who.places().stream().map(i -> row.at(i).text()).collect(Collectors.joining(" ")).strip();
                if (row.number() > part.headerRow() && !text.isEmpty()) {
                    found.add(FoldedText.ofNumber(text));
                }
            });
        }
        return found;
    }

    /// *D* for D1 and D2: the numbers of men may begin with another letter.
    private static Set<String> forms(Set<String> numbers) {
        return numbers.stream().map(text -> text.replaceAll("\\d+", "")).collect(Collectors.toSet());
    }

    /// Checks whether a row has words alone that may describe the rows below: people who wait, or men.
    private static boolean isDivided(PlannedSheet left, PlannedSheet right) {
        var divided = new AtomicBoolean();
        for (var part : List.of(left, right)) {
            part.source().untilEnough(row -> {
                var filled = row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty())
                        .toList();
                divided.set(row.number() > part.headerRow() && filled.size() == 1
                        && filled.getFirst().chars().noneMatch(Character::isDigit));
                return divided.get();
            });
            if (divided.get()) {
                return true;
            }
        }
        return false;
    }
}
