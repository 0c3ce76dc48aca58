package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.daybook.ui.Background;

/// The check of the rows of an import being prepared: what it would do, what somebody decided about single rows, and the
/// correction of cells. On the JavaFX application thread.
final class ImportTrial {
    private final Background background;
    private final Imports imports;
    private final ImportWork work;
    private final Supplier<ImportPlan> plan;
    private final RowDecisions decisions = new RowDecisions();
    private final CorrectedCells corrected = new CorrectedCells();
    private Optional<TriedImport> found = Optional.empty();

    /// @param plan returns the current plan
    ImportTrial(Background background, Imports imports, ImportWork work, Supplier<ImportPlan> plan) {
        this.background = background;
        this.imports = imports;
        this.work = work;
        this.plan = plan;
    }

    /// Returns the result of the last check; empty once something was changed.
    Optional<TriedImport> found() {
        return found;
    }

    /// Returns what somebody decided about who the women of rows are.
    RowDecisions decisions() {
        return decisions;
    }

    /// Forgets the result and the decisions: something was changed.
    void forget() {
        decisions.clear();
        found = Optional.empty();
    }

    /// Reads every row and tries out what an import would do.
    void check() {
        check(() -> {}, Optional.empty());
    }

    /// @param first    changes what was read
    /// @param reopened the row that was changed
    private void check(Runnable first, Optional<RowAt> reopened) {
        var asked = plan.get();
        var same = decisions.all();
        work.start(progress -> {
            first.run();
            var check = imports.check(asked).with(same);
            var tried = TriedImport.of(check, check.questions().isEmpty()
                    ? Optional.of(imports.dryRun(check, progress))
                    : Optional.empty());
            return tried.with(reopened.flatMap(at -> OpenedRow.of(tried, at)));
        }, tried -> {
            // What was changed in the meantime was not checked.
            if (plan.get().equals(asked)) {
                found = Optional.of(tried);
            }
        });
    }

    /// Reads a row with a problem, for its correction.
    void open(RowAt at, Consumer<OpenedRow> then) {
        found.ifPresent(tried -> background.run(() -> OpenedRow.of(tried, at), row -> row.ifPresent(then)));
    }

    /// Corrects cells of a row, and checks the rows again. The file stays as it is: what was read from it is changed, and is
    /// forgotten along with it. Does nothing while other work is running.
    ///
    /// @param cells by column, from 0
    void correct(OpenedRow row, Map<Integer, Cell> cells) {
        if (!work.running().get()) {
            decisions.forget(row.at());
            corrected.add(row, cells);
            found = Optional.empty();
            check(() -> row.at().sheet().correct(row.at().row(), cells), Optional.of(row.at()));
        }
    }

    /// Returns the number of rows that were corrected.
    int corrected() {
        return corrected.rows();
    }

    /// Forgets which rows of some sheets were corrected: they are not read any more.
    void forgetCorrected(Predicate<SourceSheet> sheets) {
        corrected.forget(sheets);
    }
}
