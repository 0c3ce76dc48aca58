package org.daybook.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What an import did, or would do.
///
/// @param id       the import; empty if nothing was written
/// @param counts   by kind of row
/// @param problems what is wrong with rows, or should be known about them, in the order in which it was found
/// @param alikes   rows about women who may be here already
/// @param proposed the number of fields in which the files differ from the records of women who are here, without a decision
///                 yet
public record ImportResult(Optional<ImportId> id, Map<SheetKind, Counts> counts, List<RowProblem> problems,
        List<RowAlike> alikes, int proposed) {
    public ImportResult {
        counts = new EnumMap<>(counts);
        problems = Collections.unmodifiableList(problems);
        alikes = List.copyOf(alikes);
    }

    /// Returns the same result for an import of which nothing is kept.
    ImportResult unwritten() {
        return new ImportResult(Optional.empty(), counts, problems, alikes, proposed);
    }

    /// Checks whether anything was written that must be kept.
    boolean isAnything() {
        return sum().takenIn() > 0 || proposed > 0;
    }

    /// Checks whether any row is left out, in whole or in part, because something is wrong.
    public boolean isAnyRefused() {
        return problems.stream().anyMatch(problem -> problem.kind().refuses());
    }

    /// Checks whether nothing of the files is here, now or before, because something is wrong with their rows.
    public boolean isAllRefused() {
        var sum = sum();
        return sum.takenIn() + sum.here() + sum.away() == 0 && isAnyRefused();
    }

    /// Returns the number of rows that are left out, in whole or in part, because something is wrong.
    int refusedRows() {
        var rows = new HashMap<SourceSheet, IntStream.Builder>();
        problems.stream().filter(problem -> problem.kind().refuses()).forEach(
                problem -> rows.computeIfAbsent(problem.source(), _ -> IntStream.builder()).add(problem.row()));
        return rows.values().stream().mapToInt(some -> different(some.build().toArray())).sum();
    }

    private static int different(int[] numbers) {
        Arrays.sort(numbers);
        return (int) IntStream.range(0, numbers.length).filter(i -> i == 0 || numbers[i] != numbers[i - 1]).count();
    }

    /// The numbers of rows or, for a sheet with day headings, of marks.
    ///
    /// @param takenIn rows that were written
    /// @param here    rows that are here already
    /// @param refused rows that are not imported
    /// @param away    rows that state that somebody did not come; nothing is written for them
    public record Counts(int takenIn, int here, int refused, int away) {
        static final Counts NONE = new Counts(0, 0, 0);

        /// Creates the numbers if everybody came.
        public Counts(int takenIn, int here, int refused) {
            this(takenIn, here, refused, 0);
        }

        Counts with(RowOutcome.What what) {
            return switch (what) {
                case TAKEN_IN -> new Counts(takenIn + 1, here, refused, away);
                case HERE -> new Counts(takenIn, here + 1, refused, away);
                case REFUSED -> new Counts(takenIn, here, refused + 1, away);
                case AWAY -> new Counts(takenIn, here, refused, away + 1);
            };
        }
    }

    /// Returns the totals of all kinds.
    public Counts sum() {
        return counts.values().stream().reduce(Counts.NONE, (one, other) -> new Counts(one.takenIn() + other.takenIn(),
                one.here() + other.here(), one.refused() + other.refused(), one.away() + other.away()));
    }
}
