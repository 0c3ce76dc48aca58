package org.daybook.reports;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.DateRange;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `funding_grant`, `funding_grant_part` and `funding_grant_target`, and of the people each grant reached.
final class GrantStore {
    /// Returns all grants, newest first.
    List<Grant> all(Tx tx) {
        return tx.handle().createQuery("""
                select id, number, name, funder, first_month, last_month, template
                  from funding_grant
                 order by first_month desc, number""")
                .map((RowView row) -> new Grant(id(row, "id"), number(row, "number"), text(row, "name"),
                        text(row, "funder"), YearMonth.parse(text(row, "first_month")),
                        YearMonth.parse(text(row, "last_month")), parts(tx, id(row, "id")), maybeText(row, "template"),
                        targets(tx, id(row, "id"))))
                .list();
    }

    private static Set<String> parts(Tx tx, UUID grant) {
        return tx.handle().createQuery("""
                select part
                  from funding_grant_part
                 where funding_grant = :grant""").bind("grant", grant).mapTo(String.class)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<ReportTemplate.Figure, Integer> targets(Tx tx, UUID grant) {
        return tx.handle().createQuery("""
                select tab, category, number
                  from funding_grant_target
                 where funding_grant = :grant""").bind("grant", grant)
                .map((RowView row) -> Map.entry(new ReportTemplate.Figure(text(row, "tab"), text(row, "category")),
                        number(row, "number")))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the grant with a template that is under way in a period; empty if there is none, or several: with several it is
    /// undefined whose people and targets belong to a figure, and the form says so.
    Optional<Grant> of(Tx tx, String template, Period period) {
        var grants = all(tx).stream().filter(grant -> grant.template().equals(Optional.of(template)))
                .filter(grant -> grant.running().touches(period.days())).toList();
        return Optional.of(grants).filter(one -> one.size() == 1).map(List::getFirst);
    }

    /// Inserts a grant, or replaces it if it exists.
    void write(UnitOfWork work, Grant grant) {
        work.tx().handle().createUpdate("""
                insert into funding_grant (id, number, name, funder, first_month, last_month, template, typed_at, typed_by)
                values (:id, :number, :name, :funder, :first, :last, :template, :at, :by)
                    on conflict (id) do update
                   set number = excluded.number, name = excluded.name, funder = excluded.funder,
                       first_month = excluded.first_month, last_month = excluded.last_month,
                       template = excluded.template, typed_at = excluded.typed_at, typed_by = excluded.typed_by""")
                .bind("id", grant.id()).bind("number", grant.number()).bind("name", grant.name())
                .bind("funder", grant.funder()).bind("first", grant.first().toString())
                .bind("last", grant.last().toString()).bind("template", grant.template().orElse(null))
                .bind("at", work.now().toString()).bind("by", work.who().id().value()).execute();
        forgetParts(work.tx(), grant.id());
        grant.parts().forEach(part -> work.tx().handle().createUpdate("""
                insert into funding_grant_part (funding_grant, part)
                values (:grant, :part)""").bind("grant", grant.id()).bind("part", part).execute());
        grant.targets().forEach((figure, number) -> work.tx().handle().createUpdate("""
                insert into funding_grant_target (funding_grant, tab, category, number)
                values (:grant, :tab, :category, :number)""").bind("grant", grant.id()).bind("tab", figure.table())
                .bind("category", figure.category()).bind("number", number).execute());
    }

    /// Deletes a grant.
    void delete(UnitOfWork work, UUID grant) {
        forgetParts(work.tx(), grant);
        work.tx().handle().createUpdate("""
                delete from funding_grant
                 where id = :grant""").bind("grant", grant).execute();
    }

    private static void forgetParts(Tx tx, UUID grant) {
        tx.handle().createUpdate("""
                delete from funding_grant_part
                 where funding_grant = :grant""").bind("grant", grant).execute();
        tx.handle().createUpdate("""
                delete from funding_grant_target
                 where funding_grant = :grant""").bind("grant", grant).execute();
    }

    /// Returns the people each grant reached from its start, in some days of a year and, before the year, in final quarters.
    ///
    /// @param days from the first day of the year on
    GrantFigures figures(Tx tx, DateRange days) {
        var running = all(tx).stream().filter(grant -> grant.running().touches(days))
                .sorted(java.util.Comparator.comparing(Grant::number)).toList();
        return new GrantFigures(running.stream().map(grant -> funded(tx, grant, days)).toList());
    }

    private static GrantFigures.Funded funded(Tx tx, Grant grant, DateRange days) {
        var reached = new HashMap<Quarter, Set<String>>();
        var earlier = new HashSet<String>();
        tx.handle().createQuery("""
                select a.participant, cast(substr(a.counted_on, 1, 4) as integer) as year,
                       (cast(substr(a.counted_on, 6, 2) as integer) + 2) / 3 as quarter
                  from v_counted_attendance a
                  join v_session s on s.id = a.session
                 where a.counted_on between :first and :last
                   and (a.counted_on >= :year
                        or exists (select 1
                                     from frozen_report f
                                    where f.span = 'quarter' and a.counted_on between f.first_day and f.last_day))
                   and (:everything or coalesce(s.path, :outside) in (<parts>))
                 group by a.participant, year, quarter""").bind("first", grant.first().atDay(1).toString())
                .bind("last", grant.last().atEndOfMonth().toString()).bind("everything", grant.parts().isEmpty())
                .bind("year", days.first().toString())
                .bind("outside", Grant.OUTSIDE_PATHS)
                .bindList("parts", grant.parts().isEmpty() ? GrantForm.allParts() : List.copyOf(grant.parts()))
                .map((RowView row) -> Map.entry(new Quarter(number(row, "year"), number(row, "quarter")),
                        text(row, "participant")))
                .forEach(came -> {
                    if (came.getKey().days().first().isBefore(days.first())) {
                        earlier.add(came.getValue());
                    } else {
                        reached.computeIfAbsent(came.getKey(), _ -> new HashSet<>()).add(came.getValue());
                    }
                });
        return new GrantFigures.Funded(grant.running(), reached, earlier);
    }
}
