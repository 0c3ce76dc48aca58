package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// The marks that two must not meet, and those that end them: about the card with the smaller id, with that of the other.
/// A mark of the second kind only keeps the first from being done after a restore; by itself it lets nobody meet.
public final class ApartMarks {
    /// The word of the marks by which a restore lets nobody meet who must not since.
    public static final String APART = "apart";
    /// The word of the marks that end those.
    public static final String MAY_MEET = "may-meet";
    /// Both: of two women the last counts. They name the other beside her.
    public static final Set<String> MARKS = Set.of(APART, MAY_MEET);
    private static final Pattern CARD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final CardsJoinedStore joined = new CardsJoinedStore();

    ApartMarks() {}

    /// How the two stand now. Also of the cards that were joined to theirs: an older backup knows them as women of their
    /// own.
    void after(SubjectWork work, ParticipantId other, boolean apart) {
        for (var one : cards(work, work.her())) {
            for (var with : cards(work, other)) {
                mark(work, apart ? APART : MAY_MEET, PersonPair.of(one, with));
            }
        }
    }

    private List<ParticipantId> cards(UnitOfWork work, ParticipantId her) {
        return Stream.concat(Stream.of(her), joined.standing(work.tx(), her).stream().map(CardsJoined.Joined::folded))
                .toList();
    }

    /// These two must not meet.
    void apart(SubjectWork work, UUID one, UUID other) {
        mark(work, APART, new PersonPair(one, other));
    }

    private static void mark(UnitOfWork work, String what, PersonPair pair) {
        Tombstones.makeLast(work.tx(),
                new Tombstone(work.newId(), what, pair.one(), pair.other().toString(), work.now()),
                MARKS);
    }

    /// Which two a mark keeps apart; empty where they may meet since, as far as that is proven.
    Optional<PersonPair> holding(UnitOfWork work, Tombstone mark) {
        boolean over = Tombstones.provenAbout(work.tx(), MAY_MEET, mark.subject()).stream()
                .anyMatch(later -> later.at().isAfter(mark.at()) && later.detail().equals(mark.detail()));
        return Optional.of(mark.detail()).filter(other -> !over && CARD.matcher(other).matches())
                .map(other -> new PersonPair(mark.subject(), UUID.fromString(other)));
    }
}
