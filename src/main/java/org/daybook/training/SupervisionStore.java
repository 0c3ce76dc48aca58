package org.daybook.training;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.staff.StaffId;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `supervision`, `supervision_member` and `supervision_rule`.
final class SupervisionStore {
    void insert(Tx tx, Supervision one, StaffId recordedBy) {
        tx.handle().createUpdate("""
                insert into supervision (id, on_day, minutes, kind, recorded_by)
                values (:id, :on_day, :minutes, :kind, :recorded_by)""").bind("id", one.id())
                .bind("on_day", one.on().toString()).bind("minutes", one.minutes()).bind("kind", one.kind().code())
                .bind("recorded_by", recordedBy.value()).execute();
        one.who().forEach(who -> tx.handle().createUpdate("""
                insert into supervision_member (id, supervision, staff)
                values (:id, :supervision, :staff)""").bind("id", memberId(one.id(), who)).bind("supervision", one.id())
                .bind("staff", who.value()).execute());
    }

    /// Derived from both, so that a colleague takes part once, on whichever computer it is written.
    private static UUID memberId(UUID supervision, StaffId who) {
        return UUID.nameUUIDFromBytes((supervision + " " + who.value()).getBytes(StandardCharsets.UTF_8));
    }

    void delete(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from supervision_member
                 where supervision = :id""").bind("id", id).execute();
        tx.handle().createUpdate("""
                delete from supervision
                 where id = :id""").bind("id", id).execute();
    }

    /// Returns all supervisions, newest first.
    List<Supervision> all(Tx tx) {
        Map<UUID, Set<StaffId>> members = tx.handle().createQuery("""
                select supervision, staff
                  from supervision_member""")
                .map((RowView row) -> Map.entry(id(row, "supervision"), new StaffId(id(row, "staff")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return tx.handle().createQuery("""
                select *
                  from supervision
                 order by on_day desc, id desc""").map((RowView row) -> new Supervision(id(row, "id"),
                day(row, "on_day"), number(row, "minutes"), SupervisionKind.ofCode(text(row, "kind")),
                members.getOrDefault(id(row, "id"), Set.of()))).list();
    }

    /// Returns the number of days after which the next one is due.
    ///
    /// @param usual the default, until a number is chosen
    int days(Tx tx, int usual) {
        return tx.handle().createQuery("""
                select days
                  from supervision_rule""").mapTo(Integer.class).findOne().orElse(usual);
    }

    void setDays(Tx tx, int days) {
        tx.handle().createUpdate("""
                insert into supervision_rule (one, days)
                values (1, :days)
                    on conflict (one) do update set days = excluded.days""").bind("days", days).execute();
    }
}
