package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `company_talk`. Rows are only added and deleted; a correction is an additional row.
final class CompanyTalkStore {
    /// One version of a contact.
    private record Row(CompanyTalkId contact, Company.Said said, LocalDate contactOn) {
        boolean isFirst() {
            return said.id().equals(contact);
        }
    }

    /// @param contact   the contact that is corrected; empty for a new one
    /// @param contactOn the day of the contact
    /// @return the identity of the new version
    CompanyTalkId insert(UnitOfWork work, CompanyId company, Optional<CompanyTalkId> contact, LocalDate contactOn,
            String words) {
        var id = work.newId();
        work.tx().handle().createUpdate("""
                insert into company_talk (id, company, number, words, on_day, talked_by, contact, corrected_on)
                values (:id, :company, :number, :words, :on_day, :by, :contact, :corrected_on)""").bind("id", id)
                .bind("company", company.value()).bind("number", work.tx().nextNumber())
                .bind("words", words.strip().getBytes(StandardCharsets.UTF_8)).bind("on_day", contactOn.toString())
                .bind("by", work.who().id().value()).bind("contact", contact.map(CompanyTalkId::value).orElse(null))
                .bind("corrected_on", contact.map(_ -> work.today().toString()).orElse(null)).execute();
        return new CompanyTalkId(id);
    }

    /// Returns every contact made with it, the newest first.
    List<Company.Talk> of(UnitOfWork work, CompanyId company) {
        return versions(work, company).values().stream().map(CompanyTalkStore::talk).toList().reversed();
    }

    /// Returns the former texts of a contact, the newest first.
    List<Company.Said> former(UnitOfWork work, CompanyId company, CompanyTalkId contact) {
        return versions(work, company).getOrDefault(contact, List.of()).reversed().stream().skip(1).map(Row::said)
                .toList();
    }

    private static Map<CompanyTalkId, List<Row>> versions(UnitOfWork work, CompanyId company) {
        return work.tx().handle().createQuery("""
                select coalesce(t.contact, t.id) as contact, t.id, cast(t.words as text) as said, t.on_day,
                       coalesce(t.corrected_on, t.on_day) as written_on, s.initials
                  from company_talk t
                  join staff_member s on s.id = t.talked_by
                 where t.company = :company
                 order by t.number""").bind("company", company.value()).map(CompanyTalkStore::row).list().stream()
                .collect(Collectors.groupingBy(Row::contact, LinkedHashMap::new, Collectors.toList()));
    }

    private static Row row(RowView row) {
        return new Row(new CompanyTalkId(id(row, "contact")),
                new Company.Said(new CompanyTalkId(id(row, "id")), text(row, "said"), day(row, "written_on"),
                        text(row, "initials")),
                day(row, "on_day"));
    }

    /// The person who corrected it did not make the contact: once the first version is deleted, nobody is named.
    private static Company.Talk talk(List<Row> versions) {
        var first = versions.getFirst();
        return new Company.Talk(first.contact(), first.contactOn(),
                Optional.of(first).filter(Row::isFirst).map(row -> row.said().by()), versions.getLast().said(),
                versions.size() - 1);
    }

    /// Deletes a version that the acting worker wrote today, as long as it is the newest of its contact.
    int takeBack(UnitOfWork work, CompanyId company, CompanyTalkId version) {
        return work.tx().handle().createUpdate("""
                delete from company_talk
                 where id = :id and company = :company and talked_by = :by
                   and coalesce(corrected_on, on_day) = :today
                   and number = (select max(newer.number)
                                   from company_talk newer
                                  where coalesce(newer.contact, newer.id) = coalesce(company_talk.contact,
                                                                                     company_talk.id))""")
                .bind("id", version.value()).bind("company", company.value()).bind("by", work.who().id().value())
                .bind("today", work.today().toString()).execute();
    }

    /// Deletes a version that was corrected since, regardless of its author and age.
    int deleteFormer(UnitOfWork work, CompanyId company, CompanyTalkId version) {
        return work.tx().handle().createUpdate("""
                delete from company_talk
                 where id = :id and company = :company
                   and number < (select max(newer.number)
                                   from company_talk newer
                                  where coalesce(newer.contact, newer.id) = coalesce(company_talk.contact,
                                                                                     company_talk.id))""")
                .bind("id", version.value()).bind("company", company.value()).execute();
    }

    /// Deletes versions that name her, whoever wrote them. Other versions stay.
    void deleteNaming(SubjectWork work, Erased her) {
        work.tx().handle().createQuery("""
                select id, cast(words as text) as said
                  from company_talk""").map((RowView row) -> Map.entry(id(row, "id"), text(row, "said"))).list()
                .stream()
                .filter(talk -> her.isNamedIn(talk.getValue())).forEach(talk -> work.tx().handle().createUpdate("""
                        delete from company_talk
                         where id = :id""").bind("id", talk.getKey()).execute());
    }

    /// Returns one contact with a company.
    Optional<Company.Talk> byId(UnitOfWork work, CompanyId company, CompanyTalkId contact) {
        return of(work, company).stream().filter(one -> one.id().equals(contact)).findFirst();
    }
}
