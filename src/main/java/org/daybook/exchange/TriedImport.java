package org.daybook.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was found in the rows of an import being prepared.
///
/// @param check  the content of the files
/// @param would  what an import would do; empty while a question is open
/// @param byKind how many problems there are of each kind
/// @param first  the places of the first [#MOST_SHOWN] problems of each kind
/// @param words  the words that are not known
/// @param opened the row that was corrected before, as it was found now
record TriedImport(ImportCheck check, Optional<ImportResult> would, Map<ProblemKind, Integer> byKind,
        Map<ProblemKind, List<Integer>> first, UnknownWords words, Optional<OpenedRow> opened) {
    /// The most problems that are shown at a time: a file may have a million.
    static final int MOST_SHOWN = 2_000;

    /// Counts the problems. They are unpacked for this: not on the JavaFX application thread.
    static TriedImport of(ImportCheck check, Optional<ImportResult> would) {
        var counts = new EnumMap<ProblemKind, Integer>(ProblemKind.class);
        var places = new EnumMap<ProblemKind, List<Integer>>(ProblemKind.class);
        int at = 0;
        for (var problem : problems(check, would)) {
            counts.merge(problem.kind(), 1, Integer::sum);
            var some = places.computeIfAbsent(problem.kind(), _ -> new ArrayList<>());
            if (some.size() < MOST_SHOWN) {
                some.add(at);
            }
            at++;
        }
        return new TriedImport(check, would, counts, places, UnknownWords.in(problems(check, would)),
                Optional.empty());
    }

    /// Returns the same with the row that was corrected before.
    TriedImport with(Optional<OpenedRow> row) {
        return new TriedImport(check, would, byKind, first, words, row);
    }

    private static List<RowProblem> problems(ImportCheck check, Optional<ImportResult> would) {
        return would.map(ImportResult::problems).orElseGet(check::problems);
    }

    /// Returns what is wrong with one row, or should be known about it. Not on the JavaFX application thread.
    Stream<RowProblem> problems(RowAt row) {
        return problems(check, would).stream()
                .filter(problem -> problem.row() == row.row() && problem.source() == row.sheet());
    }

    /// Returns how many problems there are.
    ///
    /// @param kind of this kind; empty for any kind
    int count(Optional<ProblemKind> kind) {
        return kind.map(one -> byKind.getOrDefault(one, 0)).orElseGet(() -> problems(check, would).size());
    }

    /// Returns what is wrong with rows, or should be known about them: the first [#MOST_SHOWN] of them.
    ///
    /// @param kind of this kind; empty for any kind
    List<RowProblem> shown(Optional<ProblemKind> kind) {
        var all = problems(check, would);
        return kind.map(one -> first.getOrDefault(one, List.of()).stream().map(all::get).toList())
                .orElseGet(() -> all.stream().limit(MOST_SHOWN).toList());
    }
}
