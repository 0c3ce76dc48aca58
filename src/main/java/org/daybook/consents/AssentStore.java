package org.daybook.consents;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// SQL of the append-only table `consent_assent`, and of the views that state when somebody is of age.
final class AssentStore {
    /// A row to append.
    ///
    /// @param event the answer
    record Row(UUID id, UUID event, Assent assent) {}

    void insert(SubjectWork work, Row row) {
        var assent = row.assent();
        var alone = assent.alone();
        work.tx().handle().createUpdate("""
                insert into consent_assent (id, event, participant, who, relation, own, why_alone, why_words, decided_by)
                values (:id, :event, :her, :who, :relation, :own, :why, :words, :decided)""")
                .bind("id", row.id()).bind("event", row.event()).bind("her", work.her().value())
                .bind("who", code(assent.who())).bind("relation", maybe(assent.relation()))
                .bind("own", maybe(assent.own()))
                .bind("why", maybe(alone.map(Assent.Alone::why)))
                .bind("words", alone.filter(one -> one.why() == Assent.Why.OTHER).map(Assent.Alone::words).orElse(null))
                .bind("decided", maybe(alone.map(Assent.Alone::decidedBy))).execute();
    }

    Optional<LocalDate> ofAgeOn(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select of_age_on
                  from v_of_age
                 where participant = :her and of_age_on is not null""").bind("her", her.value())
                .map((RowView row) -> day(row, "of_age_on")).findOne();
    }

    /// Returns those to ask again, sorted by the day on which each is 18. What had expired before is not asked again. Considers
    /// only women who told a year or an age from which they may be 18 in these days, and the cards joined to theirs.
    UnfilteredRows<ToAskAgain> toAskAgain(Tx tx, LocalDate today) {
        var from = today.minusDays(ConsentRenewal.LISTED_DAYS);
        var to = today.plusDays(ConsentRenewal.NOTICE_DAYS);
        return UnfilteredRows.of(tx.handle().createQuery(YoungRows.WITH_NEAR + """
                select c.participant, c.renew_from, max(c.until_day) as last
                  from v_consent c
                 where c.participant in (select n.participant
                                           from near n
                                          cross join v_of_age a
                                          where a.participant = n.participant and a.of_age_on between :from and :to)
                   and c.answer = 'given' and c.renew_from is not null
                   and coalesce(c.until_day >= c.renew_from, true)
                 group by c.participant, c.renew_from
                 order by c.renew_from, c.participant""")
                .bind("from", from.toString()).bind("to", to.toString())
                // A woman born in December is of age on the first day of the following year.
                .bind("first_year", from.getYear() - MinorStatus.OF_AGE - 1)
                .bind("last_year", to.getYear() - MinorStatus.OF_AGE)
                .map((RowView row) -> new ToAskAgain(new ParticipantId(id(row, "participant")), day(row, "renew_from"),
                        maybeDay(row, "last")))
                .list(), ToAskAgain::her);
    }

    /// Deletes everything about her.
    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from consent_assent
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    /// Reads who answered from a row joined to its answer; empty if nothing was noted.
    static Optional<Assent> assent(RowView row) {
        return one(row, "who", Assent.Who::valueOf).map(who -> new Assent(who,
                one(row, "relation", Assent.Relation::valueOf), one(row, "own", Assent.Own::valueOf), alone(row)));
    }

    private static Optional<Assent.Alone> alone(RowView row) {
        return one(row, "why_alone", Assent.Why::valueOf).map(why -> new Assent.Alone(why,
                maybeText(row, "why_words").orElse(""),
                one(row, "decided_by", Assent.DecidedBy::valueOf).orElse(Assent.DecidedBy.WORKER)));
    }

    private static <E> Optional<E> one(RowView row, String column, Function<String, E> constant) {
        return maybeText(row, column).map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_')).map(constant);
    }

    private static @Nullable String maybe(Optional<? extends Enum<?>> chosen) {
        return chosen.map(AssentStore::code).orElse(null);
    }

    private static String code(Enum<?> chosen) {
        return chosen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
