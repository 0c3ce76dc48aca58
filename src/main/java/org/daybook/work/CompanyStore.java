package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the tables `company` and `company_check`.
final class CompanyStore {
    private static final String LINES = """
            select c.*, k.how, k.on_day as checked_on, s.initials as checked_by,
                   (select count(*)
                      from opening o
                     where o.company = c.id and o.closed_on is null
                       and (o.open_until is null or o.open_until >= :today)) as openings,
                   (select coalesce(sum(o.places), 0)
                      from opening o
                     where o.company = c.id and o.closed_on is null
                       and (o.open_until is null or o.open_until >= :today)) as places,
                   (select max(t.on_day)
                      from company_talk t
                     where t.company = c.id) as last_talk
              from company c
              left join company_check k on k.company = c.id
               and k.number = (select max(newer.number)
                                 from company_check newer
                                where newer.company = c.id)
              left join staff_member s on s.id = k.checked_by
             where :which is null or c.id = :which
             order by c.name collate nocase, c.id""";
    private final WarningStore warnings = new WarningStore();

    void insert(UnitOfWork work, CompanyId id, CompanyDetails details) {
        bound(work.tx().handle().createUpdate("""
                insert into company (id, name, sector, size, town, person, reach, agreement_on)
                values (:id, :name, :sector, :size, :town, :person, :reach, :agreement_on)"""), id, details);
    }

    void change(UnitOfWork work, CompanyId id, CompanyDetails details) {
        bound(work.tx().handle().createUpdate("""
                update company
                   set name = :name, sector = :sector, size = :size, town = :town, person = :person, reach = :reach,
                       agreement_on = :agreement_on
                 where id = :id"""), id, details);
    }

    private static void bound(Update update, CompanyId id, CompanyDetails details) {
        update.bind("id", id.value()).bind("name", details.name().strip())
                .bind("sector", details.sector().orElseThrow().letter())
                .bind("size", details.size().map(WorkCodes::of).orElse(null))
                .bind("town", details.town().orElse(null)).bind("person", details.person().orElse(null))
                .bind("reach", details.reach().orElse(null))
                .bind("agreement_on", details.agreementOn().map(LocalDate::toString).orElse(null)).execute();
    }

    /// Removes contact details that name her. The name of a company stays: it is its own.
    void clearNaming(SubjectWork work, Erased her) {
        lines(work).stream().map(Company.Line::company).forEach(one -> {
            var now = one.details();
            var kept = new CompanyDetails(now.name(), now.sector(), now.size(), now.town(),
                    now.person().filter(words -> !her.isNamedIn(words)),
                    now.reach().filter(words -> !her.isNamedIn(words)), now.agreementOn());
            if (!kept.equals(now)) {
                change(work, one.id(), kept);
            }
        });
    }

    void setClosed(UnitOfWork work, CompanyId id, Optional<LocalDate> on) {
        work.tx().handle().createUpdate("""
                update company
                   set closed_on = :on
                 where id = :id""").bind("on", on.map(LocalDate::toString).orElse(null)).bind("id", id.value())
                .execute();
    }

    void checked(UnitOfWork work, CompanyId id, CheckedBy how) {
        work.tx().handle().createUpdate("""
                insert into company_check (id, company, number, how, on_day, checked_by)
                values (:id, :company, :number, :how, :on_day, :by)""").bind("id", work.newId())
                .bind("company", id.value()).bind("number", work.tx().nextNumber()).bind("how", WorkCodes.of(how))
                .bind("on_day", work.today().toString()).bind("by", work.who().id().value()).execute();
    }

    /// Returns every check, the newest first.
    List<Company.Checked> checks(UnitOfWork work, CompanyId id) {
        return work.tx().handle().createQuery("""
                select k.how, k.on_day, s.initials
                  from company_check k
                  join staff_member s on s.id = k.checked_by
                 where k.company = :company
                 order by k.number desc""").bind("company", id.value())
                .map((RowView row) -> new Company.Checked(WorkCodes.read(CheckedBy.class, text(row, "how")),
                        day(row, "on_day"), text(row, "initials")))
                .list();
    }

    Optional<Company> byId(UnitOfWork work, CompanyId id) {
        var same = same(work.tx());
        return work.tx().handle().createQuery(LINES).bind("today", work.today().toString())
                .bind("which", id.value()).map((RowView row) -> company(work, row, same)).findOne();
    }

    /// Returns all of them, by name.
    List<Company.Line> lines(UnitOfWork work) {
        var same = same(work.tx());
        return work.tx().handle().createQuery(LINES).bind("today", work.today().toString())
                .bind("which", (Object) null)
                .map((RowView row) -> new Company.Line(company(work, row, same), number(row, "openings"),
                        number(row, "places"), maybeDay(row, "last_talk")))
                .list();
    }

    /// Returns the name of each, by its identity.
    Map<String, String> names(UnitOfWork work) {
        return lines(work).stream().map(Company.Line::company)
                .collect(Collectors.toMap(one -> one.id().value().toString(), one -> one.details().name()));
    }

    /// Returns which entries are one company.
    SameCompanies same(Tx tx) {
        return new SameCompanies(tx.handle().createQuery("""
                select c.id, c.name, c.sector, (select min(w.raised_on)
                                                  from company_warning w
                                                 where w.company = c.id and w.lifted_on is null) as warned_on
                  from company c
                 order by c.id""").map((RowView row) -> new SameCompanies.Entry(new CompanyId(id(row, "id")),
                text(row, "name"), Sector.ofLetter(text(row, "sector")), maybeDay(row, "warned_on"))).list());
    }

    private Company company(UnitOfWork work, RowView row, SameCompanies entries) {
        var id = new CompanyId(id(row, "id"));
        var checked = maybeDay(row, "checked_on").map(on -> new Company.Checked(
                WorkCodes.read(CheckedBy.class, text(row, "how")), on, text(row, "checked_by")));
        var closed = maybeDay(row, "closed_on");
        var same = entries.ids(id);
        boolean warned = entries.isStopped(id);
        return new Company(id, details(row),
                CompanyState.of(closed.isPresent(), warned, checked.map(Company.Checked::on), work.today()), checked,
                warned ? warnings.standing(work, same) : List.of(), closed,
                entries.of(id).stream().map(Company.Same::of).toList());
    }

    private static CompanyDetails details(RowView row) {
        return new CompanyDetails(text(row, "name"), Optional.of(Sector.ofLetter(text(row, "sector"))),
                maybeText(row, "size").map(size -> WorkCodes.read(CompanySize.class, size)), maybeText(row, "town"),
                maybeText(row, "person"), maybeText(row, "reach"), maybeDay(row, "agreement_on"));
    }
}
