package org.daybook.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Rows of other sheets about somebody who is, or may be, a man according to a register: no woman is imported because of them.
/// An equal number is no proof if it only numbers the rows, so the names must not differ.
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

    /// Removes such rows. Outside a passage, on the write lane's thread.
    ///
    /// @return the removed rows, each with the reason
    List<RowProblem> takenOut(List<CheckedRows> rows) {
        var found = new ArrayList<RowProblem>();
        if (!byNumber.isEmpty() || !byName.isEmpty()) {
            rows.stream().filter(some -> some.kind() == SheetKind.MEMBERS).forEach(some -> some.removeIf(row -> {
                var why = why(row);
                why.ifPresent(kind -> found.add(RowChecking.problem(row, kind, Optional.empty())));
                return why.isPresent();
            }));
        }
        return found;
    }

    /// Returns why a row of a register of women is not about a woman.
    private Optional<ProblemKind> why(ImportRow row) {
        return about(row).filter(man -> man.source() != row.sheet().source()).map(RowProblem::kind).findFirst();
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
