package org.daybook.participants;

import static org.daybook.vault.RowColumns.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// SQL of the table `participant`.
final class ParticipantStore {
    private static final int MOST_FOUND = 40;
    private static final RowViewMapper<RecordVersion> FORMER = row -> {
        var before = ParticipantRows.WHOLE.map(row);
        return new RecordVersion(RowColumns.number(row, "seq"), RowColumns.id(row, "audit_id"),
                now -> before.telling(now.more()));
    };

    void insert(SubjectWork work, Participant told) {
        bind(work.tx().handle().createUpdate("""
                insert into participant (id, card, welcomed_on, preferred_name, name_folded, language, birth_year,
                       birth_month, citizenship, access_needs, room_name, picture_mark, welcome)
                values (:id, :card, :welcomed_on, :preferred_name, :name_folded, :language, :birth_year,
                       :birth_month, :citizenship, :access_needs, :room_name, :picture_mark, :welcome)"""), work, told)
                .execute();
    }

    void update(SubjectWork work, Participant told) {
        bind(work.tx().handle().createUpdate("""
                update participant
                   set preferred_name = :preferred_name, name_folded = :name_folded, language = :language,
                       birth_year = :birth_year, birth_month = :birth_month, citizenship = :citizenship,
                       access_needs = :access_needs, room_name = :room_name, picture_mark = :picture_mark,
                       welcome = :welcome
                 where id = :id"""), work, told).execute();
    }

    /// An earlier day changes nothing.
    void seen(SubjectWork work, LocalDate on) {
        work.tx().handle().createUpdate("""
                update participant
                   set seen_on = :on
                 where id = :id and coalesce(seen_on, '') < :on""").bind("on", on.toString())
                .bind("id", work.her().value())
                .execute();
    }

