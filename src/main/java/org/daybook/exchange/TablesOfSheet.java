package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the tables of a sheet that are side by side, with an empty column between them, or one below the other. A table
/// further to the right or further down is separate only if it is understood. It brings no women unless its title names them:
/// they may be husbands.
final class TablesOfSheet {
    private static final int LOOKED_AT = 60;
    private static final int FEWEST = 2;
    /// Sheets with several tables are kept by hand; a longer one is not examined twice.
    private static final int MOST_ROWS = 5_000;

    private final HeadingGuess guess;

    TablesOfSheet(HeadingGuess guess) {
        this.guess = guess;
    }

    /// Returns the tables of a sheet, each as a sheet of its own; a single table is the sheet itself. Outside a passage, on the
    /// write lane's thread.
    List<PlannedSheet> of(SourceSheet sheet) {
        var byWeekday = guess.byWeekday(sheet);
        if (byWeekday.isPresent()) {
            return List.of(byWeekday.get());
        }
        var cards = guess.cards(sheet);
        if (cards.isPresent()) {
            return List.of(cards.get());
        }
        var first = guess.of(sheet);
        var turned = guess.turned(first);
        if (turned.isPresent() || first.headerRow() == 0) {
            return List.of(turned.orElse(first));
        }
        var beside = beside(first);
        var places = new AtomicInteger(beside.size());
        return beside.stream().flatMap(one -> below(one, places).stream()).toList();
    }

    private List<PlannedSheet> beside(PlannedSheet sheet) {
        var found = new ArrayList<>(List.of(sheet));
        int begins = 0;
        for (var gap : gaps(sheet)) {
            var last = found.getLast();
            boolean first = found.size() == 1;
            var its = first ? Optional.<String>empty() : title(sheet, begins, gap.end());
            var left = part(last, its.orElse(sheet.source().name()), found.size(), _ -> true, i -> i < gap.end());
            var title = title(sheet, gap.begin(), Integer.MAX_VALUE);
            var right = part(last, title.orElse(sheet.source().name()), found.size() + 1, _ -> true,
                    i -> i >= gap.begin());
            if (left.headerRow() == sheet.headerRow() && right.headerRow() == sheet.headerRow()
                    && isOther(left, right, last)) {
                found.removeLast();
                found.add(first ? left : besideOf(found.getLast(), left, its));
                found.add(besideOf(found.getLast(), right, title));
                begins = gap.begin();
            }
        }
        return found;
    }

    /// Returns a table as far as the one to its left permits.
    private static PlannedSheet besideOf(PlannedSheet left, PlannedSheet part, Optional<String> title) {
        return title.isEmpty() && ListHalves.isRest(left, part) ? part : withoutWomen(part, title);
    }

