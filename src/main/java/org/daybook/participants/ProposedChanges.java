package org.daybook.participants;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// What a register says of a woman who is here, against her record, and how a person writes it into the record. Inside another
/// room's passage, on its thread.
public final class ProposedChanges {
    private final Records records;
    private final ParticipantStore store;
    private final MembershipStore memberships;

    ProposedChanges(Records records, ParticipantStore store, MembershipStore memberships) {
        this.records = records;
        this.store = store;
        this.memberships = memberships;
    }

    /// A change that was written, so that it can be taken back.
    ///
    /// @param before her record as a form, as it stood
    /// @param after  as it stands since
    public record Written(Welcome before, Welcome after) {}

    /// The fields in which a register says something else than her record, or something that it has not.
    ///
    /// @param known whether an earlier import knows her by the register's number: what her record said at first is then no news
    public Map<RecordField, String> differing(UnitOfWork work, ParticipantId id, MemberImport.Told told,
            boolean known) {
        var found = new EnumMap<RecordField, String>(RecordField.class);
        var here = store.byId(work.tx(), id).map(her -> her.telling(memberships.read(work.tx(), id)));
        if (here.isEmpty()) {
            return found;
        }
        for (var field : RecordField.values()) {
            field.in(told).filter(_ -> !field.isClosed(here.get()))
                    .filter(says -> field.in(here.get()).filter(stands -> field.saysNoMore(stands, says)).isEmpty())
                    .ifPresent(says -> found.put(field, says));
        }
        if (known && !found.isEmpty()) {
            var first = first(work, here.get());
            found.entrySet().removeIf(entry -> isOld(entry.getKey(), entry.getValue(), here.get(), first));
        }
        return found;
    }

    /// As her record stood when it was made, but for what stands in tables of its own.
    private Participant first(UnitOfWork work, Participant now) {
        var first = now;
        for (var version : store.former(work.tx(), now.id())) {
            first = version.before().apply(first);
        }
        return first;
    }

    /// The same file once more: it says what it said, and somebody has corrected the record since.
    private static boolean isOld(RecordField field, String says, Participant now, Participant first) {
        return switch (field) {
            case NAME, BIRTH, LANGUAGE, CITIZENSHIP ->
                field.in(first).filter(said -> field.saysNoMore(said, says)).isPresent();
            case STATED_AGE, CHILDREN, FOUND -> field.in(now).isPresent();
        };
    }

    /// What stands in her record.
    ///
    /// @throws Refusal `participants.refusal.unknown` when there is no such woman
    public Map<RecordField, String> standing(SubjectWork work) {
        var her = records.of(work);
        var found = new EnumMap<RecordField, String>(RecordField.class);
        for (var field : RecordField.values()) {
            field.in(her).ifPresent(stands -> found.put(field, stands));
        }
        return found;
    }

    /// Writes what a register says into her record, by the rules of its form. It was told to a register and not here: she counts
    /// as seen no later for it.
    ///
    /// @param seen what stood there when somebody decided
    /// @throws Refusal `participants.refusal.changed-meanwhile` where something else stands there by now or she does not want to
    ///                 say it, `participants.refusal.not-possible` where the form would not take it
    public Written write(SubjectWork work, RecordField field, Optional<String> seen, String says) {
        var her = records.of(work);
        if (!field.in(her).equals(seen) || field.isClosed(her)) {
            throw new Refusal("participants.refusal.changed-meanwhile");
        }
        var before = her.told();
        var after = field.put(before, says);
        if (!after.problems(work.today()).isEmpty()) {
            throw new Refusal("participants.refusal.not-possible");
        }
        return new Written(before, records.correct(work, her, after).told());
    }

    /// Takes a change back; what others changed since stays.
    ///
    /// @throws Refusal `participants.refusal.changed-meanwhile` where somebody changed the same since
    public void back(SubjectWork work, Written written) {
        var her = records.of(work);
        var merging = new Merging(written.after(), written.before(), her.told());
        if (merging.collides()) {
            throw new Refusal("participants.refusal.changed-meanwhile");
        }
        records.correct(work, her, merging.merged());
    }
}
