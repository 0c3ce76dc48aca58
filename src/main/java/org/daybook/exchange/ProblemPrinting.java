package org.daybook.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.ui.ListPaper;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Printing;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;

/// Prints the rows with a problem: their numbers and the reasons, nothing from their cells. On the screen thread.
final class ProblemPrinting {
    private final Ui ui;
    private final Printing printing;
    private final Clock clock;

    ProblemPrinting(Ui ui, Printing printing, Clock clock) {
        this.ui = ui;
        this.printing = printing;
        this.clock = clock;
    }

    /// Prints problems, each row once; does nothing if there are none.
    ///
    /// @param listed  in their present order
    /// @param message states the outcome
    void print(ImportPlan plan, List<RowProblem> listed, MessageLine message) {
        var texts = ui.texts();
        if (!listed.isEmpty()) {
            printing.print(new Printout(texts.say("exchange.import-problems.paper.holds"),
                    texts.say("exchange.import-problems.paper.printed"),
                    ListPaper.of(texts.say("exchange.import-problems.paper", texts.date(LocalDate.now(clock))),
                            entries(plan, listed))),
                    message::done);
        }
    }

    /// A sheet has a number in place of its name: the name of a table may be the content of a cell.
    private List<ListPaper.Entry> entries(ImportPlan plan, List<RowProblem> listed) {
        var reasons = new LinkedHashMap<String, Set<String>>();
        boolean several = plan.sheets().stream().map(sheet -> sheet.source().whole()).distinct().count() > 1;
        listed.forEach(problem -> reasons.computeIfAbsent(several
                ? ui.texts().say("exchange.import-problems.paper.row-of-sheet", plan.number(problem), problem.row())
                : ui.texts().say("exchange.import-problems.paper.row", problem.row()), _ -> new LinkedHashSet<>())
                .add(ui.texts().of("exchange", problem.kind())));
        return reasons.entrySet().stream().map(row -> new ListPaper.Entry(row.getKey(), List.copyOf(row.getValue())))
                .toList();
    }
}
