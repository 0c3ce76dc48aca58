package org.daybook.participants;

import static org.daybook.participants.MembershipField.STATED_AGE;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Her record as stored: what she told is in two tables, and whatever is stored for finding her is updated with each change.
/// Runs inside a passage.
final class Records {
    private final ParticipantStore store;
    private final MembershipStore memberships;
    private final LookAlikes lookAlikes;

    Records(ParticipantStore store, MembershipStore memberships, LookAlikes lookAlikes) {
        this.store = store;
        this.memberships = memberships;
        this.lookAlikes = lookAlikes;
    }

    /// Returns her record.
    ///
    /// @throws Refusal `participants.refusal.unknown` if there is no such woman
    Participant of(SubjectWork work) {
        return store.byId(work.tx(), work.her())
                .map(her -> her.telling(memberships.read(work.tx(), work.her())))
                .orElseThrow(() -> new Refusal("participants.refusal.unknown"));
    }

    /// Creates her record, under a card that is free.
    ///
    /// @param work about a new id
    Participant begin(SubjectWork work, CardNumber card, Welcome form) {
        var her = told(work.her(), card, work.today(), form)
                .telling(dated(form.more(), Membership.NOTHING, work));
        store.insert(work, her);
        lookAlikes.remember(work, her);
        memberships.save(work, her.more());
        return her;
    }

    /// Stores what she tells now; her card and the day she got it stay.
    Participant change(SubjectWork work, Participant before, Welcome form) {
        var her = correct(work, before, form);
        store.seen(work, work.today());
        return her;
    }

    /// Stores what she told elsewhere, on a day when nobody here saw her.
    Participant correct(SubjectWork work, Participant before, Welcome form) {
        var her = told(before.id(), before.card(), before.welcomedOn(), form)
                .telling(dated(form.more(), before.more(), work));
        store.update(work, her);
        memberships.save(work, her.more());
        lookAlikes.remember(work, her);
        return her;
    }

    /// An age counts as stated on the day on which it is first recorded.
    private static Membership dated(Membership told, Membership before, UnitOfWork work) {
        return told.with(STATED_AGE, told.get(STATED_AGE).map(age -> age.on().isPresent()
                ? age
                : before.get(STATED_AGE).filter(known -> known.years() == age.years())
                        .orElse(new StatedAge(age.years(), Optional.of(work.today())))));
    }

    private static Participant told(ParticipantId id, CardNumber card, LocalDate welcomedOn, Welcome form) {
        var birth = form.birthYear().isPresent()
                ? Optional.of(new Birth(form.birthYear().getAsInt(), form.birthMonth()))
                : Optional.<Birth>empty();
        return new Participant(id, card, welcomedOn, form.preferredName(), form.language(), birth, form.citizenship(),
                form.accessNeeds(), form.roomName(), form.pictureMark(), form.ending());
    }
}
