package org.daybook.work;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `traineeship`.
final class TraineeshipStore {
    void write(SubjectWork work, PlacementId placement, Traineeship of) {
        work.tx().handle().createUpdate("""
                insert into traineeship (id, placement, tutor, project, allowance, insured_by, paid_by)
                values (:id, :placement, :tutor, :project, :allowance, :insured, :paid)
                    on conflict (placement) do update
                   set tutor = excluded.tutor, project = excluded.project, allowance = excluded.allowance,
                       insured_by = excluded.insured_by, paid_by = excluded.paid_by""").bind("id", work.newId())
                .bind("placement", placement.value()).bind("tutor", of.tutor().orElse(null))
                .bind("project", of.project().orElse(null))
                .bind("allowance", of.allowance().isPresent() ? (Object) of.allowance().getAsInt() : null)
                .bind("insured", of.insured().map(WorkCodes::of).orElse(null))
                .bind("paid", of.paid().map(WorkCodes::of).orElse(null)).execute();
    }

    /// Returns her traineeships, by placement.
    Map<PlacementId, Traineeship> of(Tx tx, ParticipantId her) {
        var all = new HashMap<PlacementId, Traineeship>();
        tx.handle().createQuery("""
                select t.*
                  from traineeship t
                  join placement p on p.id = t.placement
                 where p.participant = :her""").bind("her", her.value())
                .map((RowView row) -> Map.entry(new PlacementId(id(row, "placement")), traineeship(row)))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    private static Traineeship traineeship(RowView row) {
        return new Traineeship(maybeText(row, "tutor"), maybeText(row, "project"), maybeNumber(row, "allowance"),
                maybeText(row, "insured_by").map(code -> WorkCodes.read(CostBearer.class, code)),
                maybeText(row, "paid_by").map(code -> WorkCodes.read(CostBearer.class, code)));
    }

    /// Called before the placements themselves are erased.
    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from traineeship
                 where placement in (select id
                                       from placement
                                      where participant = :her)""").bind("her", work.her().value()).execute();
    }

    /// Clears the tutor or project of any traineeship if the words may name her.
    void clearNaming(SubjectWork work, Erased her) {
        work.tx().handle().createQuery("""
                select id, tutor, project
                  from traineeship""").map((RowView row) -> new Named(id(row, "id"), maybeText(row, "tutor"),
                maybeText(row, "project"))).list().forEach(one -> {
                    var kept = new Named(one.id(), one.tutor().filter(words -> !her.isNamedIn(words)),
                            one.project().filter(words -> !her.isNamedIn(words)));
                    if (!kept.equals(one)) {
                        write(work, kept);
                    }
                });
    }

    /// The words of one traineeship.
    private record Named(UUID id, Optional<String> tutor, Optional<String> project) {}

    private static void write(SubjectWork work, Named words) {
        work.tx().handle().createUpdate("""
                update traineeship
                   set tutor = :tutor, project = :project
                 where id = :id""").bind("tutor", words.tutor().orElse(null))
                .bind("project", words.project().orElse(null)).bind("id", words.id()).execute();
    }

    void takeBack(SubjectWork work, PlacementId placement) {
        work.tx().handle().createUpdate("""
                delete from traineeship
                 where placement = :placement""").bind("placement", placement.value()).execute();
    }
}
