package org.daybook.outreach;

import static org.daybook.staff.Permission.COUNT_FEEDBACK;
import static org.daybook.staff.Permission.SEE_FEEDBACK;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;

/// Anonymous feedback about the site, collected on slips: the answers are counted, and the slips themselves are not kept. Each
/// method opens its own passage, on the write lane's thread, and throws [Refusal] if the worker's role lacks the permission.
public final class Feedback {
    private final Gate gate;
    private final FeedbackStore store = new FeedbackStore();
    private final ActivityStore activities = new ActivityStore();

    Feedback(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may view the counts.
    public boolean maySee() {
        return gate.allows(SEE_FEEDBACK);
    }

    /// Checks whether the worker's role may count slips.
    public boolean mayCount() {
        return gate.allows(COUNT_FEEDBACK);
    }

    /// Returns the counts of a year.
    ///
    /// @param wanted the year; empty for the current one
    public FeedbackPage page(OptionalInt wanted) {
        return gate.look(SEE_FEEDBACK, work -> {
            int year = wanted.orElse(work.today().getYear());
            var years = new java.util.ArrayList<>(store.years(work.tx()));
            years.add(work.today().getYear());
            return new FeedbackPage(work.today(), year, years,
                    store.between(work.tx(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                    activities.smallestGroup(work.tx(), year));
        });
    }

    /// Adds slips that were counted together.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public FeedbackCount add(FeedbackCount.Typed form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(COUNT_FEEDBACK, work -> {
            var one = new FeedbackCount(new FeedbackId(work.newId()), form.day().day().orElseThrow(), form.slips(),
                    form.ratings());
            work.names(one.id().value());
            store.insert(work.tx(), one);
            return one;
        });
    }

    /// Deletes one count.
    ///
    /// @throws Refusal `outreach.refusal.gone`
    void delete(FeedbackId id) {
        gate.act(COUNT_FEEDBACK, work -> {
            work.names(id.value());
            if (store.delete(work.tx(), id) == 0) {
                throw new Refusal("outreach.refusal.gone");
            }
        });
    }

    /// Undoes the deletion of a count.
    void putBack(FeedbackCount one) {
        gate.act(COUNT_FEEDBACK, work -> {
            work.names(one.id().value());
            store.insert(work.tx(), one);
        });
    }
}
