package org.daybook.work;

import static org.daybook.staff.Permission.CHANGE_WISH;
import static org.daybook.staff.Permission.SEE_WISHES;

import java.util.List;
import java.util.function.Predicate;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.WorkWithGirls;

/// Her wishes for work, on one page with her limits, her offers and where she works. Each method opens its own passage, on the
/// write lane's thread, and throws [Refusal] if the worker's role does not permit it. Without her consent to companies nothing
/// is written and nothing is shown; where she works stays visible, because it is a fact.
public final class Wishes {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Placements placements;
    private final Traineeships traineeships;
    private final Offers offers;
    private final Statuses statuses;
    private final WishStore store = new WishStore();
    private final WorkLimits limits;
    private final WorkWithGirls girls = new WorkWithGirls();

    /// The other parts of her work section.
    record Dependencies(Placements placements, Traineeships traineeships, Offers offers, Statuses statuses,
            WorkLimits limits) {}

    Wishes(Gate gate, Work.Dependencies rooms, Dependencies dependencies) {
        this.gate = gate;
        participants = rooms.participants();
        consents = rooms.consents();
        placements = dependencies.placements();
        traineeships = dependencies.traineeships();
        offers = dependencies.offers();
        statuses = dependencies.statuses();
        limits = dependencies.limits();
    }

    /// Checks whether the worker's role may see what women wish.
    public boolean maySee() {
        return gate.allows(SEE_WISHES);
    }

    /// Checks whether the worker's role may record what women wish.
    public boolean mayChange() {
        return gate.allows(CHANGE_WISH);
    }

    /// Returns what she wishes, and where she works.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman; `staff.refusal.no-clearance` for a girl if the
    ///         worker may not work with girls
    public WishPage of(ParticipantId her) {
        return gate.about(SEE_WISHES, her, work -> {
            girls.demandShown(work, her);
            return page(work);
        });
    }

    private WishPage page(SubjectWork work) {
        participants.row(work, work.her());
        boolean agreed = consents.holds(work, work.her(), Purpose.COMPANIES);
        var written = agreed ? store.written(work, work.her()) : List.<WishStore.Written>of();
        return new WishPage(agreed ? WishPage.Consent.GIVEN : WishPage.Consent.NOT_GIVEN,
                written.isEmpty() ? WorkWish.NOTHING : written.getLast().wish(),
                limits.maySet() ? limits.of(work) : List.of(),
                offers.of(work), new WishPage.Asked(placements.of(work).reversed(), traineeships.of(work),
                        placements.answers().of(work), statuses.of(work), placements.answers().asking(work),
                        Statuses.isTooYoung(work)),
                work.today());
    }

    /// Stores her wishes; the former ones are kept with their day.
    ///
    /// @param base what the form was filled with
    /// @param wish what it holds now
    /// @return her page as it is then
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given` without her consent; `work.refusal.changed` if a colleague
    ///         wrote something else meanwhile
    public WishPage save(ParticipantId her, WorkWish base, WorkWish wish) {
        return save(her, wish, base::equals);
    }

    /// Stores her wishes regardless of the former ones: for a woman about whom nobody else writes, such as an invented one.
    ///
    /// @return her page as it is then
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given` without her consent
    public WishPage save(ParticipantId her, WorkWish wish) {
        return save(her, wish, _ -> true);
    }

    private WishPage save(ParticipantId her, WorkWish wish, Predicate<WorkWish> replaces) {
        if (!wish.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.about(CHANGE_WISH, her, work -> {
            consents.demand(work, her, Purpose.COMPANIES);
            var now = page(work).wish();
            if (!now.equals(wish)) {
                if (!replaces.test(now)) {
                    throw new Refusal("work.refusal.changed");
                }
                store.append(work, wish);
            } else if (store.written(work, her).isEmpty()) {
                store.append(work, wish);
            }
            return page(work);
        });
    }
}
