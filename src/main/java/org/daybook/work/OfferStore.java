package org.daybook.work;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;
import static org.daybook.vault.RowColumns.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `job_offer`.
final class OfferStore {
    /// Her yes does not count if it is older than her last no to companies, or than the day on which she put that answer off:
    /// consent given again brings no earlier yes back.
    private static final String OFFERS = """
            select f.*, o.title, o.company, c.name as at,
                   case
                     when f.her_answer = 'yes'
                       and exists (select 1
                                     from v_consent_no n
                                    where n.participant = f.participant and n.purpose = 'companies'
                                      and (n.number > f.answered_number
                                       or f.answered_number is null and n.on_day >= f.answered_on))
                     then null
                     else f.her_answer
                   end as says
              from job_offer f
              join opening o on o.id = f.opening
              join company c on c.id = o.company
            """;

    void insert(SubjectWork work, OfferId id, OpeningId opening) {
        work.tx().handle().createUpdate("""
                insert into job_offer (id, participant, opening, offered_on, offered_by)
                values (:id, :her, :opening, :on, :by)""").bind("id", id.value()).bind("her", work.her().value())
                .bind("opening", opening.value()).bind("on", work.today().toString())
                .bind("by", work.who().id().value()).execute();
    }

    void answer(SubjectWork work, OfferId id, OfferAnswer answer) {
        work.tx().handle().createUpdate("""
                update job_offer
                   set her_answer = :answer, answered_on = :on, answered_number = :number
                 where id = :id and participant = :her""").bind("answer", WorkCodes.of(answer))
                .bind("on", work.today().toString()).bind("number", work.tx().nextNumber())
                .bind("id", id.value()).bind("her", work.her().value()).execute();
    }

