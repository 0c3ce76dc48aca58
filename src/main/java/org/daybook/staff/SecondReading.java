package org.daybook.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;

/// The rule of who may review: never the person who did it, and what concerns a girl only those whom the coordinator trusts
/// with girls' records (domain page 6.3: the second reader of a girl's record is on the list). What counts is whether she was
/// under 18 when it was done, as far as her age is known now. Nobody reviews what is about a woman who is hidden from her, or
/// about herself. A colleague who was added or given a passphrase this week does not review the same done to others: it may be
/// one person. This is the only place of this rule; called inside a passage.
final class SecondReading {
    private final Subjects subjects;
    private final StaffStore staff = new StaffStore();
    private final KeptAwayStore keptAway = new KeptAwayStore();
    private final GirlsReaders readers = new GirlsReaders();
    private final Newcomers newcomers = new Newcomers();
    private final WaitingTimes times = new WaitingTimes();

    SecondReading(Subjects subjects) {
        this.subjects = subjects;
    }

    /// Checks whether it concerns somebody who was under 18 when it was done.
    boolean isAboutAGirl(UnitOfWork work, Review review) {
        var on = LocalDate.ofInstant(review.askedAt(), work.zone());
        return subjects.ofAge(work, review.subjects()).values().stream().anyMatch(on::isBefore);
    }

    /// @throws Refusal `staff.refusal.own-work`, `staff.refusal.newcomer`, `staff.refusal.not-trusted-with-girls`
    void demand(UnitOfWork work, Review review) {
        refusal(work, review).ifPresent(key -> {
            throw new Refusal(key);
        });
    }

    /// Returns the key of the refusal with which the person signed in may not review this one; empty if she may.
    Optional<String> refusal(UnitOfWork work, Review review) {
        if (isOwn(work, review)) {
            return Optional.of("staff.refusal.own-work");
        }
        if (isPerhapsOwn(work, review)) {
            return Optional.of("staff.refusal.newcomer");
        }
        return mayKnowWhy(work, review) ? Optional.empty() : Optional.of("staff.refusal.not-trusted-with-girls");
    }

    /// Checks whether the person signed in did it, the waiting time is over, and nobody here could review it: she may then end it
    /// herself, since a permanent wait would block the purging of old lines. A colleague from whom it is merely hidden, or who
    /// is not trusted with girls' records, still counts: otherwise the worker could arrange that nobody may review it.
    boolean endsAlone(UnitOfWork work, Review review) {
        return hers(work).contains(review.asker()) && review.waits()
                && others(work, review).isEmpty()
                && times.isOver(work, times.restarted(work, times.of(work, review), Optional.empty()), _ -> false);
    }

    /// Checks whether the person signed in may review this one.
    boolean mayRead(UnitOfWork work, Review review) {
        return !isHidden(work, review) && refusal(work, review).isEmpty();
    }

    private boolean isOwn(UnitOfWork work, Review review) {
        return hers(work).stream().anyMatch(review::isOwnOf);
    }

    /// Returns the person signed in, and who she was before she left the team and came back.
    private Set<StaffId> hers(UnitOfWork work) {
        return staff.same(work.tx(), work.who().id());
    }

    private boolean isPerhapsOwn(UnitOfWork work, Review review) {
        return review.act().filter(Newcomers.MADE_SOMEBODY::contains).isPresent()
                && newcomers.all(work).contains(work.who().id());
    }

    /// Returns those that the person signed in may know of: none about a woman who is hidden from her, and for girls, if she is
    /// not trusted with their records, only her own words.
    List<Review> shown(UnitOfWork work, List<Review> reviews) {
        return reviews.stream().filter(review -> !isHidden(work, review))
                .map(review -> review.asker().equals(work.who().id()) || mayKnowWhy(work, review)
                        ? review
                        : review.withoutReason())
                .toList();
    }

    private static boolean isHidden(UnitOfWork work, Review review) {
        return review.subjects().stream().anyMatch(work::isKeptFrom);
    }

    private boolean mayKnowWhy(UnitOfWork work, Review review) {
        return !isAboutAGirl(work, review) || trusted(work).contains(work.who().id());
    }

    /// Returns those among these that concern a girl.
    Set<UUID> aboutGirls(UnitOfWork work, List<Review> reviews) {
        return reviews.stream().filter(review -> isAboutAGirl(work, review)).map(Review::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns those that nobody who works here may review, because they concern a girl and nobody else is on the list.
    Set<UUID> withoutReader(UnitOfWork work, List<Review> reviews) {
        var trusted = trusted(work);
        return reviews.stream().filter(review -> !isHidden(work, review) && isAboutAGirl(work, review))
                .filter(review -> others(work, review).stream()
                        .noneMatch(one -> trusted.contains(one) && !isHidden(work, review, one)))
                .map(Review::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns those who work here, may review, and whose own it is not.
    private List<StaffId> others(UnitOfWork work, Review review) {
        var all = staff.everyone(work.tx());
        var own = all.stream().map(StaffStore.Stored::member).filter(one -> review.isOwnOf(one.id()))
                .map(StaffMember::signInWord).collect(Collectors.toSet());
        return all.stream().filter(stored -> stored.leftOn().isEmpty()).map(StaffStore.Stored::member)
                .filter(one -> Gate.allows(one, Permission.REVIEW) && !own.contains(one.signInWord()))
                .map(StaffMember::id).toList();
    }

    private boolean isHidden(UnitOfWork work, Review review, StaffId from) {
        var kept = keptAway.from(work.tx(), from);
        return review.subjects().stream().anyMatch(kept::contains);
    }

    private Set<StaffId> trusted(UnitOfWork work) {
        return readers.all(work);
    }
}
