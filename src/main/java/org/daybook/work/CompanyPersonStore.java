package org.daybook.work;

import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;

/// SQL of the table `company_person`.
final class CompanyPersonStore {
    void insert(UnitOfWork work, CompanyId company, CompanyPerson one) {
        bound(work.tx().handle().createUpdate("""
                insert into company_person (id, company, name, task, reach)
                values (:id, :company, :name, :task, :reach)"""), one).bind("company", company.value()).execute();
    }

    void update(UnitOfWork work, CompanyPerson one) {
        bound(work.tx().handle().createUpdate("""
                update company_person
                   set name = :name, task = :task, reach = :reach
                 where id = :id"""), one).execute();
    }

    private static Update bound(Update update, CompanyPerson one) {
        return update.bind("id", one.id().value()).bind("name", one.about().name().strip())
                .bind("task", one.about().task().orElse(null)).bind("reach", one.about().reach().orElse(null));
    }

    void delete(UnitOfWork work, CompanyPersonId id) {
        work.tx().handle().createUpdate("""
                delete from company_person
                 where id = :id""").bind("id", id.value()).execute();
    }

    /// Deletes the contact persons whose rows name her.
    void deleteNaming(SubjectWork work, Erased her) {
        work.tx().handle().createQuery("""
                select *
                  from company_person""").map((RowView row) -> person(row)).list().stream()
                .filter(one -> one.about().texts().anyMatch(her::isNamedIn)).forEach(one -> delete(work, one.id()));
    }

    /// Returns those of a company, by name.
    List<CompanyPerson> of(UnitOfWork work, CompanyId company) {
        return work.tx().handle().createQuery("""
                select *
                  from company_person
                 where company = :company
                 order by name collate nocase, id""").bind("company", company.value())
                .map((RowView row) -> person(row)).list();
    }

    /// Returns those of every company, by name.
    Map<CompanyId, List<CompanyPerson.About>> all(UnitOfWork work) {
        return work.tx().handle().createQuery("""
                select *
                  from company_person
                 order by name collate nocase, name, task, reach, id""")
                .map((RowView row) -> Map.entry(new CompanyId(id(row, "company")), person(row).about())).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static CompanyPerson person(RowView row) {
        return new CompanyPerson(new CompanyPersonId(id(row, "id")),
                new CompanyPerson.About(text(row, "name"), maybeText(row, "task"), maybeText(row, "reach")));
    }
}
