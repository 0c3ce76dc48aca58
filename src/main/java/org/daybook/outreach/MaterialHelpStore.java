package org.daybook.outreach;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `material_help`.
final class MaterialHelpStore {
    private static final RowViewMapper<GivenHelp> ROW = MaterialHelpStore::row;

    void insert(SubjectWork work, GivenHelp one) {
        work.tx().handle().createUpdate("""
                insert into material_help (id, participant, number, reference, kind, pieces, euro, on_day, receipt_on,
                       recorded_by)
                values (:id, :her, :number, :reference, :kind, :pieces, :euro, :on_day, :receipt_on, :by)""")
                .bind("id", one.id().value()).bind("her", work.her().value())
                .bind("number", work.tx().nextNumber()).bind("reference", one.reference())
                .bind("kind", OutreachCodes.of(one.what().kind())).bind("pieces", one.what().pieces())
                .bind("euro", one.what().euro().isPresent() ? one.what().euro().getAsInt() : null)
                .bind("on_day", one.on().toString())
                .bind("receipt_on", one.receiptOn().map(LocalDate::toString).orElse(null))
                .bind("by", work.who().id().value()).execute();
    }

    /// Returns what she was given, the newest first.
    List<GivenHelp> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from material_help
                 where participant = :her
                 order by number desc""").bind("her", her.value()).map(ROW).list();
    }

    Optional<GivenHelp> one(SubjectWork work, MaterialHelpId id) {
        return work.tx().handle().createQuery("""
                select *
                  from material_help
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .map(ROW).findOne();
    }

    void receipt(SubjectWork work, MaterialHelpId id) {
        work.tx().handle().createUpdate("""
                update material_help
                   set receipt_on = :today
                 where id = :id and participant = :her and receipt_on is null""").bind("id", id.value())
                .bind("her", work.her().value()).bind("today", work.today().toString()).execute();
    }

    void delete(SubjectWork work, MaterialHelpId id) {
        work.tx().handle().createUpdate("""
                delete from material_help
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from material_help
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Returns the last day on which each participant was given something.
    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from material_help
                 group by participant"""));
    }

    private static GivenHelp row(RowView row) {
        return new GivenHelp(new MaterialHelpId(id(row, "id")), text(row, "reference"),
                new NewHelp.Given(OutreachCodes.read(HelpKind.class, text(row, "kind")), number(row, "pieces"),
                        maybeNumber(row, "euro")),
                day(row, "on_day"), maybeDay(row, "receipt_on"));
    }
}
