package org.daybook.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.participants.CardNumber;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Keeps rows that are not imported, for correction, with no more than is needed for it. Inside the import's passage.
final class RefusedWriting {
    /// Nothing is written about these women: the content of their rows would outlive their record, or their wish.
    private static final Set<ProblemKind> NOTHING_KEPT = EnumSet.of(ProblemKind.DELETED_PERSON,
            ProblemKind.LOCKED_PERSON, ProblemKind.NO_CARD_WANTED);
    /// Their content names nobody.
    private static final Set<ProblemKind> NO_ROWS = EnumSet.of(ProblemKind.TOTAL, ProblemKind.REMARK);
    /// Kinds whose rows must not contain a card number, whatever else is wrong with a row.
    private static final Set<SheetKind> NO_CARDS = EnumSet.of(SheetKind.COMPANIES, SheetKind.OPENINGS,
            SheetKind.SERVICES);

    private final ImportPeople people;
    private final AnswerWriting answers;
    private final TickedSheets ticked;
    private final MarkableWomen markable;

    /// @param markable the women whose visits may be written under their cards
    RefusedWriting(ImportPeople people, AnswerWriting answers, TickedSheets ticked,
            MarkableWomen markable) {
        this.people = people;
        this.answers = answers;
        this.ticked = ticked;
        this.markable = markable;
    }

    /// Checks whether only the place of a row and the reason are kept.
    static boolean keepsNothing(ProblemKind why) {
        return NOTHING_KEPT.contains(why);
    }

    /// @param id   the identity of the import
    /// @param plan the plan that was imported
    void write(UnitOfWork work, ImportId id, ImportPlan plan, List<RowProblem> problems) {
        var labels = SheetLabels.shown(plan.sheets());
        try (var rows = new BulkInsert(work.tx(), "import_refused", List.of("id", "import", "sheet", "row_number",
                "reason", "field", "cells", "about", "register"))) {
            problems.stream().filter(problem -> problem.kind().refuses()).map(this::kept)
                    .forEach(problem -> rows.row(work.newId(), id.value(), labels.of(problem.source()), problem.row(),
                            problem.kind().code(), problem.field().map(ImportField::code).orElse(null),
                            KeptCells.written(problem.cells(), problem.more()),
                            problem.about().map(SheetKind::code).orElse(null), plan.register()));
        }
    }

    /// Returns the same problem, or, in its place, that nothing is written about the woman named in the row.
    RowProblem ofWhom(RowProblem problem) {
        return problem.kind().refuses()
                ? whyNothing(problem).map(why -> bare(problem, why)).orElse(problem)
                : problem;
    }

    private RowProblem kept(RowProblem problem) {
        return whyNothing(problem).map(why -> bare(problem, why))
                .orElseGet(() -> needed(answers.kept(ticked.whole(problem))));
    }

    /// Returns why nothing of a row is kept, whatever else is wrong with it: it names a woman about whom nothing is written.
    private Optional<ProblemKind> whyNothing(RowProblem problem) {
        if (keepsNothing(problem.kind())) {
            return Optional.of(problem.kind());
        }
        var person = problem.cells().getOrDefault(ImportField.PERSON, "");
        if (person.isBlank() || NO_ROWS.contains(problem.kind())) {
            return Optional.empty();
        }
        var her = people.find(person);
        if (her.isEmpty()) {
            return Optional.of(people.whyNobody(person)).filter(RefusedWriting::keepsNothing);
        }
        return people.isLocked(her.get())
                ? Optional.of(ProblemKind.LOCKED_PERSON)
                : Optional.of(ProblemKind.NO_CARD_WANTED)
                        .filter(_ -> isAboutVisits(problem) && !markable.contains(her.get().id()));
    }

    private static boolean isAboutVisits(RowProblem problem) {
        return problem.about()
                .filter(kind -> kind == SheetKind.ATTENDANCE || kind == SheetKind.ATTENDANCE_GRID).isPresent();
    }

    private static RowProblem bare(RowProblem problem, ProblemKind why) {
        return new RowProblem(problem.source(), problem.row(), why, Optional.of(ImportField.PERSON), Optional.empty(),
                Map.of(), Map.of());
    }

    /// Returns the row without a document number, and without card numbers if it is a company, an opening or a service. Of a
    /// row that cannot be corrected here, only the person it names is kept, so that it is deleted with her record.
    private static RowProblem needed(RowProblem problem) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        cells.putAll(problem.cells());
        cells.replaceAll((_, text) -> TextInDoubt.kept(text));
        if (problem.about().isEmpty()) {
            cells.keySet().retainAll(
                    NO_ROWS.contains(problem.kind()) ? Set.of() : Set.of(ImportField.PERSON));
        }
        if (problem.kind() == ProblemKind.DOCUMENT_NUMBER) {
            problem.field().ifPresent(cells::remove);
        }
        if (problem.about().filter(NO_CARDS::contains).isPresent()) {
            cells.values().removeIf(CardNumber::isIn);
        }
        return new RowProblem(problem.source(), problem.row(), problem.kind(), problem.field(), problem.about(), cells,
                problem.about().isEmpty() ? Map.of() : problem.more());
    }
}
