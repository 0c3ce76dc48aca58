package org.daybook.referrals;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.referrals.IncomingReferral.State;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `incoming_referral`.
final class IncomingStore {
    private static final RowViewMapper<IncomingReferral> ROW = IncomingStore::row;

    /// One that led to a record, and the woman.
    record Hers(ParticipantId her, IncomingReferral referral) {}

    void insert(Tx tx, IncomingReferral one) {
        var facts = one.facts();
        tx.handle().createUpdate("""
                insert into incoming_referral (id, number, reference, sender, need, knows, arrived_on, unasked, state)
                values (:id, :number, :reference, :sender, :need, :knows, :arrived_on, :unasked, 'open')""")
                .bind("id", one.id().value()).bind("number", tx.nextNumber()).bind("reference", one.reference())
                .bind("sender", facts.sender()).bind("need", facts.need().map(ReferralCodes::of).orElse(null))
                .bind("knows", facts.knows().map(ReferralCodes::of).orElse(null))
                .bind("arrived_on", one.arrivedOn().toString())
                .bind("unasked", facts.unasked().getBytes(StandardCharsets.UTF_8)).execute();
    }

    Optional<IncomingReferral> byId(Tx tx, IncomingId id) {
        return tx.handle().createQuery("""
                select *, cast(unasked as text) as words
                  from incoming_referral
                 where id = :id""").bind("id", id.value()).map(ROW).findOne();
    }

    /// Returns those not decided yet, the oldest first.
    List<IncomingReferral> open(Tx tx) {
        return tx.handle().createQuery("""
                select *, cast(unasked as text) as words
                  from incoming_referral
                 where state = 'open'
                 order by number""").map(ROW).list();
    }

    /// Returns those that led to no record, including those for which it was decided that she did not come.
    List<IncomingReferral> ofNobody(Tx tx) {
        return tx.handle().createQuery("""
                select *, cast(unasked as text) as words
                  from incoming_referral
                 where state in ('open', 'not-here')""").map(ROW).list();
    }

    void sender(SubjectWork work, IncomingId id, String words) {
        work.tx().handle().createUpdate("""
                update incoming_referral
                   set sender = :sender
                 where id = :id and participant = :her""").bind("id", id.value()).bind("her", work.her().value())
                .bind("sender", words).execute();
    }

    /// Returns those that led to a record since a day, the newest first.
    UnfilteredRows<Hers> here(Tx tx, LocalDate since) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select *, cast(unasked as text) as words
                  from incoming_referral
                 where state = 'here' and decided_on >= :since
                 order by number desc""").bind("since", since.toString())
                .map((RowView row) -> new Hers(new ParticipantId(id(row, "participant")), row(row))).list(),
                Hers::her);
    }

    /// Returns those for which it was decided since a day that she did not come, the newest first.
    List<IncomingReferral> notHere(Tx tx, LocalDate since) {
        return tx.handle().createQuery("""
                select *, cast(unasked as text) as words
                  from incoming_referral
                 where state = 'not-here' and decided_on >= :since
                 order by number desc""").bind("since", since.toString()).map(ROW).list();
    }

    /// Returns those that led to her, the oldest first.
    List<IncomingReferral> of(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *, cast(unasked as text) as words
                  from incoming_referral
                 where participant = :her
                 order by number""").bind("her", her.value()).map(ROW).list();
    }

    /// Deletes what came unasked.
    void here(SubjectWork work, IncomingId id) {
        work.tx().handle().createUpdate("""
                update incoming_referral
                   set state = 'here', participant = :her, decided_on = :today, unasked = null
                 where id = :id""").bind("id", id.value()).bind("her", work.her().value())
                .bind("today", work.today().toString()).execute();
    }

    /// Deletes what came unasked.
    void notHere(Tx tx, IncomingId id, LocalDate today) {
        tx.handle().createUpdate("""
                update incoming_referral
                   set state = 'not-here', decided_on = :today, unasked = null
                 where id = :id""").bind("id", id.value()).bind("today", today.toString()).execute();
    }

    void receipt(Tx tx, IncomingId id, LocalDate today) {
        tx.handle().createUpdate("""
                update incoming_referral
                   set receipt_on = :today
                 where id = :id and receipt_on is null""").bind("id", id.value()).bind("today", today.toString())
                .execute();
    }

    void delete(Tx tx, IncomingId id) {
        tx.handle().createUpdate("""
                delete from incoming_referral
                 where id = :id""").bind("id", id.value()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from incoming_referral
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static IncomingReferral row(RowView row) {
        var facts = new NewIncoming(text(row, "sender"),
                maybeText(row, "need").map(code -> ReferralCodes.read(ServiceKind.class, code)),
                maybeText(row, "knows").map(code -> ReferralCodes.read(YesNo.class, code)),
                maybeText(row, "words").orElse(""));
        return new IncomingReferral(new IncomingId(id(row, "id")), text(row, "reference"), facts,
                day(row, "arrived_on"), ReferralCodes.read(State.class, text(row, "state")),
                maybeDay(row, "receipt_on"));
    }
}
