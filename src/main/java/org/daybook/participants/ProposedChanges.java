package org.daybook.participants;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Compares what a register states about a woman who is here with her record, and writes it into the record once a person has
/// decided so. Runs inside another room's passage, on its thread.
public final class ProposedChanges {
    private final Records records;
    private final ParticipantStore store;
    private final MembershipStore memberships;

    ProposedChanges(Records records, ParticipantStore store, MembershipStore memberships) {
        this.records = records;
        this.store = store;
        this.memberships = memberships;
    }

    /// A change that was written, so that it can be undone.
    ///
    /// @param before her record as a form before it
    /// @param after  her record as a form after it
    public record Written(Welcome before, Welcome after) {}

    /// Returns the fields in which a register differs from her record or has something that her record lacks.
    ///
    /// @param known whether an earlier import matched her to the register's number: what her record first held is then not news
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

    /// Returns her record as it was when it was created, except what is stored in tables of its own.
    private Participant first(UnitOfWork work, Participant now) {
        var first = now;
        for (var version : store.former(work.tx(), now.id())) {
            first = version.before().apply(first);
        }
        return first;
    }

    /// Checks whether it is the same file again: it is unchanged, and somebody has corrected the record since.
    private static boolean isOld(RecordField field, String says, Participant now, Participant first) {
        return switch (field) {
            case NAME, BIRTH, LANGUAGE, CITIZENSHIP ->
                field.in(first).filter(said -> field.saysNoMore(said, says)).isPresent();
            case STATED_AGE, CHILDREN, FOUND -> field.in(now).isPresent();
        };
    }

    /// Returns what her record holds.
    ///
    /// @throws Refusal `participants.refusal.unknown` if there is no such woman
    public Map<RecordField, String> standing(SubjectWork work) {
        var her = records.of(work);
        var found = new EnumMap<RecordField, String>(RecordField.class);
        for (var field : RecordField.values()) {
            field.in(her).ifPresent(stands -> found.put(field, stands));
        }
        return found;
    }

    /// Writes what a register states into her record, by the rules of its form. She told it to a register and not here, so it
    /// does not count as a visit.
    ///
    /// @param seen what was stored when somebody decided
    /// @throws Refusal `participants.refusal.changed-meanwhile` if something else is stored by now or she does not want to say
    ///         it, `participants.refusal.not-possible` if the form would not accept it
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

    /// Undoes a change; what others changed since stays.
    ///
    /// @throws Refusal `participants.refusal.changed-meanwhile` if somebody has changed the same field since
    public void back(SubjectWork work, Written written) {
        var her = records.of(work);
        var merging = new Merging(written.after(), written.before(), her.told());
        if (merging.collides()) {
            throw new Refusal("participants.refusal.changed-meanwhile");
        }
        records.correct(work, her, merging.merged());
    }
}
