package org.daybook.training;

import static org.daybook.staff.Permission.RECORD_TEAM_TRAINING;
import static org.daybook.staff.Permission.RECORD_TRAINING;
import static org.daybook.staff.Permission.SEE_TEAM_TRAINING;
import static org.daybook.staff.Permission.SEE_TRAINING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.staff.AboutNobody;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Erased;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffMember;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;

/// The register of trainings. Staff see, add, correct and delete their own; coordinators do so for all. On the write lane's
/// thread; each method throws [Refusal] if the worker's role does not allow it.
public final class Trainings extends AboutNobody {
    private final Gate gate;
    private final TrainingStore store = new TrainingStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate the way to the store
    public Trainings(Gate gate) {
        super("a training is about the team");
        this.gate = gate;
    }

    /// Checks whether the worker's role may see and record everyone's.
    boolean isForAll() {
        return gate.allows(SEE_TEAM_TRAINING);
    }

    /// Returns who is signed in.
    StaffId me() {
        return gate.who().id();
    }

    /// Returns the register of everyone, or the user's own.
    TrainingPage page() {
        return gate.look(isForAll() ? SEE_TEAM_TRAINING : SEE_TRAINING, work -> {
            var all = store.all(work.tx());
            return new TrainingPage(work.today(), all.stream().filter(one -> isHers(one.who())).toList(), team(work),
                    colleagues.initials(work), all.isEmpty()
                            ? TrainingPage.Register.NOT_KEPT
                            : TrainingPage.Register.KEPT);
        });
    }

    private List<StaffMember> team(UnitOfWork work) {
        return colleagues.here(work).stream().filter(one -> isHers(one.id())).toList();
    }

    private boolean isHers(StaffId who) {
        return isForAll() || me().equals(who);
    }

    private Permission recording(StaffId who) {
        return me().equals(who) ? RECORD_TRAINING : RECORD_TEAM_TRAINING;
    }

    /// Adds a training.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `training.refusal.unknown-colleague`
    public Training add(TrainingForm form) {
        return gate.pass(recording(form.who().orElse(me())), work -> {
            var one = form.training(new TrainingId(work.newId()));
            demandHere(work, one.who());
            store.insert(work.tx(), one, work.who().id());
            return one;
        });
    }

    /// A training before a change.
    ///
    /// @param one   the training
    /// @param now   the training after the change; empty if it was deleted
    /// @param since who had been erased at that time
    public record Former(Training one, Optional<Training> now, ErasedSoFar since) {}

    /// Corrects a training; it stays with the same person.
    ///
    /// @param seen the training as it was when the form was filled
    /// @return what [#putBack] needs
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `training.refusal.gone`
    Former change(Training seen, TrainingForm form) {
        return gate.pass(recording(form.who().orElse(me())), work -> {
            var before = known(work, seen.id());
            var now = form.training(seen.id());
            demandSame(before, now);
            if (!before.equals(seen)) {
                throw new Refusal("training.refusal.gone");
            }
            store.update(work.tx(), now);
            return new Former(before, Optional.of(now), ErasedSoFar.of(work));
        });
    }

    /// Deletes a training.
    ///
    /// @return the argument for [#putBack]
    /// @throws Refusal `training.refusal.gone`
    Former delete(Training one) {
        return gate.pass(recording(one.who()), work -> {
            var stored = known(work, one.id());
            demandSame(stored, one);
            store.delete(work.tx(), one.id());
            return new Former(stored, Optional.empty(), ErasedSoFar.of(work));
        });
    }

    /// Restores a training after it was corrected or deleted.
    ///
    /// @throws Refusal `training.refusal.gone` also if somebody changed or restored it since; `staff.refusal.erased-since`
    void putBack(Former former) {
        var before = former.one();
        gate.act(recording(before.who()), work -> {
            work.names(before.who().value());
            former.since().demandNobodySince(work);
            if (!store.byId(work.tx(), before.id()).equals(former.now())) {
                throw new Refusal("training.refusal.gone");
            }
            if (former.now().isPresent()) {
                demandSame(former.now().get(), before);
                store.update(work.tx(), before);
            } else {
                store.insert(work.tx(), before, work.who().id());
            }
        });
    }

    /// The access check was based on the colleague given before the passage began.
    private static void demandSame(Training stored, Training given) {
        if (!stored.who().equals(given.who())) {
            throw new Refusal("training.refusal.gone");
        }
    }

    private Training known(UnitOfWork work, TrainingId id) {
        var one = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("training.refusal.gone"));
        work.names(one.who().value());
        return one;
    }

    private void demandHere(UnitOfWork work, StaffId who) {
        work.names(who.value());
        if (colleagues.here(work).stream().map(StaffMember::id).noneMatch(who::equals)) {
            throw new Refusal("training.refusal.unknown-colleague");
        }
    }

    /// A training should name no woman; if it contains her name, the name is deleted, also from the journal. The trainer may
    /// have the same first name, which stays.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.all(work.tx()).forEach(one -> {
            var subject = new Training.Subject(one.subject().topic(), her.without(one.subject().title()));
            var left = new Training(one.id(), one.who(), subject, one.minutes(), one.on(),
                    her.byMoreThanAFirstName().without(one.by()),
                    one.certificateAt().map(her::without), one.validUntil());
            if (!left.equals(one)) {
                store.update(work.tx(), left);
            }
        });
        new JournalErasure(work.tx()).scrubNaming(Set.of("staff_training"), her::isNamedIn);
    }
}
