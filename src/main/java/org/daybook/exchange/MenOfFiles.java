package org.daybook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Rows of other sheets that are about somebody of whom a register says that this is a man, or may be one: no woman comes in by them.
/// The same number is no proof where it only counts the rows, so the names must not differ.
final class MenOfFiles {
    private final Map<String, List<RowProblem>> byNumber = new HashMap<>();
    private final Map<String, List<RowProblem>> byName = new HashMap<>();

    /// @param problems what is wrong with the rows of all sheets
    MenOfFiles(List<RowProblem> problems) {
        problems.stream().filter(one -> one.kind() == ProblemKind.A_MAN || one.kind() == ProblemKind.WOMAN_OR_MAN)
                .forEach(man -> {
                    note(byNumber, FoldedText.ofNumber(man.cells().getOrDefault(ImportField.PERSON, "")), man);
                    note(byName, name(man), man);
                });
    }

    private static void note(Map<String, List<RowProblem>> men, String by, RowProblem man) {
        if (!by.isEmpty()) {
            men.computeIfAbsent(by, _ -> new ArrayList<>()).add(man);
        }
    }

    /// Takes out such rows.
    ///
    /// @return each that was taken out, with why
    List<RowProblem> takenOut(List<ImportRow> rows) {
        var found = new ArrayList<RowProblem>();
        rows.removeIf(row -> {
            var why = why(row);
            why.ifPresent(kind -> found.add(RowChecking.problem(row, kind, Optional.empty())));
            return why.isPresent();
        });
        return found;
    }

    /// Why a row is none of a woman.
    private Optional<ProblemKind> why(ImportRow row) {
        return row.kind() != SheetKind.MEMBERS
                ? Optional.empty()
                : about(row).filter(man -> man.source() != row.sheet().source()).map(RowProblem::kind).findFirst();
    }

    private Stream<RowProblem> about(ImportRow row) {
        var person = row.needed(ImportField.PERSON);
        var hers = row.text(ImportField.NAME).map(FoldedText::inAnyOrder).orElse("");
        return Stream.concat(
                byNumber.getOrDefault(FoldedText.ofNumber(person), List.of()).stream()
                        .filter(man -> hers.isEmpty() || name(man).isEmpty() || name(man).equals(hers)),
                byName.getOrDefault(FoldedText.inAnyOrder(person), List.of()).stream());
    }

    private static String name(RowProblem man) {
        return FoldedText.inAnyOrder(man.cells().getOrDefault(ImportField.NAME, ""));
    }
}
