package org.daybook.consents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.TrailClock;
import org.daybook.staff.UnitOfWork;

/// Overridings: acting for a day without her yes, because life, a child or a legal duty overrides it.
final class GoingOnWithoutConsent {
    private final OverridingStore store;
    private final TrailClock clock = new TrailClock();

    GoingOnWithoutConsent(OverridingStore store) {
        this.store = store;
    }

    /// @param holds whether her yes holds, so that there is nothing to override
    /// @throws Refusal `consents.refusal.never-overridden`, `consents.refusal.nothing-to-override`
    void begin(SubjectWork work, Overridden wish, boolean holds) {
        if (!wish.purpose().mayBeOverridden()) {
            throw new Refusal("consents.refusal.never-overridden");
        }
        if (holds) {
            throw new Refusal("consents.refusal.nothing-to-override");
        }
        var from = work.now();
        var overriding = new Overriding(work.newId(), wish.purpose(), wish.organisation(), wish.ground(), from,
                from.plus(Overriding.LASTS), work.who().id(), Overriding.Reading.WAITS);
        // The review of the reason is found by this id.
        work.names(overriding.id());
        store.insert(work, overriding);
    }

    /// Ends one before its day is over, and every other in force for the same.
    void end(SubjectWork work, UUID id) {
        var all = inForce(work, work.her());
        all.stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(ended -> all.stream()
                .filter(one -> one.isAbout(ended.purpose(), ended.organisation().map(Sharing::key)))
                .forEach(one -> store.end(work, one.id(), work.now())));
    }

    boolean isOverridden(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return of(work, inForce(work, her), purpose).isPresent();
    }

    /// Checks whether information may be passed on to this organisation.
    boolean isOverridden(UnitOfWork work, ParticipantId her, Sharing sharing) {
        return inForce(work, her).stream().flatMap(one -> one.organisation().stream())
                .anyMatch(organisation -> Sharing.key(organisation).equals(sharing.key()));
    }

    /// Returns the one that is in force for a purpose.
    Optional<Overriding> of(UnitOfWork work, List<Overriding> overridden, Purpose purpose) {
        return overridden.stream().filter(one -> one.purpose() == purpose && isInForce(work, one)).findFirst();
    }

    private List<Overriding> inForce(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her, work.now()).stream().filter(one -> isInForce(work, one)).toList();
    }

    /// A clock that is set back does not begin its day again.
    private boolean isInForce(UnitOfWork work, Overriding one) {
        return one.at(work.now()) && !clock.hasCome(work, "consent_override", one.id(), one.until());
    }
}