    /// Another day means another interview, whose outcome is not known.
    void interview(SubjectWork work, OfferId id, LocalDateTime at) {
        work.tx().handle().createUpdate("""
                update job_offer
                   set interview_on = :on, interview_at = :at, interview_came = null
                 where id = :id and participant = :her""").bind("on", at.toLocalDate().toString())
                .bind("at", at.toLocalTime().toString()).bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    void came(SubjectWork work, OfferId id, InterviewOutcome outcome) {
        work.tx().handle().createUpdate("""
                update job_offer
                   set interview_came = :outcome
                 where id = :id and participant = :her""").bind("outcome", WorkCodes.of(outcome))
                .bind("id", id.value()).bind("her", work.her().value()).execute();
    }

    void companyAnswered(SubjectWork work, OfferId id, CompanyAnswer answer) {
        work.tx().handle().createUpdate("""
                update job_offer
                   set company_answer = :answer, company_answered_on = :on
                 where id = :id and participant = :her""").bind("answer", WorkCodes.of(answer))
                .bind("on", work.today().toString()).bind("id", id.value()).bind("her", work.her().value()).execute();
    }

    /// Returns what was said about one of her offers.
    OfferVersion version(SubjectWork work, OfferId id) {
        return work.tx().handle().createQuery("""
                select *
                  from job_offer
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .map((RowView row) -> new OfferVersion(id,
                        maybeText(row, "her_answer").map(code -> new OfferVersion.Hers(
                                WorkCodes.read(OfferAnswer.class, code), day(row, "answered_on"),
                                Optional.ofNullable(row.getColumn("answered_number", Long.class)))),
                        interview(row),
                        maybeText(row, "company_answer").map(code -> new OfferVersion.Companys(
                                WorkCodes.read(CompanyAnswer.class, code), day(row, "company_answered_on")))))
                .one();
    }

    /// Stores what was said about one of her offers before.
    void put(SubjectWork work, OfferVersion said) {
        work.tx().handle().createUpdate("""
                update job_offer
                   set her_answer = :answer, answered_on = :answered_on, answered_number = :number,
                       interview_on = :interview_on, interview_at = :interview_at, interview_came = :came,
                       company_answer = :company, company_answered_on = :company_on
                 where id = :id and participant = :her""")
                .bind("answer", said.hers().map(one -> WorkCodes.of(one.answer())).orElse(null))
                .bind("answered_on", said.hers().map(one -> one.on().toString()).orElse(null))
                .bind("number", said.hers().flatMap(OfferVersion.Hers::number).orElse(null))
                .bind("interview_on", said.interview().map(one -> one.at().toLocalDate().toString()).orElse(null))
                .bind("interview_at", said.interview().map(one -> one.at().toLocalTime().toString()).orElse(null))
                .bind("came", said.interview().flatMap(JobOffer.Interview::outcome).map(WorkCodes::of).orElse(null))
                .bind("company", said.companys().map(one -> WorkCodes.of(one.answer())).orElse(null))
                .bind("company_on", said.companys().map(one -> one.on().toString()).orElse(null))
                .bind("id", said.id().value()).bind("her", work.her().value()).execute();
    }

    void delete(SubjectWork work, OfferId id) {
        work.tx().handle().createUpdate("""
                delete from job_offer
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .execute();
    }

    /// Returns her offers, the newest first.
    List<JobOffer> of(Tx tx, ParticipantId her) {
        return of(tx, her, "says");
    }

    /// Returns the same offers with her original answers, whether they still count or not.
    List<JobOffer> said(Tx tx, ParticipantId her) {
        return of(tx, her, "her_answer");
    }

    private static List<JobOffer> of(Tx tx, ParticipantId her, String answer) {
        return tx.handle().createQuery(OFFERS + """
                 where f.participant = :her
                 order by f.offered_on desc, f.id desc""").bind("her", her.value())
                .map((RowView row) -> offer(row, answer)).list();
    }

    /// Returns those to whom an opening was offered, the newest first.
    UnfilteredRows<JobOffer> at(Tx tx, OpeningId opening) {
        return UnfilteredRows.of(tx.handle().createQuery(OFFERS + """
                 where f.opening = :opening and f.participant not in (select id from v_folded)
                 order by f.offered_on desc, f.id desc""").bind("opening", opening.value()).map(OfferStore::offer)
                .list(), JobOffer::her);
    }

    /// Returns interviews without a recorded outcome, the earliest first, including those at companies with a sign and those
    /// that are no longer due ([JobOffer#isInterviewDue]).
    UnfilteredRows<JobOffer> interviews(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery(OFFERS + """
                 where f.interview_on is not null and f.interview_came is null and f.her_answer = 'yes'
                   and (f.company_answer is null or f.company_answer = 'yes')
                   and f.participant not in (select id from v_folded)
                 order by f.interview_on, f.interview_at, f.id""").map(OfferStore::offer).list(), JobOffer::her);
    }

    /// Returns the women who were to go to a company for an interview on a day or later, even if their yes no longer counts;
    /// only those with a yes in force ([JobOffer#isAgreed()]) are expected.
    UnfilteredRows<JobOffer> expected(Tx tx, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery(OFFERS + """
                 where f.interview_on >= :day and f.interview_came is null
                   and f.her_answer = 'yes' and (f.company_answer is null or f.company_answer = 'yes')
                   and f.participant not in (select id from v_folded)
                 order by f.interview_on, f.id""").bind("day", day.toString()).map(OfferStore::offer).list(),
                JobOffer::her);
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from job_offer
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static JobOffer offer(RowView row) {
        return offer(row, "says");
    }

    private static JobOffer offer(RowView row, String answer) {
        return new JobOffer(new OfferId(id(row, "id")), new ParticipantId(id(row, "participant")),
                new JobOffer.What(new OpeningId(id(row, "opening")), text(row, "title"),
                        new CompanyId(id(row, "company")), text(row, "at")),
                day(row, "offered_on"),
                maybeText(row, answer).map(code -> WorkCodes.read(OfferAnswer.class, code)),
                interview(row),
                maybeText(row, "company_answer").map(code -> WorkCodes.read(CompanyAnswer.class, code)));
    }

    private static Optional<JobOffer.Interview> interview(RowView row) {
        return maybeDay(row, "interview_on").map(on -> new JobOffer.Interview(on.atTime(time(row, "interview_at")),
                maybeText(row, "interview_came").map(code -> WorkCodes.read(InterviewOutcome.class, code))));
    }
}
