package org.daybook.staff;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `clearance` and `clearance_rule`, and of who is a girl.
final class ClearanceStore {
    /// The maximum number of women in one query.
    static final int AT_ONCE = 500;

    void insert(Tx tx, Clearance one) {
        tx.handle().createUpdate("""
                insert into clearance (id, staff, requirement, seen_on, valid_until, seen_by)
                values (:id, :staff, :requirement, :seen_on, :valid_until, :seen_by)""").bind("id", one.id())
                .bind("staff", one.who().value()).bind("requirement", one.requirement().code())
                .bind("seen_on", one.seenOn().toString())
                .bind("valid_until", one.validUntil().map(LocalDate::toString).orElse(null))
                .bind("seen_by", one.seenBy().value()).execute();
    }

    void delete(Tx tx, UUID id) {
        tx.handle().createUpdate("""
                delete from clearance
                 where id = :id""").bind("id", id).execute();
    }

    /// Returns everybody's, the newest first.
    List<Clearance> all(Tx tx) {
        return tx.handle().createQuery("""
                select *
                  from clearance
                 order by seen_on desc, id desc""").map(ClearanceStore::row).list();
    }

    private static Clearance row(RowView row) {
        return new Clearance(id(row, "id"), new StaffId(id(row, "staff")), Requirement.ofCode(text(row, "requirement")),
                day(row, "seen_on"), maybeDay(row, "valid_until"), new StaffId(id(row, "seen_by")));
    }

    /// Returns the day from which the rule applies; empty if it was never set.
    Optional<LocalDate> since(Tx tx) {
        return tx.handle().createQuery("""
                select since
                  from clearance_rule""").map((RowView row) -> day(row, "since")).findOne();
    }

    /// Checks whether anything was written at or after a time since the rule's first day was set: the rule applied then,
    /// whatever the clock shows now.
    boolean hasCounted(Tx tx, Instant from) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from audit
                                where at >= :from
                                  and seq > coalesce((select max(a.seq)
                                                        from journal j
                                                        join audit a on a.id = j.audit_id
                                                       where j.tab = 'clearance_rule'), 0))""")
                .bind("from", from.toString()).mapTo(Boolean.class).one();
    }

    /// Sets the day; an earlier one stays.
    void setSince(Tx tx, LocalDate day) {
        tx.handle().createUpdate("""
                insert into clearance_rule (one, since)
                values (1, :since)
                    on conflict (one) do update set since = excluded.since
                 where excluded.since < since""").bind("since", day.toString())
                .execute();
    }

    /// Checks whether she is under 18, as far as her age is known.
    boolean isGirl(Tx tx, UUID her, LocalDate today) {
        return isGirlAmong(tx, List.of(her), today);
    }

    /// Returns everybody who is under 18, as far as their age is known.
    Set<UUID> girls(Tx tx, LocalDate today) {
        return tx.handle().createQuery("""
                select participant
                  from v_of_age
                 where of_age_on > :today""").bind("today", today.toString())
                .map((RowView row) -> id(row, "participant")).set();
    }

    /// Checks whether one of them is under 18, as far as their age is known.
    ///
    /// @param women at most as many as a query takes; see [#AT_ONCE]
    boolean isGirlAmong(Tx tx, List<UUID> women, LocalDate today) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from v_of_age
                                where participant in (<women>) and of_age_on > :today)""").bindList("women", women)
                .bind("today", today.toString()).mapTo(Boolean.class).one();
    }
}
