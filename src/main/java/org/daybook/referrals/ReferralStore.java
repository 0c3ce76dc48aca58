package org.daybook.referrals;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.SharedData;
import org.daybook.referrals.ReferralDeletion.SaidSince;
import org.daybook.services.ServiceId;
import org.daybook.services.ServiceKind;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the tables `referral`, `referral_status` and `referral_feedback`.
final class ReferralStore {
    /// A referral and the woman it is for.
    record Hers(ParticipantId her, Referral referral) {}

    void insert(SubjectWork work, Referral one) {
        var terms = one.terms();
        work.tx().handle().createUpdate("""
                insert into referral (id, participant, number, reference, service, organisation, need, urgency, words,
                       allowed, channel, feedback, companion, language, help_by)
                values (:id, :her, :number, :reference, :service, :organisation, :need, :urgency, :words,
                       :allowed, :channel, :feedback, :companion, :language, :help_by)""")
                .bind("id", one.id().value()).bind("her", work.her().value())
                .bind("number", work.tx().nextNumber()).bind("reference", one.reference())
                .bind("service", one.to().service().map(ServiceId::value).map(UUID::toString).orElse(null))
                .bind("organisation", one.to().organisation()).bind("need", ReferralCodes.of(terms.need()))
                .bind("urgency", ReferralCodes.of(terms.urgency())).bind("words", one.words())
                .bind("allowed", SharedData.written(terms.data())).bind("channel", ReferralCodes.of(terms.channel()))
                .bind("feedback", ReferralCodes.of(terms.feedback()))
                .bind("companion", terms.companion().map(ReferralCodes::of).orElse(null))
                .bind("language", terms.language())
                .bind("help_by", terms.by().map(Instant::toString).orElse(null)).execute();
        one.steps().forEach(step -> append(work, one.id(), step));
    }

    void append(SubjectWork work, ReferralId referral, ReferralStep step) {
        work.tx().handle().createUpdate("""
                insert into referral_status (id, participant, referral, number, status, gap, words, on_day, recorded_by,
                       reflection_until)
                values (:id, :her, :referral, :number, :status, :gap, :words, :on_day, :recorded_by, :reflection)""")
                .bind("id", work.newId()).bind("her", work.her().value()).bind("referral", referral.value())
                .bind("number", work.tx().nextNumber()).bind("status", ReferralCodes.of(step.status()))
                .bind("gap", step.gap().map(ReferralCodes::of).orElse(null)).bind("words", step.words())
                .bind("on_day", step.on().toString()).bind("recorded_by", step.recordedBy().value())
                .bind("reflection", step.reflection().map(LocalDate::toString).orElse(null)).execute();
    }

    /// Records her answer to what they may tell us back.
    void feedback(SubjectWork work, ReferralId referral, SaidSince said) {
        work.tx().handle().createUpdate("""
                insert into referral_feedback (id, participant, referral, number, feedback, on_day, recorded_by)
                values (:id, :her, :referral, :number, :feedback, :on_day, :recorded_by)""")
                .bind("id", work.newId()).bind("her", work.her().value()).bind("referral", referral.value())
                .bind("number", work.tx().nextNumber()).bind("feedback", ReferralCodes.of(said.feedback()))
                .bind("on_day", said.on().toString()).bind("recorded_by", said.by().value()).execute();
    }

    /// Returns her answers to what they may tell us back since one was prepared, in the order of writing.
    List<SaidSince> saidSince(Tx tx, ReferralId referral) {
        return tx.handle().createQuery("""
                select feedback, on_day, recorded_by
                  from referral_feedback
                 where referral = :referral
                 order by number""").bind("referral", referral.value())
                .map((RowView row) -> new SaidSince(ReferralCodes.read(ReferralFeedback.class, text(row, "feedback")),
                        day(row, "on_day"), new StaffId(id(row, "recorded_by"))))
                .list();
    }

