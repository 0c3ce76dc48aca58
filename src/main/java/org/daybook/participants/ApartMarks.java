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

/// The marks that two women must not meet, and the marks that end those. Each is about the card with the smaller id and has the
/// other card as its detail. A mark of the second kind only keeps the first from being applied after a restore; by itself it
/// lets nobody meet.
public final class ApartMarks {
    /// The kind of mark that keeps a restore from letting two women meet who by then must not.
    public static final String APART = "apart";
    /// The kind of mark that ends an [#APART] mark.
    public static final String MAY_MEET = "may-meet";
    /// Both kinds: for any two women the latest counts. The detail names the other woman.
    public static final Set<String> MARKS = Set.of(APART, MAY_MEET);
    private static final Pattern CARD = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final CardsJoinedStore joined = new CardsJoinedStore();

    ApartMarks() {}

    /// Marks whether the two must not meet now. Also marks the cards that were joined to theirs, because an older backup treats
    /// those as women of their own.
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

    /// Marks that these two must not meet.
    void apart(SubjectWork work, UUID one, UUID other) {
        mark(work, APART, new PersonPair(one, other));
    }

    private static void mark(UnitOfWork work, String what, PersonPair pair) {
        Tombstones.makeLast(work.tx(),
                new Tombstone(work.newId(), what, pair.one(), pair.other().toString(), work.now()),
                MARKS);
    }

    /// Returns the two women whom a mark keeps apart; empty if a later proven mark says that they may meet.
    Optional<PersonPair> holding(UnitOfWork work, Tombstone mark) {
        boolean over = Tombstones.provenAbout(work.tx(), MAY_MEET, mark.subject()).stream()
                .anyMatch(later -> later.at().isAfter(mark.at()) && later.detail().equals(mark.detail()));
        return Optional.of(mark.detail()).filter(other -> !over && CARD.matcher(other).matches())
                .map(other -> new PersonPair(mark.subject(), UUID.fromString(other)));
    }
}
