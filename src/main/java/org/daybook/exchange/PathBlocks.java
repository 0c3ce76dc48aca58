package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Several paths of a woman in one row of a register, each with its own days: *Course 1*, *From*, *To*, *Course 2*, *From*,
/// *To*. A block begins with the heading of a path or a course and ends before the next one; each is read as an enrolment.
final class PathBlocks {
    private static final int FEWEST = 2;
    /// The number of a block, in front of its heading or behind it: *1° corso*, *2nd course*, *Corso II*.
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{N}{1,2}(?:st|nd|rd|th|[oaªº°ο])?|i{1,3}|iv|v)(?![\\p{L}\\p{N}])\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final HeadingWords words;
    private final Set<String> courses = new HashSet<>(WordTable.headings().words("course"));

    PathBlocks(HeadingWords words) {
        this.words = words;
    }

    /// Returns where the blocks of a sheet begin, from 0; none if there are fewer than two.
    List<Integer> starts(PlannedSheet sheet) {
        var found = IntStream.range(0, sheet.headings().size())
                .filter(i -> isPath(sheet.headings().get(i)) && !sheet.sensitive().containsKey(i)).boxed().toList();
        var names = found.stream().map(i -> FoldedText.of(plain(sheet.headings().get(i)))).distinct().count();
        return found.size() >= FEWEST && names == 1 ? found : List.of();
    }

    /// Returns an enrolment for each block. A block with the headings of one that is understood is understood like it, though
    /// few women have a second path.
    ///
    /// @param who   the columns that identify her
    /// @param guess returns the enrolment that a sheet with these headings has beside its women, if it has one
    List<SheetMapping> of(PlannedSheet sheet, Set<Integer> who,
            Function<PlannedSheet, Optional<SheetMapping>> guess) {
        var starts = starts(sheet);
        var each = new ArrayList<Optional<SheetMapping>>();
        for (int block = 0; block < starts.size(); block++) {
            int from = starts.get(block);
            int to = end(sheet, starts, block);
            var headings = IntStream.range(0, sheet.headings().size())
                    .mapToObj(i -> i >= from && i < to
                            ? plain(sheet.headings().get(i))
                            : who.contains(i) ? sheet.headings().get(i) : "")
                    .toList();
            each.add(guess
                    .apply(new PlannedSheet(sheet.source(), headings, sheet.headerRow(), sheet.sensitive(), List.of(),
                            false))
                    .filter(one -> one.missing().isEmpty()).map(one -> shifted(one, sheet, from, 0)));
        }
        var found = new ArrayList<SheetMapping>();
        for (int block = 0; block < starts.size(); block++) {
            int from = starts.get(block);
            int to = end(sheet, starts, block);
            each.get(block).or(() -> IntStream.range(0, starts.size())
                    .filter(i -> each.get(i).isPresent() && isAlike(sheet, starts.get(i), from, to)).boxed().findFirst()
                    .map(i -> shifted(each.get(i).orElseThrow(), sheet, starts.get(i), from - starts.get(i))))
                    .ifPresent(found::add);
        }
        return DateDoubts.together(sheet, found);
    }

    /// Returns a sheet of which the columns of all other blocks are only those of other paths: how the first course ended says
    /// nothing about the second one.
    static PlannedSheet without(PlannedSheet sheet, SheetMapping mapping) {
        var starts = sheet.mappings().stream().filter(one -> one.kind() == mapping.kind())
                .flatMap(one -> path(one).stream())
                .sorted().distinct().toList();
        var own = path(mapping);
        if (mapping.kind() != SheetKind.ENROLMENTS || starts.size() < FEWEST || own.isEmpty()) {
            return sheet;
        }
        int width = starts.get(1) - starts.getFirst();
        return new PlannedSheet(sheet.source(),
                IntStream.range(0, sheet.headings().size())
                        .mapToObj(i -> starts.stream()
                                .filter(start -> !own.equals(Optional.of(start)) && i >= start && i < start + width)
                                .findFirst().map(sheet.headings()::get).orElse(sheet.headings().get(i)))
                        .toList(),
                sheet.headerRow(), sheet.sensitive(), sheet.mappings(), sheet.namesAlone(), sheet.sex());
    }

    private static Optional<Integer> path(SheetMapping mapping) {
        return mapping.columns().get(ImportField.PATH) instanceof ColumnSource.Column column
                ? Optional.of(column.index())
                : Optional.empty();
    }

    private static int end(PlannedSheet sheet, List<Integer> starts, int block) {
        return block + 1 < starts.size() ? starts.get(block + 1) : sheet.headings().size();
    }

    private static boolean isAlike(PlannedSheet sheet, int one, int from, int to) {
        int first = Math.min(to - from, Math.abs(from - one));
        return IntStream.range(0, first).allMatch(i -> one + i < sheet.headings().size()
                && FoldedText.of(plain(sheet.headings().get(one + i)))
                        .equals(FoldedText.of(plain(sheet.headings().get(from + i)))));
    }

    private boolean isPath(String heading) {
        var plain = plain(heading);
        return courses.contains(FoldedText.of(plain)) || words.of(plain).stream()
                .anyMatch(match -> match.field() == ImportField.PATH && match.isWhole());
    }

    /// Returns a heading without the number of its block.
    static String plain(String heading) {
        return NUMBER.matcher(heading).replaceAll(" ").strip();
    }

    /// Returns a mapping for a block further to the right, with the headings as they are in the file.
    ///
    /// @param from where the block of the mapping begins
    private static SheetMapping shifted(SheetMapping one, PlannedSheet sheet, int from, int by) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        one.columns().forEach((field, source) -> {
            if (source instanceof ColumnSource.Column column && column.index() >= from) {
                int at = column.index() + by;
                columns.put(field, new ColumnSource.Column(at, sheet.headings().get(at)));
            } else {
                columns.put(field, source);
            }
        });
        return new SheetMapping(one.kind(), columns, one.habits(), one.values());
    }
}
