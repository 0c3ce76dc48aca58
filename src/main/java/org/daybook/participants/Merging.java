package org.daybook.participants;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// Merges the changes of two people to one record: what only one of them changed is kept; if both changed the same field, the
/// second is asked. What forms one answer is merged as one: a birth, a citizenship.
///
/// @param base what the second saw when she began
/// @param mine what she typed
/// @param now  what is stored by now
record Merging(Welcome base, Welcome mine, Welcome now) {
    /// Checks that nobody changed it meanwhile.
    boolean isUndisturbed() {
        return base.told().equals(now.told());
    }

    /// Checks whether both changed the same field to different values.
    boolean collides() {
        var collided = new AtomicBoolean();
        meet(() -> collided.set(true));
        return collided.get();
    }

    /// Returns the changes of both; where both changed the same field, the second's.
    Welcome merged() {
        return meet(() -> {});
    }

    /// Merges the fields of the one list; a field that is not merged here has no value in the result.
    ///
    /// @param collision called if both changed the same field
    private Welcome meet(Runnable collision) {
        var birth = pick(Merging::birth, collision);
        var citizenship = pick(Merging::citizenship, collision);
        return new Welcome(pick(Welcome::preferredName, collision), pick(Welcome::language, collision), birth.year(),
                birth.month(), citizenship.said(), pick(Welcome::accessNeeds, collision),
                pick(Welcome::roomName, collision), pick(Welcome::pictureMark, collision), Map.of(), mine.wording(),
                mine.ending(),
                more(birth, citizenship, collision),
                mine.contact());
    }

    private Membership more(BirthTold birth, CitizenshipTold citizenship, Runnable collision) {
        var more = Membership.NOTHING.with(MembershipField.STATED_AGE, birth.age())
                .with(MembershipField.BIRTH_OPEN, birth.open())
                .with(MembershipField.CITIZENSHIP_OPEN, citizenship.open());
        for (var field : MembershipField.ALL) {
            if (field.meeting() == MembershipField.Meeting.ALONE) {
                more = met(field, more, collision);
            }
        }
        return more;
    }

    private <T> Membership met(MembershipField<T> field, Membership more, Runnable collision) {
        return more.with(field, pick(form -> form.more().get(field), collision));
    }

    /// When she was born, as one answer: the month of one and the year of another do not make a birth.
    private record BirthTold(OptionalInt year, OptionalInt month, Optional<StatedAge> age,
            Optional<NonResponse> open) {}

    private record CitizenshipTold(Optional<Citizenship> said, Optional<NonResponse> open) {}

    private static BirthTold birth(Welcome form) {
        return new BirthTold(form.birthYear(), form.birthMonth(), form.more().get(MembershipField.STATED_AGE),
                form.more().get(MembershipField.BIRTH_OPEN));
    }

    private static CitizenshipTold citizenship(Welcome form) {
        return new CitizenshipTold(form.citizenship(), form.more().get(MembershipField.CITIZENSHIP_OPEN));
    }

    private <T> T pick(Function<Welcome, T> field, Runnable collision) {
        T before = field.apply(base);
        T hers = field.apply(mine);
        T theirs = field.apply(now);
        if (hers.equals(before)) {
            return theirs;
        }
        if (!theirs.equals(before) && !theirs.equals(hers)) {
            collision.run();
        }
        return hers;
    }
}
