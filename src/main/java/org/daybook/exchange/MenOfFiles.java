package org.daybook.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of other sheets that are about somebody of whom a register says that this is a man, or may be one: no woman comes in by them.
/// The same number is no proof where it only counts the rows, so the names must not differ.
final class MenOfFiles {
    private final List<RowProblem> men;

    /// @param problems what is wrong with the rows of all sheets
    MenOfFiles(List<RowProblem> problems) {
        men = problems.stream().filter(one -> one.kind() == ProblemKind.A_MAN || one.kind() == ProblemKind.WOMAN_OR_MAN)
                .toList();
    }

    /// Those rows, each with why it is not taken in.
    List<RowProblem> in(List<ImportRow> rows) {
        var found = new ArrayList<RowProblem>();
        for (var row : rows) {
            why(row).ifPresent(kind -> found.add(RowChecking.problem(row, kind, Optional.empty())));
        }
        return found;
    }

    /// Why a row is none of a woman.
    Optional<ProblemKind> why(ImportRow row) {
        return row.kind() != SheetKind.MEMBERS
                ? Optional.empty()
                : men.stream().filter(man -> man.source() != row.sheet().source() && isAbout(man, row))
                        .map(RowProblem::kind).findFirst();
    }

    private static boolean isAbout(RowProblem man, ImportRow row) {
        var number = FoldedText.ofNumber(row.needed(ImportField.PERSON));
        var his = name(man.cells().getOrDefault(ImportField.NAME, ""));
        var name = name(row.text(ImportField.NAME).orElse(""));
        boolean sameNumber = number.equals(FoldedText.ofNumber(man.cells().getOrDefault(ImportField.PERSON, "")));
        return sameNumber && (his.isEmpty() || name.isEmpty() || his.equals(name))
                || !his.isEmpty() && his.equals(name(row.needed(ImportField.PERSON)));
    }

    private static String name(String text) {
        return FoldedText.inAnyOrder(text);
    }
}
