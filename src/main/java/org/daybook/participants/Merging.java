package org.daybook.participants;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Two people changed one record: what each changed alone is kept; where both changed the same, the second is asked.
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
        return Stream.<Function<Welcome, Object>>of(Welcome::preferredName, Welcome::language, Welcome::birthYear,
                Welcome::birthMonth, Welcome::citizenship, Welcome::accessNeeds, Welcome::roomName,
                Welcome::pictureMark, of(Membership::statedAge), of(Membership::birthOpen),
                of(Membership::citizenshipOpen), of(Membership::languages), of(Membership::legalStatus),
                of(Membership::household), of(Membership::found), of(Membership::children),
                of(Membership::functioning)).anyMatch(this::collideIn);
    }

    /// What each changed, together; where both changed the same, the second's.
    Welcome merged() {
        return new Welcome(pick(Welcome::preferredName), pick(Welcome::language), pick(Welcome::birthYear),
                pick(Welcome::birthMonth), pick(Welcome::citizenship), pick(Welcome::accessNeeds),
                pick(Welcome::roomName), pick(Welcome::pictureMark), Map.of(), mine.wording(), mine.ending(),
                new Membership(pick(of(Membership::statedAge)), pick(of(Membership::birthOpen)),
                        pick(of(Membership::citizenshipOpen)), pick(of(Membership::languages)),
                        pick(of(Membership::legalStatus)), pick(of(Membership::household)),
                        pick(of(Membership::found)), pick(of(Membership::children)),
                        pick(of(Membership::functioning))),
                mine.contact());
    }

    private boolean collideIn(Function<Welcome, Object> field) {
        var before = field.apply(base);
        var hers = field.apply(mine);
        var theirs = field.apply(now);
        return !hers.equals(before) && !theirs.equals(before) && !hers.equals(theirs);
    }

    private <T> T pick(Function<Welcome, T> field) {
        return field.apply(mine).equals(field.apply(base)) ? field.apply(now) : field.apply(mine);
    }

    private static <T> Function<Welcome, T> of(Function<Membership, T> field) {
        return form -> field.apply(form.more());
    }
}
