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

/// Supervision of the team, counted: when, how long, with whom, and never what was said. Everybody sees her own; whoever
/// records it sees all. On the write lane's thread; each method throws [Refusal] when the worker's role may not.
public final class Supervisions {
    /// The fewest days that a site may choose.
    static final int FEWEST_DAYS = 7;
    /// The most days that a site may choose.
    static final int MOST_DAYS = 56;
    /// Before anybody chose.
    private static final int USUAL_DAYS = 14;

    private final Gate gate;
    private final SupervisionStore store = new SupervisionStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate the way to the store
    public Supervisions(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role lets her record it, and see everybody's.
    boolean mayRecord() {
        return gate.allows(RECORD_SUPERVISION);
    }

    /// Whether the worker's role lets her say how often it is due.
    boolean maySet() {
        return gate.allows(SET_SUPERVISION);
    }

    /// Supervision of everybody, or the worker's own.
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

    /// Writes down that one was held.
    ///
    /// @throws IllegalArgumentException when the form has problems
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

    /// Puts one back that was deleted.
    void putBack(Supervision one) {
        gate.act(RECORD_SUPERVISION, work -> {
            one.who().forEach(who -> work.names(who.value()));
            store.delete(work.tx(), one.id());
            store.insert(work.tx(), one, work.who().id());
        });
    }

    /// Says after how many days the next one is due.
    ///
    /// @param days [#FEWEST_DAYS] to [#MOST_DAYS]
    void every(int days) {
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException("days");
        }
        gate.act(SET_SUPERVISION, work -> store.setDays(work.tx(), days));
    }
}
