package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `company_warning`.
final class WarningStore {
    /// An active sign, with what matters for lifting it.
    record Standing(CompanyId company, WarningSign sign, Optional<StaffId> proposedBy) {}

    /// Attributed to the acting worker if the person who raised it is not known here.
    void insert(UnitOfWork work, CompanyId company, WarningMark raised) {
        work.tx().handle().createUpdate("""
                insert into company_warning (id, company, sign, raised_on, raised_by)
                values (:id, :company, :sign, :on,
                        coalesce((select id from staff_member where id = :by), :who))""").bind("id", work.newId())
                .bind("company", company.value()).bind("sign", WorkCodes.of(raised.sign()))
                .bind("on", raised.on().toString()).bind("by", raised.by().value())
                .bind("who", work.who().id().value()).execute();
    }

    /// Returns those active at any of these entries, the oldest first.
    List<Company.Warning> standing(UnitOfWork work, Set<CompanyId> entries) {
        return work.tx().handle().createQuery("""
                select w.id, w.sign, w.raised_on, r.initials as raised_by, w.proposed_by, p.initials as proposer
                  from company_warning w
                  join staff_member r on r.id = w.raised_by
                  left join staff_member p on p.id = w.proposed_by
                 where w.company in (<entries>) and w.lifted_on is null
                 order by w.raised_on, w.id""")
                .bindList("entries", entries.stream().map(one -> one.value().toString()).toList())
                .map((RowView row) -> new Company.Warning(new WarningId(id(row, "id")),
                        WorkCodes.read(WarningSign.class, text(row, "sign")), day(row, "raised_on"),
                        text(row, "raised_by"),
                        maybeText(row, "proposer").map(by -> new Company.Proposed(by,
                                UUID.fromString(text(row, "proposed_by")).equals(work.who().id().value())))))
                .list();
    }

    /// Returns those that were lifted at any of these entries, the newest first.
    List<Company.Lifted> lifted(UnitOfWork work, Set<CompanyId> entries) {
        return work.tx().handle().createQuery("""
                select w.sign, w.raised_on, w.lifted_on, p.initials as proposer, l.initials as lifter
                  from company_warning w
                  join staff_member p on p.id = w.proposed_by
                  join staff_member l on l.id = w.lifted_by
                 where w.company in (<entries>) and w.lifted_on is not null
                 order by w.lifted_on desc, w.id""")
                .bindList("entries", entries.stream().map(one -> one.value().toString()).toList())
                .map((RowView row) -> new Company.Lifted(WorkCodes.read(WarningSign.class, text(row, "sign")),
                        day(row, "raised_on"), day(row, "lifted_on"),
                        List.of(text(row, "proposer"), text(row, "lifter"))))
                .list();
    }

    /// Returns one that is active.
    Optional<Standing> byId(UnitOfWork work, WarningId id) {
        return work.tx().handle().createQuery("""
                select company, sign, proposed_by
                  from company_warning
                 where id = :id and lifted_on is null""").bind("id", id.value())
                .map((RowView row) -> new Standing(new CompanyId(id(row, "company")),
                        WorkCodes.read(WarningSign.class, text(row, "sign")),
                        maybeText(row, "proposed_by").map(UUID::fromString).map(StaffId::new)))
                .findOne();
    }

    void propose(UnitOfWork work, WarningId id) {
        work.tx().handle().createUpdate("""
                update company_warning
                   set proposed_on = :on, proposed_by = :by
                 where id = :id""").bind("on", work.today().toString()).bind("by", work.who().id().value())
                .bind("id", id.value()).execute();
    }

    void keep(UnitOfWork work, WarningId id) {
        work.tx().handle().createUpdate("""
                update company_warning
                   set proposed_on = null, proposed_by = null
                 where id = :id""").bind("id", id.value()).execute();
    }

    void lift(UnitOfWork work, WarningId id) {
        work.tx().handle().createUpdate("""
                update company_warning
                   set lifted_on = :on, lifted_by = :by
                 where id = :id""").bind("on", work.today().toString()).bind("by", work.who().id().value())
                .bind("id", id.value()).execute();
    }
}
