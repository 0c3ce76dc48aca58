package org.daybook.participants;

import java.util.UUID;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.staff.Erased;
import org.daybook.staff.KeptAway;
import org.daybook.staff.LockedRecords;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// What membership reports to her and to other rooms, and what becomes of it with her card. Runs inside another room's passage.
public final class MembershipPersonalData implements PersonalData {
    private final Kept kept;
    private final Beside beside;
    private final Consents consents;
    private final LockedRecords locked = new LockedRecords();

    /// What is stored about her.
    record Kept(ParticipantStore store, MembershipStore memberships, Records records) {}

    /// What else is erased with her card.
    record Beside(KeptAway keptAway, KeptApart keptApart, CardsJoinedStore cardsJoined, LookAlikes lookAlikes) {}

    MembershipPersonalData(Kept kept, Beside beside, Consents consents) {
        this.kept = kept;
        this.beside = beside;
        this.consents = consents;
    }

    /// Returns what she told, as it is read to her.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId id) {
        return List.of(MembershipSubjectAccess.of(kept.records().of(work.about(id))));
    }

    /// Returns the former versions of what she told.
    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId id) {
        return new VersionsOfHer(kept.store(), kept.memberships()).of(work, kept.records().of(work.about(id)));
    }

    /// Records that she was here on a day that no row of another room will show.
    public void seen(SubjectWork work, LocalDate on) {
        kept.store().seen(work, on);
    }

    /// Returns everyone with a current card, with the newest day in her record.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return kept.store().lastSeen(work.tx());
    }

    /// Returns her identifying data for those who erase her; empty if there is no such woman. A name that another woman here
    /// has, too, is left out: a text with it may be about the other.
    public Optional<Erased> toErase(UnitOfWork work, ParticipantId id) {
        return kept.store().byId(work.tx(), id).map(her -> {
            var shared = names(work, her).filter(others(work, id)).collect(Collectors.toSet());
            return new Erased(id, Stream.concat(Stream.of(her.card().toString()),
                    names(work, her).filter(name -> !shared.contains(name))).collect(Collectors.toSet()), shared);
        });
    }

    /// Checks whether another woman here has a name that she has or had, so that texts with it stay.
    public boolean sharesName(UnitOfWork work, ParticipantId id) {
        return toErase(work, id).filter(her -> !her.shared().isEmpty()).isPresent();
    }

    private SharedNames others(UnitOfWork work, ParticipantId id) {
        var stands = beside.cardsJoined().standsFor(work.tx(), id);
        return SharedNames.of(work, Stream.concat(Stream.of(id, stands),
                beside.cardsJoined().below(work.tx(), stands).stream()).collect(Collectors.toSet()));
    }

    private Stream<String> names(UnitOfWork work, Participant her) {
        return called(work, her).flatMap(one -> Stream.of(one.preferredName(), one.roomName()))
                .flatMap(Optional::stream);
    }

    /// Returns her present data and her data before each change in the journal: what was written about her then uses the name
    /// she had at that time.
    private Stream<Participant> called(UnitOfWork work, Participant now) {
        return Stream.concat(Stream.of(now),
                kept.store().former(work.tx(), now.id()).stream().map(change -> change.before().apply(now)));
    }

    /// Returns the cards that were joined to hers: they are erased before hers.
    public List<ParticipantId> joinedTo(UnitOfWork work, ParticipantId her) {
        return beside.cardsJoined().standing(work.tx(), her).stream().map(CardsJoined.Joined::folded).toList();
    }

    /// Returns all cards that are joined to hers now, including those joined to one of these before.
    public List<ParticipantId> joined(SubjectWork work) {
        return beside.cardsJoined().below(work.tx(), work.her());
    }

    /// Removes the note that a row was moved when two cards were joined; the row is gone now.
    public void forgetMovedRow(SubjectWork work, UUID row) {
        beside.cardsJoined().forgetRow(work, row);
    }

    /// Permanently deletes her card and what she told.
    @Override
    public void erase(SubjectWork work, Erased her) {
        beside.keptAway().erase(work);
        beside.lookAlikes().forget(work);
        beside.cardsJoined().forget(work);
        beside.keptApart().forget(work);
        locked.erase(work);
        kept.memberships().delete(work);
        kept.store().delete(work);
    }

    /// Returns the rows of the lower floors that move when two cards are joined.
    @Override
    public List<Movable> movable() {
        var keptAway = beside.keptAway();
        return List.of(Movable.ofTable("consent_override"), Movable.ofTable("consent_assent"),
                Movable.ofTable("contact_wish"),
                Movable.ofTable("contact_unasked"), Movable.ofTable("contact_call"), Movable.ofTable("locked_record"),
                Movable.of("consent_event", consents::move, consents::moveBack),
                Movable.of("kept_away", keptAway::joined, keptAway::parted).following(keptAway::follow));
    }

    @Override
    public Set<String> tables() {
        return Set.of("participant", "membership", "name_key", "kept_away", "must_not_meet", "known_apart",
                "card_merge", "locked_record");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }
}
