package org.daybook.staff;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Colleagues as whom another person may still be acting, because somebody else added them, or gave them other roles or a
/// passphrase, and nobody has reviewed it yet. After a week it no longer counts; how the week passes is decision 170. Runs
/// inside another passage.
final class Newcomers {
    /// Acts that may let one person act as another.
    static final Set<Permission> MADE_SOMEBODY = Set.of(Permission.ADD_MEMBER, Permission.CHANGE_ROLES,
            Permission.RESET_PASSPHRASE);

    private final ReviewStore reviews = new ReviewStore();
    private final WaitingTimes times = new WaitingTimes();

    /// Returns all of them, and those who came back with a kit.
    Set<StaffId> all(UnitOfWork work) {
        return unread(work, MADE_SOMEBODY);
    }

    /// Returns those whose roles were not merely changed: a person who changes a colleague's roles is not alone because of it.
    Set<StaffId> perhapsInvented(UnitOfWork work) {
        return unread(work, Set.of(Permission.ADD_MEMBER, Permission.RESET_PASSPHRASE));
    }

    /// Returns those who were added. Unlike them, a colleague whose roles or passphrase were changed was here before, also if
    /// a kit was used for it.
    Set<StaffId> added(UnitOfWork work) {
        return made(work, Set.of(Permission.ADD_MEMBER)).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns those to whom somebody else gave a passphrase: the person who set it can sign in with it.
    Set<StaffId> lentPassphrases(UnitOfWork work) {
        return unread(work, Set.of(Permission.RESET_PASSPHRASE));
    }

    /// Returns who added one of two people, or gave her a passphrase, as long as no third person has reviewed it, however long
    /// ago it was.
    Optional<StaffId> maker(UnitOfWork work, Set<StaffId> two) {
        return Stream.of(Permission.ADD_MEMBER, Permission.RESET_PASSPHRASE)
                .flatMap(act -> reviews.all(work.tx(), act).stream())
                .filter(review -> review.subjects().stream().map(StaffId::new)
                        .anyMatch(who -> two.contains(who) && !who.equals(review.asker())))
                .filter(review -> review.read().map(Review.Read::by)
                        .filter(reader -> !two.contains(reader) && !reader.equals(review.asker())).isEmpty())
                .map(Review::asker).findFirst();
    }

    /// Those who came back with a kit count even if somebody reviewed it: the holder of the kit may be the reviewer.
    private Set<StaffId> unread(UnitOfWork work, Set<Permission> acts) {
        var back = reviews.all(work.tx(), Permission.USE_RECOVERY_KIT).stream()
                .filter(review -> isThisWeek(work, review)).map(Review::asker);
        return Stream.concat(made(work, acts), back).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<StaffId> made(UnitOfWork work, Set<Permission> acts) {
        return reviews.waiting(work.tx()).stream().filter(review -> review.act().filter(acts::contains).isPresent())
                .filter(review -> isThisWeek(work, review))
                .flatMap(review -> review.subjects().stream().map(StaffId::new)
                        .filter(who -> !who.equals(review.asker())));
    }

    private boolean isThisWeek(UnitOfWork work, Review review) {
        Predicate<StaffMember> couldReview = one -> Gate.allows(one, Permission.REVIEW)
                && !one.id().equals(review.asker()) && !review.subjects().contains(one.id().value());
        return !times.isOver(work, times.of(work, review), couldReview);
    }
}
