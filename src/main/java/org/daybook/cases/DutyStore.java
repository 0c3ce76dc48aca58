package org.daybook.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of reports, requests and a worker's own reminder.
final class DutyStore {
    private static final RowViewMapper<Kept<MandatoryReport>> REPORT = row -> new Kept<>(new DutyId(id(row, "id")),
            report(row));
    private static final RowViewMapper<Kept<OutsideRequest>> REQUEST = row -> new Kept<>(new DutyId(id(row, "id")),
            request(row));

    static MandatoryReport report(RowView row) {
        return new MandatoryReport(Optional.of(day(row, "on_day")), maybeText(row, "recipient"),
                maybeText(row, "legal_basis"), maybeText(row, "decided_by"),
                Optional.of(CaseCodes.read(WithHer.class, text(row, "told_first"))), maybeText(row, "why_not_told"));
    }

    static OutsideRequest request(RowView row) {
        return new OutsideRequest(Optional.of(day(row, "asked_on")),
                Optional.of(CaseCodes.read(Asker.class, text(row, "asker"))), maybeText(row, "asker_words"),
                maybeText(row, "legal_basis"), Optional.of(CaseCodes.read(Decision.class, text(row, "decision"))),
                maybeText(row, "decided_by"));
    }

    void insert(SubjectWork work, UUID id, CaseRef ref, MandatoryReport report, StaffId by) {
        work.tx().handle().createUpdate("""
                insert into mandatory_report (id, case_file, participant, on_day, recipient, legal_basis, decided_by,
                       told_first, why_not_told, written_by)
                values (:id, :file, :her, :on, :recipient, :basis, :decided_by, :told, :why_not, :by)""")
                .bind("id", id).bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("on", report.on().map(LocalDate::toString).orElse(null))
                .bind("recipient", report.recipient().orElse(null)).bind("basis", report.basis().orElse(null))
                .bind("decided_by", report.decidedBy().orElse(null)).bind("told", CaseCodes.of(report.toldFirst()))
                .bind("why_not", report.whyNot().orElse(null)).bind("by", by.value()).execute();
    }

    List<Kept<MandatoryReport>> reports(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select *
                  from mandatory_report
                 where case_file = :file
                 order by on_day desc, id desc""").bind("file", ref.id().value()).map(REPORT).list();
    }

    int correct(SubjectWork work, CaseRef ref, DutyId id, MandatoryReport report) {
        return work.tx().handle().createUpdate("""
                update mandatory_report
                   set on_day = :on, recipient = :recipient, legal_basis = :basis, decided_by = :decided_by,
                       told_first = :told, why_not_told = :why_not
                 where id = :id and case_file = :file""").bind("id", id.value()).bind("file", ref.id().value())
                .bind("on", report.on().map(LocalDate::toString).orElse(null))
                .bind("recipient", report.recipient().orElse(null)).bind("basis", report.basis().orElse(null))
                .bind("decided_by", report.decidedBy().orElse(null)).bind("told", CaseCodes.of(report.toldFirst()))
                .bind("why_not", report.whyNot().orElse(null)).execute();
    }

    void insert(SubjectWork work, UUID id, CaseRef ref, OutsideRequest request, LocalDate today, StaffId by) {
        boolean waits = request.decision().filter(what -> what == Decision.WAITING).isPresent();
        work.tx().handle().createUpdate("""
                insert into outside_request (id, case_file, participant, asked_on, asker, asker_words, legal_basis,
                       decision, decided_by, decided_on, written_by)
                values (:id, :file, :her, :on, :asker, :words, :basis, :decision, :decided_by, :decided_on, :by)""")
                .bind("id", id).bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("on", request.askedOn().map(LocalDate::toString).orElse(null))
                .bind("asker", CaseCodes.of(request.asker())).bind("words", request.office().orElse(null))
                .bind("basis", request.basis().orElse(null)).bind("decision", CaseCodes.of(request.decision()))
                .bind("decided_by", request.decidedBy().orElse(null))
                .bind("decided_on", waits ? null : today.toString()).bind("by", by.value()).execute();
    }

    List<Kept<OutsideRequest>> requests(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select *
                  from outside_request
                 where case_file = :file
                 order by asked_on desc, id desc""").bind("file", ref.id().value()).map(REQUEST).list();
    }

    /// The day of the decision stays while the decision stays the same.
    int correct(SubjectWork work, CaseRef ref, DutyId id, OutsideRequest request, LocalDate today) {
        return work.tx().handle().createUpdate("""
                update outside_request
                   set asked_on = :on, asker = :asker, asker_words = :words, legal_basis = :basis,
                       decided_on = case
                         when :decision = 'waiting' then null
                         when decision = :decision then decided_on
                         else :today
                       end,
                       decision = :decision, decided_by = :decided_by
                 where id = :id and case_file = :file""").bind("id", id.value()).bind("file", ref.id().value())
                .bind("on", request.askedOn().map(LocalDate::toString).orElse(null))
                .bind("asker", CaseCodes.of(request.asker())).bind("words", request.office().orElse(null))
                .bind("basis", request.basis().orElse(null)).bind("decision", CaseCodes.of(request.decision()))
                .bind("decided_by", request.decidedBy().orElse(null)).bind("today", today.toString()).execute();
    }

    void aide(SubjectWork work, UUID id, CaseRef ref, Set<AideHeading> ticks) {
        work.tx().handle().createUpdate("""
                insert into case_aide (id, case_file, participant, ticks)
                values (:id, :file, :her, :ticks)
                on conflict (case_file) do update set ticks = excluded.ticks""").bind("id", id)
                .bind("file", ref.id().value()).bind("her", work.her().value())
                .bind("ticks", ticks.stream().sorted().map(CaseCodes::of).collect(Collectors.joining(" "))
                        .getBytes(UTF_8))
                .execute();
    }

    void noAide(SubjectWork work, CaseRef ref) {
        work.tx().handle().createUpdate("""
                delete from case_aide
                 where case_file = :file""").bind("file", ref.id().value()).execute();
    }

    Set<AideHeading> aide(Tx tx, CaseRef ref) {
        return tx.handle().createQuery("""
                select ticks
                  from case_aide
                 where case_file = :file""").bind("file", ref.id().value()).mapTo(byte[].class).findOne()
                .map(DutyStore::ticks).orElse(Set.of());
    }

    private static Set<AideHeading> ticks(byte[] written) {
        return Arrays.stream(new String(written, UTF_8).split(" ")).filter(code -> !code.isEmpty())
                .map(code -> CaseCodes.read(AideHeading.class, code)).collect(Collectors.toUnmodifiableSet());
    }
}