    /// Returns everyone with a current card, with the newest day in her own rows, including those of a joined card.
    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select coalesce(merged_into, id) as participant, max(max(welcomed_on, coalesce(seen_on, ''))) as day
                  from participant
                 group by coalesce(merged_into, id)"""));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, SubjectWork work, Participant her) {
        var name = her.preferredName().orElse(null);
        return statement.bind("id", work.her().value()).bind("card", her.card().toString())
                .bind("welcomed_on", her.welcomedOn().toString()).bind("preferred_name", name)
                .bind("name_folded", name == null ? null : NameFolding.fold(name))
                .bind("language", her.language().orElse(null))
                .bind("birth_year", her.birth().map(Birth::year).orElse(null))
                .bind("birth_month", her.birth().map(Birth::month).filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt).orElse(null))
                .bind("citizenship", her.citizenship().map(Citizenship::code).orElse(null))
                .bind("access_needs", her.accessNeeds().orElse(null)).bind("room_name", her.roomName().orElse(null))
                .bind("picture_mark", her.pictureMark().orElse(null))
                .bind("welcome", ParticipantRows.code(her.welcome()));
    }

    Optional<Participant> byId(Tx tx, ParticipantId id) {
        return tx.handle().createQuery("""
                select *
                  from participant
                 where id = :id""").bind("id", id.value()).map(ParticipantRows.WHOLE).findOne();
    }

    /// Returns the former versions of her row in the journal, newest first.
    List<RecordVersion> former(Tx tx, ParticipantId id) {
        return tx.handle().createQuery("""
                select seq, audit_id, before ->> 'id' as id, before ->> 'card' as card,
                       before ->> 'welcomed_on' as welcomed_on, before ->> 'preferred_name' as preferred_name,
                       before ->> 'language' as language, before ->> 'birth_year' as birth_year,
                       before ->> 'birth_month' as birth_month, before ->> 'citizenship' as citizenship,
                       before ->> 'access_needs' as access_needs, before ->> 'room_name' as room_name,
                       before ->> 'picture_mark' as picture_mark, before ->> 'welcome' as welcome
                  from journal
                 where tab = 'participant' and row_id = :id and op = 'u'
                 order by seq desc""").bind("id", id.value().toString())
                .map(FORMER).list();
    }

    /// Returns every card that was ever issued.
    List<String> allCards(Tx tx) {
        return tx.handle().createQuery("""
                select card
                  from participant""").mapTo(String.class).list();
    }

    /// Returns everybody by card; a joined card leads to the woman whose card stands for it.
    Map<String, MemberImport.Known> known(Tx tx) {
        return tx.handle().createQuery("""
                select p.card, w.id, w.preferred_name, w.language, w.birth_year, w.birth_month, w.citizenship
                  from participant p
                  join participant w on w.id = coalesce(p.merged_into, p.id)
                 where w.merged_into is null""").map((RowView row) -> Map.entry(RowColumns.text(row, "card"),
                new MemberImport.Known(new ParticipantId(RowColumns.id(row, "id")),
                        RowColumns.maybeText(row, "preferred_name"), ParticipantRows.birth(row),
                        RowColumns.maybeText(row, "language"), RowColumns.maybeText(row, "citizenship"))))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean cardTaken(Tx tx, CardNumber card) {
        return byCard(tx, card).size() > 0;
    }

    /// Returns the woman with a card; a joined card finds the woman whose card stands for it.
    UnfilteredRows<PersonRow> byCard(Tx tx, CardNumber card) {
        return unfiltered(tx.handle().createQuery("""
                with recursive whose (id) as (
                  select id
                    from participant
                   where card = :card
                   union
                  select p.merged_into
                    from whose
                    join participant p on p.id = whose.id
                   where p.merged_into is not null)
                select id, card, welcomed_on, preferred_name, birth_year, language, room_name, picture_mark, welcome
                  from participant
                 where id in (select id from whose) and merged_into is null""").bind("card", card.toString())
                .map(ParticipantRows.LINE).list());
    }

    /// Returns everyone, newest card first.
    UnfilteredRows<PersonRow> newestFirst(Tx tx, int most) {
        return unfiltered(tx.handle().createQuery("""
                select id, card, welcomed_on, preferred_name, birth_year, language, room_name, picture_mark, welcome
                  from participant
                 where merged_into is null
                 order by welcomed_on desc, id desc
                 limit :most""").bind("most", most).map(ParticipantRows.LINE).list());
    }

    long count(Tx tx) {
        return tx.handle().createQuery("""
                select count(*)
                  from participant
                 where merged_into is null""").mapTo(Long.class).one();
    }

    /// Checks whether her card is one of those that [#count] counts.
    boolean isListed(Tx tx, UUID her) {
        return tx.handle().createQuery("""
                select count(*)
                  from participant
                 where id = :her and merged_into is null""").bind("her", her).mapTo(Long.class).one() == 1;
    }

    UnfilteredRows<PersonRow> cardsStartingWith(Tx tx, String start) {
        return unfiltered(tx.handle().createQuery("""
                select id, card, welcomed_on, preferred_name, birth_year, language, room_name, picture_mark, welcome
                  from participant
                 where card >= :start and card < :end and merged_into is null
                 order by card
                 limit :most""").bind("start", start).bind("end", start + "\uffff").bind("most", MOST_FOUND)
                .map(ParticipantRows.LINE).list());
    }

    /// Returns those with this birth date whose folded name has a word that starts with the folded text; a single letter must
    /// start the name.
    UnfilteredRows<PersonRow> sought(Tx tx, PersonQuery sought) {
        var folded = NameFolding.fold(sought.name());
        return unfiltered(tx.handle().createQuery("""
                select id, card, welcomed_on, preferred_name, birth_year, language, room_name, picture_mark, welcome
                  from participant
                 where merged_into is null
                   and (:folded = '' or length(:folded) = 1 and substr(name_folded, 1, 1) = :folded
                        or length(:folded) > 1 and instr(' ' || name_folded, ' ' || :folded) > 0)
                   and (:year is null or birth_year = :year) and (:month is null or birth_month = :month)
                   and (:folded <> '' or :year is not null)
                 order by name_folded, card
                 limit :most""").bind("folded", folded).bind("year", number(sought.year()))
                .bind("month", number(sought.month())).bind("most", MOST_FOUND).map(ParticipantRows.LINE).list());
    }

    /// Returns those with this birth date whose name has a word that begins with these sounds.
    UnfilteredRows<PersonRow> heard(Tx tx, PersonQuery sought, String sounds) {
        return unfiltered(tx.handle().createQuery("""
                select p.id, p.card, p.welcomed_on, p.preferred_name, p.birth_year, p.language, p.room_name,
                       p.picture_mark, p.welcome
                  from name_key k
                  join participant p on p.id = k.participant
                 where (instr(k.key, ' ' || :sounds) > 0 or instr(k.key, '/' || :sounds) > 0)
                   and p.merged_into is null
                   and (:year is null or p.birth_year = :year) and (:month is null or p.birth_month = :month)
                 order by p.name_folded, p.card
                 limit :most""").bind("sounds", sounds).bind("year", number(sought.year()))
                .bind("month", number(sought.month())).bind("most", MOST_FOUND).map(ParticipantRows.LINE).list());
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    UnfilteredRows<PersonRow> stopped(Tx tx, int most) {
        return unfiltered(tx.handle().createQuery("""
                select id, card, welcomed_on, preferred_name, birth_year, language, room_name, picture_mark, welcome
                  from participant
                 where welcome = 'stopped' and merged_into is null
                 order by welcomed_on desc, id desc
                 limit :most""").bind("most", most).map(ParticipantRows.LINE).list());
    }

    /// Returns her line; empty for a worker from whom she is hidden.
    Optional<PersonRow> row(UnitOfWork work, ParticipantId her) {
        return work.isKeptFrom(her.value()) ? Optional.empty() : anyRow(work.tx(), her);
    }

    /// Returns those of several women who have a card, whoever the worker is.
    Set<ParticipantId> withCard(Tx tx, Collection<ParticipantId> them) {
        return Set.copyOf(tx.ask("""
                select p.id
                  from json_each(?) one
                  join participant p on p.id = one.value""", row -> new ParticipantId(row.id(1)),
                RowColumns.listed(them)));
    }

    /// Returns what those of several women need to take part who stated it, in the order of the women.
    UnfilteredRows<AccessNeeds.Line> accessNeeds(Tx tx, Collection<ParticipantId> them) {
        return UnfilteredRows.of(tx.ask("""
                select p.id, p.access_needs
                  from json_each(?) one
                  join participant p on p.id = one.value
                 where p.access_needs is not null
                 order by one.key""", row -> new AccessNeeds.Line(new ParticipantId(row.id(1)), row.text(2)),
                RowColumns.listed(them)), AccessNeeds.Line::her);
    }

    /// Returns her line in a passage that is about her, even if a mark hides her.
    Optional<PersonRow> row(SubjectWork work) {
        return anyRow(work.tx(), work.her());
    }

    private static UnfilteredRows<PersonRow> unfiltered(List<PersonRow> rows) {
        return UnfilteredRows.of(rows, PersonRow::id);
    }

    private static Optional<PersonRow> anyRow(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select id, card, welcomed_on, preferred_name, birth_year, language, room_name, picture_mark, welcome
                  from participant
                 where id = :id""").bind("id", her.value()).map(ParticipantRows.LINE).findOne();
    }

    /// Returns the first day on which she is 18, by what is known of her age.
    Optional<LocalDate> ofAgeOn(Tx tx, UUID her) {
        return tx.handle().createQuery("""
                select of_age_on
                  from v_of_age
                 where participant = :her and of_age_on is not null""").bind("her", her)
                .map((RowView row) -> day(row, "of_age_on")).findOne();
    }

    void delete(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from participant
                 where id = :id""").bind("id", work.her().value()).execute();
    }
}
