package org.daybook.training;

import static org.daybook.staff.Permission.RECORD_SUPERVISION;
import static org.daybook.staff.Permission.SEE_TRAINING;
import static org.daybook.staff.Permission.SET_SUPERVISION;

import java.util.Comparator;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;

/// Supervision of the team, counted: when, how long, with whom, and never what was said. Staff see their own; users who record
/// it see all. On the write lane's thread; each method throws [Refusal] if the worker's role does not allow it.
public final class Supervisions {
    /// The minimum number of days that a site may choose.
    static final int FEWEST_DAYS = 7;
    /// The maximum number of days that a site may choose.
    static final int MOST_DAYS = 56;
    /// The default, until a number is chosen.
    private static final int USUAL_DAYS = 14;

    private final Gate gate;
    private final SupervisionStore store = new SupervisionStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate the way to the store
    public Supervisions(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may record it and see everyone's.
    boolean mayRecord() {
        return gate.allows(RECORD_SUPERVISION);
    }

    /// Checks whether the worker's role may set how often it is due.
    boolean maySet() {
        return gate.allows(SET_SUPERVISION);
    }

    /// Returns everyone's supervision, or the user's own.
    SupervisionPage page() {
        return gate.look(SEE_TRAINING, work -> {
            var all = store.all(work.tx());
            var first = all.stream().map(Supervision::on).min(Comparator.naturalOrder());
            return new SupervisionPage(work.today(), store.days(work.tx(), USUAL_DAYS),
                    all.stream().filter(one -> one.who().stream().anyMatch(this::isShown)).toList(), first,
                    colleagues.here(work).stream().filter(one -> isShown(one.id())).toList(),
                    colleagues.initials(work), work.zone());
        });
    }

    private boolean isShown(StaffId who) {
        return mayRecord() || gate.who().id().equals(who);
    }

    /// Records that one was held.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `training.refusal.unknown-colleague`
    public Supervision add(SupervisionForm form) {
        return gate.pass(RECORD_SUPERVISION, work -> {
            var one = form.supervision(work.newId());
            one.who().forEach(who -> work.names(who.value()));
            if (!colleagues.here(work).stream().map(StaffMember::id).toList().containsAll(one.who())) {
                throw new Refusal("training.refusal.unknown-colleague");
            }
            store.insert(work.tx(), one, work.who().id());
            return one;
        });
    }

    /// Deletes one.
    void delete(Supervision one) {
        gate.act(RECORD_SUPERVISION, work -> {
            one.who().forEach(who -> work.names(who.value()));
            store.delete(work.tx(), one.id());
        });
    }

    /// Restores a deleted one.
    void putBack(Supervision one) {
        gate.act(RECORD_SUPERVISION, work -> {
            one.who().forEach(who -> work.names(who.value()));
            store.delete(work.tx(), one.id());
            store.insert(work.tx(), one, work.who().id());
        });
    }

    /// Sets after how many days the next one is due.
    ///
    /// @param days [#FEWEST_DAYS] to [#MOST_DAYS]
    void every(int days) {
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException("days");
        }
        gate.act(SET_SUPERVISION, work -> store.setDays(work.tx(), days));
    }
}
