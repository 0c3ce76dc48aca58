package org.daybook.outreach;

import static org.daybook.staff.Permission.COUNT_FEEDBACK;
import static org.daybook.staff.Permission.SEE_FEEDBACK;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;

/// What those who come say of the place on slips without a name: counted, and the slips themselves are kept nowhere. Each
/// method opens a passage of its own, on the write lane's thread, and throws [Refusal] when the worker's role may not.
public final class Feedback {
    private final Gate gate;
    private final FeedbackStore store = new FeedbackStore();
    private final ActivityStore activities = new ActivityStore();

    Feedback(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role sees what was counted.
    public boolean maySee() {
        return gate.allows(SEE_FEEDBACK);
    }

    /// Whether the worker's role counts slips.
    public boolean mayCount() {
        return gate.allows(COUNT_FEEDBACK);
    }

    /// What was counted of a year.
    ///
    /// @param wanted which year; empty for this one
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
    /// @throws IllegalArgumentException when the form has problems
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

    /// Deletes what was counted together.
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

    /// Takes back that it was deleted.
    void putBack(FeedbackCount one) {
        gate.act(COUNT_FEEDBACK, work -> {
            work.names(one.id().value());
            store.insert(work.tx(), one);
        });
    }
}