    /// Returns hers, in the order of writing.
    List<Referral> of(Tx tx, ParticipantId her) {
        return all(tx.handle().createQuery("""
                select r.*, s.status, s.gap, s.words as step_words, s.on_day, s.recorded_by,
                       s.reflection_until,
                       coalesce((select f.feedback
                                   from referral_feedback f
                                  where f.referral = r.id
                                  order by f.number desc
                                  limit 1), r.feedback) as agreed
                  from referral r
                  join referral_status s on s.referral = r.id
                 where r.participant = :her
                 order by r.number, s.number""").bind("her", her.value()).map(ReferralStore::line).list()).stream()
                .map(Hers::referral).toList();
    }

    /// Returns one of hers.
    ///
    /// @throws Refusal `referrals.refusal.unknown`
    Referral known(SubjectWork work, ReferralId id) {
        return of(work.tx(), work.her()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("referrals.refusal.unknown"));
    }

    /// Returns her answers to what they may tell us back, for each of her referrals, in the order of writing.
    List<ReferralSaid> said(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select r.id as referral, r.feedback, r.number,
                       (select min(s.on_day)
                          from referral_status s
                         where s.referral = r.id) as on_day
                  from referral r
                 where r.participant = :her
                union all
                select f.referral, f.feedback, f.number, f.on_day
                  from referral_feedback f
                 where f.participant = :her
                 order by number""").bind("her", her.value())
                .map((RowView row) -> new ReferralSaid(new ReferralId(id(row, "referral")),
                        ReferralCodes.read(ReferralFeedback.class, text(row, "feedback")), day(row, "on_day")))
                .list();
    }

    /// Returns those of everybody, in the order of writing.
    UnfilteredRows<ReferralExport.Row> everybody(Tx tx) {
        return UnfilteredRows.of(all(tx.handle().createQuery("""
                select r.*, s.status, s.gap, s.words as step_words, s.on_day, s.recorded_by, s.reflection_until,
                       r.feedback as agreed
                  from referral r
                  join referral_status s on s.referral = r.id
                 order by r.number, s.number""").map(ReferralStore::line).list()).stream()
                .map(one -> new ReferralExport.Row(one.her(), ReferralExport.told(one.referral()))).toList(),
                ReferralExport.Row::her);
    }

    /// Returns those of everybody with an outcome still awaited, and those with a recovery and reflection period, in the order
    /// of writing.
    UnfilteredRows<Hers> open(Tx tx) {
        return UnfilteredRows.of(all(tx.handle().createQuery("""
                select r.*, s.status, s.gap, s.words as step_words, s.on_day, s.recorded_by,
                       s.reflection_until,
                       coalesce((select f.feedback
                                   from referral_feedback f
                                  where f.referral = r.id
                                  order by f.number desc
                                  limit 1), r.feedback) as agreed
                  from referral r
                  join referral_status s on s.referral = r.id
                 where (select newest.status
                          from referral_status newest
                         where newest.referral = r.id
                         order by newest.number desc
                         limit 1) in ('prepared', 'asked', 'accepted', 'waiting-list')
                    or exists (select 1
                                 from referral_status told
                                where told.referral = r.id and told.reflection_until is not null)
                 order by r.number, s.number""").map(ReferralStore::line).list()), Hers::her);
    }

    /// Returns the woman whose referral has a number.
    UnfilteredRows<ParticipantId> byReference(Tx tx, String reference) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant
                  from referral
                 where reference = :reference""").bind("reference", reference)
                .map((RowView row) -> new ParticipantId(id(row, "participant"))).list(), her -> her);
    }

    /// Returns what was asked for elsewhere and not received.
    UnfilteredRows<ServiceGaps.Missed> gaps(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, kind, gap, on_day
                  from v_service_gap""")
                .map((RowView row) -> new ServiceGaps.Missed(new ParticipantId(id(row, "participant")),
                        ReferralCodes.read(ServiceKind.class, text(row, "kind")),
                        maybeText(row, "gap").map(code -> ReferralCodes.read(ReferralGap.class, code)),
                        day(row, "on_day")))
                .list(), ServiceGaps.Missed::her);
    }

    /// Returns when something was last written about each.
    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from referral_status
                 where participant not in (select id from v_folded)
                 group by participant"""));
    }

    /// Moves the steps of a referral to the other card, including those logged since the cards were joined.
    void giveSteps(SubjectWork from, SubjectWork to, UUID referral) {
        to.tx().handle().createUpdate("""
                update referral_status
                   set participant = :to
                 where referral = :referral and participant = :from""").bind("referral", referral)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
        to.tx().handle().createUpdate("""
                update referral_feedback
                   set participant = :to
                 where referral = :referral and participant = :from""").bind("referral", referral)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
        to.tx().handle().createUpdate("""
                update referral_guide
                   set participant = :to
                 where referral = :referral and participant = :from""").bind("referral", referral)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }

    /// Deletes one with everything written about it.
    void delete(SubjectWork work, ReferralId id) {
        for (var sql : List.of("""
                delete from referral_guide
                 where referral = :id and participant = :her""", """
                delete from referral_feedback
                 where referral = :id and participant = :her""", """
                delete from referral_status
                 where referral = :id and participant = :her""", """
                delete from referral
                 where id = :id and participant = :her""")) {
            work.tx().handle().createUpdate(sql).bind("id", id.value()).bind("her", work.her().value()).execute();
        }
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from referral_guide
                 where participant = :her
                    or referral in (select id from referral where participant = :her)""")
                .bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from referral_feedback
                 where participant = :her
                    or referral in (select id from referral where participant = :her)""")
                .bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from referral_status
                 where participant = :her
                    or referral in (select id from referral where participant = :her)""")
                .bind("her", work.her().value()).execute();
        work.tx().handle().createUpdate("""
                delete from referral
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// One step with its referral, which has no steps yet.
    private record Line(Hers of, ReferralStep step) {}

    private static List<Hers> all(List<Line> lines) {
        var steps = new LinkedHashMap<Hers, List<ReferralStep>>();
        lines.forEach(line -> steps.computeIfAbsent(line.of(), _ -> new ArrayList<>()).add(line.step()));
        return steps.entrySet().stream().map(entry -> {
            var one = entry.getKey().referral();
            return new Hers(entry.getKey().her(),
                    new Referral(one.id(), one.reference(), one.to(), one.terms(), one.words(), entry.getValue()));
        }).toList();
    }

    private static Line line(RowView row) {
        var terms = new Referral.Terms(ReferralCodes.read(ServiceKind.class, text(row, "need")),
                ReferralCodes.read(ReferralUrgency.class, text(row, "urgency")),
                SharedData.read(text(row, "allowed")),
                ReferralCodes.read(ReferralChannel.class, text(row, "channel")),
                ReferralCodes.read(ReferralFeedback.class, text(row, "agreed")),
                maybeText(row, "companion").map(code -> ReferralCodes.read(ReferralCompanion.class, code)),
                text(row, "language"), maybeText(row, "help_by").map(Instant::parse));
        var to = new Referral.To(maybeText(row, "service").map(UUID::fromString).map(ServiceId::new),
                text(row, "organisation"));
        var step = new ReferralStep(ReferralCodes.read(ReferralStatus.class, text(row, "status")),
                maybeText(row, "gap").map(code -> ReferralCodes.read(ReferralGap.class, code)),
                text(row, "step_words"), day(row, "on_day"), new StaffId(id(row, "recorded_by")),
                maybeDay(row, "reflection_until"));
        return new Line(new Hers(new ParticipantId(id(row, "participant")),
                new Referral(new ReferralId(id(row, "id")), text(row, "reference"), to, terms, text(row, "words"),
                        List.of())),
                step);
    }
}
