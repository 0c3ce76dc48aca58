package org.daybook.participants;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/// Two people changed one record: what each changed alone is kept; where both changed the same, the second is asked.
/// What is told in one breath meets as one: a birth, a citizenship.
///
/// @param base what the second saw when she began
/// @param mine what she typed
/// @param now  what is stored meanwhile
record Merging(Welcome base, Welcome mine, Welcome now) {
    /// Whether nobody changed it meanwhile.
    boolean isUndisturbed() {
        return base.told().equals(now.told());
    }

    /// Whether both changed the same field, each in her own way.
    boolean collides() {
        return Stream.<Function<Welcome, ?>>of(Welcome::preferredName, Welcome::language, Merging::birth,
                Merging::citizenship, Welcome::accessNeeds, Welcome::roomName, Welcome::pictureMark,
                of(Membership::languages), of(Membership::legalStatus), of(Membership::household),
                of(Membership::found), of(Membership::children), of(Membership::functioning))
                .anyMatch(this::collideIn);
    }

    /// What each changed, together; where both changed the same, the second's.
    Welcome merged() {
        var birth = pick(Merging::birth);
        var citizenship = pick(Merging::citizenship);
        return new Welcome(pick(Welcome::preferredName), pick(Welcome::language), birth.year(), birth.month(),
                citizenship.said(), pick(Welcome::accessNeeds), pick(Welcome::roomName), pick(Welcome::pictureMark),
                Map.of(), mine.wording(), mine.ending(),
                new Membership(birth.age(), birth.open(), citizenship.open(), pick(of(Membership::languages)),
                        pick(of(Membership::legalStatus)), pick(of(Membership::household)),
                        pick(of(Membership::found)), pick(of(Membership::children)),
                        pick(of(Membership::functioning))),
                mine.contact());
    }

    /// When she was born, as it is told in one breath: a month of one and a year of another are no birth.
    private record BirthTold(OptionalInt year, OptionalInt month, Optional<StatedAge> age,
            Optional<NonResponse> open) {}

    private record CitizenshipTold(Optional<Citizenship> said, Optional<NonResponse> open) {}

    private static BirthTold birth(Welcome form) {
        return new BirthTold(form.birthYear(), form.birthMonth(), form.more().statedAge(), form.more().birthOpen());
    }

    private static CitizenshipTold citizenship(Welcome form) {
        return new CitizenshipTold(form.citizenship(), form.more().citizenshipOpen());
    }

    private boolean collideIn(Function<Welcome, ?> field) {
        Object before = field.apply(base);
        Object hers = field.apply(mine);
        Object theirs = field.apply(now);
        return !hers.equals(before) && !theirs.equals(before) && !hers.equals(theirs);
    }

    private <T> T pick(Function<Welcome, T> field) {
        return field.apply(mine).equals(field.apply(base)) ? field.apply(now) : field.apply(mine);
    }

    private static <T> Function<Welcome, T> of(Function<Membership, T> field) {
        return form -> field.apply(form.more());
    }
}
