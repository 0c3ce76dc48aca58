package org.daybook.accountability;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of breaches and the people affected.
final class BreachStore {
    /// A person affected by a breach.
    record Listed(ParticipantId id, String card) {}

    int nextNumber(Tx tx) {
        return tx.nextNumber("breach-sheet");
    }

    void insert(UnitOfWork work, Breach breach) {
        var what = breach.what();
        work.tx().handle().createUpdate("""
                insert into breach_sheet (id, number, computer, lost, backup_made_at, found_at, state, beside, known, people,
                       case_files, telephones, with_children, opens, opens_former, kit, erased_since,
                       written_on, written_by)
                values (:id, :number, :computer, :lost, :backup, :found, :state, :beside, :known, :people, :files, :telephones,
                       :children, :opens, :former, :kit, :erased, :on, :by)""")
                .bind("id", breach.id().toString()).bind("number", breach.number())
                .bind("computer", work.tx().computer()).bind("lost", what.lost().code())
                .bind("backup", what.backup().map(Instant::toString).orElse(null))
                .bind("found", what.foundAt().toString()).bind("state", what.state().code())
                .bind("beside", what.beside().code()).bind("known", what.known())
                .bind("people", breach.tiers().people()).bind("files", breach.tiers().caseFiles())
                .bind("telephones", breach.tiers().telephones()).bind("children", breach.tiers().withChildren())
                .bind("opens", breach.opening().passphrases()).bind("former", breach.opening().former())
                .bind("kit", breach.opening().kit().code()).bind("erased", breach.erasedSince())
                .bind("on", breach.writtenOn().toString())
                .bind("by", work.who().id().value().toString()).execute();
    }

    void insert(UnitOfWork work, UUID sheet, List<ParticipantId> people) {
        if (people.isEmpty()) {
            return;
        }
        var batch = work.tx().handle().prepareBatch("""
                insert into breach_person (id, sheet, participant)
                values (:id, :sheet, :participant)""");
        people.forEach(her -> batch.bind("id", work.newId().toString()).bind("sheet", sheet.toString())
                .bind("participant", her.value().toString()).add());
        batch.execute();
    }

    List<Breach> all(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from breach_sheet
                 order by number desc, computer desc""").map(BreachStore::breach).list();
    }

    Optional<Breach> one(Tx tx, UUID id) {
        return tx.handle().createQuery("""
                select *
                  from breach_sheet
                 where id = :id""").bind("id", id.toString()).map(BreachStore::breach).findOne();
    }

    private static Breach breach(RowView row) {
        var what = new Breach.What(LostAsset.ofCode(text(row, "lost")),
                maybeText(row, "backup_made_at").map(Instant::parse),
                Instant.parse(text(row, "found_at")), DeviceState.ofCode(text(row, "state")),
                KeyExposure.ofCode(text(row, "beside")), text(row, "known"));
        return new Breach(id(row, "id"), number(row, "number"), what,
                new ImpactCounts(number(row, "people"), number(row, "case_files"), number(row, "telephones"),
                        number(row, "with_children")),
                new DecryptionExposure(number(row, "opens"), number(row, "opens_former"),
                        DecryptionExposure.Kit.ofCode(text(row, "kit"))),
                number(row, "erased_since"), day(row, "written_on"));
    }

    /// Returns the people affected who are still in the store, by card.
    UnfilteredRows<Listed> listed(Tx tx, UUID sheet) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select c.id, c.card
                  from breach_person b
                  join v_card c on c.id = b.participant
                 where b.sheet = :sheet
                 order by c.card""").bind("sheet", sheet.toString())
                .map((RowView row) -> new Listed(new ParticipantId(id(row, "id")), text(row, "card"))).list(),
                Listed::id);
    }

    /// Returns the days on which somebody became aware of breaches that affected her.
    List<LocalDate> about(UnitOfWork work, ParticipantId her) {
        return work.tx().handle().createQuery("""
                select s.found_at
                  from breach_person b
                  join breach_sheet s on s.id = b.sheet
                 where b.participant = :her
                 order by s.number, s.computer""").bind("her", her.value().toString())
                .map((RowView row) -> Instant.parse(text(row, "found_at")).atZone(work.zone()).toLocalDate()).list();
    }

    /// Deletes the name of a person who is erased from what else was known, and from the journal.
    void clearNaming(SubjectWork work, Erased her) {
        all(work.tx()).stream().filter(one -> her.isNamedIn(one.what().known()))
                .forEach(one -> work.tx().handle().createUpdate("""
                        update breach_sheet
                           set known = :known
                         where id = :id""").bind("known", her.without(one.what().known()))
                        .bind("id", one.id().toString()).execute());
        new JournalErasure(work.tx()).scrubNaming(Set.of("breach_sheet"), her::isNamedIn);
    }

    void deleteOf(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from breach_person
                 where participant = :participant""").bind("participant", work.her().value().toString()).execute();
    }
}