    /// Returns the text nearest above the headings of some columns.
    ///
    /// @param from the first of them, from 0
    /// @param to   the first one after them
    private static Optional<String> title(PlannedSheet sheet, int from, int to) {
        return sheet.source().first(sheet.headerRow()).stream().filter(row -> row.number() < sheet.headerRow())
                .flatMap(row -> row.cells().stream().limit(to).skip(from).map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty()).findFirst().stream())
                .reduce((_, second) -> second);
    }

    private PlannedSheet part(PlannedSheet of, String name, int place, IntPredicate rows, IntPredicate columns) {
        return guess.of(new SheetPart(of.source(), name, place, rows, columns));
    }

    private static int place(PlannedSheet sheet) {
        return sheet.source() instanceof SheetPart part ? part.place() : 1;
    }

    private static IntStream headed(PlannedSheet sheet) {
        return IntStream.range(0, sheet.headings().size()).filter(i -> !sheet.headings().get(i).isEmpty());
    }

    /// Where a table may end and the next one begin, from 0.
    ///
    /// @param end   the first column after the left one
    /// @param begin the first column of the right one
    private record Gap(int end, int begin) {}

    /// Returns the empty columns between headings, the last one of each gap; if there are none, where all headings begin again.
    private static List<Gap> gaps(PlannedSheet sheet) {
        var rows = sheet.source().first(sheet.headerRow() + LOOKED_AT).stream()
                .filter(row -> row.number() >= sheet.headerRow()).toList();
        int first = headed(sheet).findFirst().orElse(0);
        var empty = IntStream.range(first + FEWEST, sheet.headings().size() - 1)
                .filter(i -> sheet.headings().get(i).isEmpty() && !sheet.headings().get(i + 1).isEmpty()
                        && rows.stream().allMatch(row -> row.at(i).text().isBlank()))
                .mapToObj(i -> new Gap(i, i + 1)).toList();
        return empty.isEmpty() ? again(sheet, first) : empty;
    }

    /// *Name*, *Age*, *Name*, *Age*: one list, written in two halves.
    private static List<Gap> again(PlannedSheet sheet, int first) {
        var headings = headed(sheet).mapToObj(i -> FoldedText.of(sheet.headings().get(i))).toList();
        int width = headings.lastIndexOf(headings.isEmpty() ? "" : headings.getFirst());
        for (int one = FEWEST; one <= headings.size() / FEWEST; one++) {
            int unit = one;
            if (headings.size() % unit == 0 && width > 0 && IntStream.range(unit, headings.size())
                    .allMatch(i -> headings.get(i).equals(headings.get(i - unit)))) {
                return IntStream.range(1, headings.size() / unit)
                        .mapToObj(i -> new Gap(first + i * unit, first + i * unit)).toList();
            }
        }
        return List.of();
    }

    /// Checks whether the right side is about other people or things: both sides have names, or numbers under one heading; or
    /// the right side is understood by itself and continues where the left ends; or one is a list of services and the other one
    /// of companies; or the right side is a list of companies or services that only a register of women would otherwise read.
    /// The same applies if both are understood, and have a heading in common, or one of them would not be read as part of a
    /// single table.
    private boolean isOther(PlannedSheet left, PlannedSheet right, PlannedSheet both) {
        if (headed(right).count() < FEWEST || guess.sayWhoAlike(left, right)) {
            return headed(right).count() >= FEWEST;
        }
        if (!isUnderstood(right)) {
            return false;
        }
        if (isDirectory(left) && isDirectory(right)
                && left.mappings().getFirst().kind() != right.mappings().getFirst().kind()) {
            return true;
        }
        var alone = new AtomicBoolean();
        both.source().untilEnough(row -> {
            alone.set(row.number() > both.headerRow() && headed(left).allMatch(i -> row.at(i).text().isBlank())
                    && headed(right).filter(i -> !row.at(i).text().isBlank()).count() >= FEWEST);
            return alone.get();
        });
        return alone.get() || isDirectory(right) && !reads(both, SheetKind.MEMBERS, right)
                || isUnderstood(left) && (haveAHeadingAlike(left, right) || !reads(both, left) || !reads(both, right));
    }

    /// Checks whether the sheet as a whole reads anything from the columns of a part.
    private static boolean reads(PlannedSheet both, PlannedSheet part) {
        return both.mappings().stream().anyMatch(one -> reads(one, part));
    }

    private static boolean reads(PlannedSheet both, SheetKind butFor, PlannedSheet part) {
        return both.mappings().stream().filter(one -> one.kind() != butFor).anyMatch(one -> reads(one, part));
    }

    private static boolean reads(SheetMapping mapping, PlannedSheet part) {
        return mapping.columns().values().stream().flatMap(source -> source.places().stream())
                .anyMatch(i -> i < part.headings().size() && !part.headings().get(i).isEmpty());
    }

    /// Read as one table, the days of the left side would be those of the right.
    private static boolean haveAHeadingAlike(PlannedSheet left, PlannedSheet right) {
        var its = headed(left).mapToObj(i -> FoldedText.of(left.headings().get(i))).collect(Collectors.toSet());
        return headed(right).mapToObj(i -> FoldedText.of(right.headings().get(i))).anyMatch(its::contains);
    }

    private static boolean isDirectory(PlannedSheet part) {
        return isUnderstood(part) && HeadingGuess.DIRECTORIES.contains(part.mappings().getFirst().kind());
    }

    private static boolean isUnderstood(PlannedSheet part) {
        return !part.mappings().isEmpty() && part.mappings().stream().allMatch(one -> one.missing().isEmpty());
    }

    private static PlannedSheet withoutWomen(PlannedSheet part, Optional<String> title) {
        boolean called = title.filter(text -> SheetNames.of(text, WordTable.headings()).sayMembers())
                .filter(text -> !OtherTitles.isOfMen(text)).isPresent();
        boolean first = part.mappings().stream().limit(1).anyMatch(one -> one.kind() == SheetKind.MEMBERS);
        if (called) {
            return part;
        }
        var left = part
                .about(part.mappings().stream().filter(one -> !first && one.kind() != SheetKind.MEMBERS).toList());
        return first ? left.withNamesAlone() : left;
    }

    /// *February* is a title, too, but does not name what was held.
    private static boolean saysWhat(String title) {
        var names = SheetNames.of(title, WordTable.headings());
        return !names.whole().isEmpty() || !names.within().isEmpty() || OtherTitles.isListOfMen(title)
                || new ActivityWords().path(title).isPresent();
    }

    /// The beginning of another table, with the text above its headings, and whether they repeat the headings of the sheet.
    private record Start(int row, int headings, Optional<String> title, boolean again) {}

    /// @param places how many tables of the sheet have a place
    private List<PlannedSheet> below(PlannedSheet sheet, AtomicInteger places) {
        var found = new ArrayList<PlannedSheet>();
        var likely = sheet.mappings().stream().findFirst().or(() -> Optional.of(sheet)
                .filter(MemberSheets::isOfMen).map(men -> guess.of(SheetKind.MEMBERS, men)));
        var starts = sheet.source().whole().rowCount() > MOST_ROWS
                ? List.<Start>of()
                : likely.map(mapping -> starts(sheet, mapping)).orElse(List.of());
        IntPredicate own = _ -> true;
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).row() : Integer.MAX_VALUE;
            // The text above the first table is also the title of a table without one.
            var name = start.title().filter(TablesOfSheet::saysWhat);
            IntPredicate its = row -> row >= start.row() && row < end || name.isEmpty() && row < sheet.headerRow();
            var part = withoutWomen(part(sheet, name.orElse(sheet.source().name()), places.get() + 1, its,
                    _ -> true), start.title());
            if (part.headerRow() == start.headings()
                    && (isUnderstood(part) || start.again() && MemberSheets.isOfMen(part))) {
                found.add(part);
                places.incrementAndGet();
                own = own.and(row -> row < start.row() || row >= end);
            }
        }
        if (!found.isEmpty()) {
            found.addFirst(part(sheet, sheet.source().name(), place(sheet), own, _ -> true));
        }
        return found.isEmpty() ? List.of(sheet) : found;
    }

    /// Checks whether a title above repeated headings states that men follow after women, or women after men.
    private static boolean isOfOthers(PlannedSheet sheet, List<Start> found, String title) {
        if (!found.isEmpty() && !found.getLast().again()) {
            return false;
        }
        boolean areMen = found.isEmpty()
                ? sheet.mappings().isEmpty()
                : found.getLast().title().filter(OtherTitles::isListOfMen).isPresent();
        return areMen
                ? SheetNames.of(title, WordTable.headings()).sayMembers() && !OtherTitles.isOfMen(title)
                : OtherTitles.isListOfMen(title);
    }

    private static List<Start> starts(PlannedSheet sheet, SheetMapping mapping) {
        var headings = new ItsHeadings(sheet);
        var tables = new OtherTables(sheet, mapping, headings);
        var none = new SourceRow(sheet.headerRow(), List.of());
        var before = new SourceRow[]{none, none};
        var found = new ArrayList<Start>();
        sheet.source().forEachRow(row -> {
            headings.see(row);
            boolean begins = row.number() > sheet.headerRow() && tables.begins(row);
            if (begins || row.number() > sheet.headerRow() && headings.again(row)) {
                // The last row above an empty one, away from the headings, is one of the rows above.
                boolean isLast = before[0].number() < row.number() - 1 && before[1].number() == before[0].number() - 1;
                var title = Optional.of(before[0].cells()).filter(_ -> !isLast).map(cells -> cells.stream()
                        .filter(cell -> !cell.text().isBlank()).toList())
                        .filter(cells -> cells.size() == 1 && cells.getFirst().kind() == Cell.Kind.TEXT)
                        .map(cells -> cells.getFirst().text().strip());
                if (begins || title.filter(text -> isOfOthers(sheet, found, text)).isPresent()) {
                    found.add(new Start(title.isPresent() ? before[0].number() : row.number(), row.number(), title,
                            !begins));
                }
            }
            before[1] = before[0];
            before[0] = row;
        });
        return found;
    }
}
