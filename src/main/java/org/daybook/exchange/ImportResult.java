package org.daybook.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import did, or would do.
///
/// @param id       the import; empty where nothing was written
/// @param counts   by what rows are about
/// @param problems what is wrong with rows or should be known of them, in the order in which it was found
/// @param alikes   rows about women who may be here already
/// @param proposed in how many fields the files say something else of women who are here, and nobody has decided
public record ImportResult(Optional<ImportId> id, Map<SheetKind, Counts> counts, List<RowProblem> problems,
        List<RowAlike> alikes, int proposed) {
    public ImportResult {
        counts = new EnumMap<>(counts);
        problems = List.copyOf(problems);
        alikes = List.copyOf(alikes);
    }

    /// The same of an import of which nothing stays.
    ImportResult unwritten() {
        return new ImportResult(Optional.empty(), counts, problems, alikes, proposed);
    }

    /// Whether anything was written that must be kept.
    boolean isAnything() {
        return sum().takenIn() > 0 || proposed > 0;
    }

    /// In how many rows something is wrong for which they, or a part of them, stay out.
    int refusedRows() {
        return (int) problems.stream().filter(problem -> problem.kind().refuses())
                .map(problem -> new RowAt(problem.source(), problem.row())).distinct().count();
    }

    /// How many rows; of a sheet with dates across, how many marks.
    ///
    /// @param takenIn were written
    /// @param here    are here already
    /// @param refused are not taken in
    /// @param away    say that somebody did not come; nothing is written of them
    public record Counts(int takenIn, int here, int refused, int away) {
        static final Counts NONE = new Counts(0, 0, 0);

        /// Where everybody came.
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

    /// All kinds together.
    public Counts sum() {
        return counts.values().stream().reduce(Counts.NONE, (one, other) -> new Counts(one.takenIn() + other.takenIn(),
                one.here() + other.here(), one.refused() + other.refused(), one.away() + other.away()));
    }
}
