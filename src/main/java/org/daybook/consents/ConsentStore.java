package org.daybook.consents;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeDay;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the append-only table `consent_event`.
final class ConsentStore {
    /// An event to append; it gets the next number of the store.
    record Event(UUID id, Purpose purpose, ConsentStatus answer, Heard heard, LocalDate on,
            StaffId recordedBy, Optional<LocalDate> until, Optional<Sharing> sharing, Optional<UUID> with,
            Optional<LocalDate> corrected) {}

    void append(SubjectWork work, Event event) {
        var heard = event.heard();
        work.tx().handle()
                .createUpdate(
                        """
                insert into consent_event (id, number, participant, purpose, answer, wording, language, on_day,
                       recorded_by, explained_by, interpreter, interpreter_words, interpreter_staff, points, until_day,
                       organisation, organisation_key, shared, asked_with, corrected_on)
                values (:id, :number, :participant, :purpose, :answer,
                       :wording, :language, :on_day, :recorded_by, :explained_by, :interpreter, :interpreter_words,
                       :interpreter_staff, :points, :until_day, :organisation, :organisation_key, :shared, :asked_with,
                       :corrected_on)""")
                .bind("id", event.id()).bind("number", work.tx().nextNumber()).bind("participant", work.her().value())
                .bind("purpose", event.purpose().code()).bind("answer", event.answer().code())
                .bind("wording", heard.wording().version()).bind("language", heard.wording().language())
                .bind("on_day", event.on().toString()).bind("recorded_by", event.recordedBy().value())
                .bind("explained_by", heard.explainedBy().map(StaffId::value).orElse(null))
                .bind("interpreter", heard.interpreter().map(ConsentStore::kind).orElse(null))
                .bind("interpreter_words", heard.interpreter().flatMap(ConsentStore::words).orElse(null))
                .bind("interpreter_staff", heard.interpreter().flatMap(ConsentStore::colleague).orElse(null))
                .bind("points", heard.points().map(ConsentStore::code).orElse(null))
                .bind("until_day", event.until().map(LocalDate::toString).orElse(null))
                .bind("organisation", event.sharing().map(Sharing::organisation).orElse(null))
                .bind("organisation_key", event.sharing().map(Sharing::key).orElse(null))
                .bind("shared", event.sharing().map(sharing -> SharedData.written(sharing.data())).orElse(null))
                .bind("asked_with", event.with().map(UUID::toString).orElse(null))
                .bind("corrected_on", event.corrected().map(LocalDate::toString).orElse(null))
                .execute();
    }

    /// Returns everything she ever answered, newest first.
    List<ConsentEvent> events(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select c.*, l.renew_from, l.until_day as lasts, s.who, s.relation, s.own, s.why_alone, s.why_words,
                       s.decided_by
                  from consent_event c
                  join v_consent_lasts l on l.id = c.id
                  left join consent_assent s on s.event = c.id
                 where c.participant = :her
                 order by c.number desc""").bind("her", her.value()).map(ConsentStore::event).list();
    }

    UUID identity(Tx tx, ConsentEvent event) {
        return tx.ask("select id from consent_event where number = ?", row -> row.id(1), event.number()).getFirst();
    }

    /// Returns those of several women who agreed to a purpose, have not withdrawn it, and whose yes has not expired by a day;
    /// for a referral, one to anybody.
    Set<ParticipantId> holding(Tx tx, Collection<ParticipantId> them, Purpose purpose, LocalDate today) {
        // Whoever has not agreed is read: of thousands who were asked, these are few. until_day is named once: each mention
        // computes anew when she comes of age.
        var others = Set.copyOf(tx.ask("""
                select one.value
                  from json_each(?) one
                 where not exists (select 1
                                     from v_consent c
                                    where c.participant = one.value and c.purpose = ? and c.answer = 'given'
                                      and (c.until_day >= ?) is not false)""",
                row -> new ParticipantId(row.id(1)), RowColumns.listed(them), purpose.code(), today));
        return them.stream().filter(one -> !others.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns those of several women who refused a purpose, withdrew their yes, or whose yes expired before a day: as
    /// [ConsentStatus#saysNo].
    Set<ParticipantId> objecting(Tx tx, Collection<ParticipantId> them, Purpose purpose, LocalDate today) {
        return Set.copyOf(tx.ask("""
                select distinct c.participant
                  from json_each(?) one
                  join v_consent c on c.participant = one.value
                 where c.purpose = ?
                   and (c.answer in ('refused', 'withdrawn') or c.answer = 'given' and c.until_day < ?)""",
                row -> new ParticipantId(row.id(1)), RowColumns.listed(them), purpose.code(), today));
    }

    /// Deletes everything about her.
    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from consent_event
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from consent_event
                 where corrected_on is null
                 group by participant"""));
    }

    /// Returns answers that were replaced by the next one to the same purpose and, for referrals, to the same organisation.
    UnfilteredRows<ReplacedAnswer> replaced(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, ended_on
                  from (select participant, lead(coalesce(corrected_on, on_day))
                                              over (partition by participant, purpose, organisation_key
                                                        order by number) as ended_on
                          from consent_event)
                 where ended_on is not null
                 order by ended_on, participant""")
                .map((RowView row) -> new ReplacedAnswer(new ParticipantId(id(row, "participant")),
                        day(row, "ended_on")))
                .list(), ReplacedAnswer::her);
    }

    void deleteReplaced(SubjectWork work, LocalDate until) {
        work.tx().handle().createUpdate("""
                delete from consent_event
                 where id in (select id
                                from (select id, lead(coalesce(corrected_on, on_day))
                                                   over (partition by purpose, organisation_key
                                                             order by number) as ended_on
                                        from consent_event
                                       where participant = :her)
                               where ended_on <= :until)""").bind("her", work.her().value())
                .bind("until", until.toString()).execute();
    }

    /// Returns the cards that were joined to hers.
    List<UUID> joined(SubjectWork work) {
        return work.tx().handle().createQuery("""
                select id
                  from v_folded
                 where merged_into = :her
                 order by id""").bind("her", work.her().value()).map((RowView row) -> id(row, "id")).list();
    }

    /// Checks whether her card was parted from another one on a day or later.
    boolean isPartedSince(Tx tx, ParticipantId her, LocalDate day) {
        return !tx.ask("select 1 from v_parted where id = ? and on_day >= ?", row -> row.number(1), her.value(),
                day.toString()).isEmpty();
    }

    /// Checks whether another card is joined to hers.
    boolean isForSeveral(SubjectWork work) {
        return !work.tx().ask("select 1 from v_folded where merged_into = ? limit 1", row -> row.number(1),
                work.her().value()).isEmpty();
    }

    List<UUID> move(SubjectWork from, SubjectWork to) {
        return to.tx().handle().createQuery("""
                update consent_event
                   set participant = :to
                 where participant = :from
                returning id""").bind("from", from.her().value()).bind("to", to.her().value())
                .map((RowView row) -> id(row, "id")).list();
    }

    void moveBack(SubjectWork from, SubjectWork to, UUID event) {
        to.tx().handle().createUpdate("""
                update consent_event
                   set participant = :to
                 where id = :event and participant = :from""").bind("event", event).bind("from", from.her().value())
                .bind("to", to.her().value()).execute();
    }

    private static ConsentEvent event(RowView row) {
        var heard = new Heard(new ConsentWording(number(row, "wording"), text(row, "language")),
                maybeText(row, "explained_by").map(ConsentStore::staff), interpreter(row),
                maybeText(row, "points").map(ConsentStore::points), AssentStore.assent(row));
        var sharing = maybeText(row, "organisation")
                .map(organisation -> new Sharing(organisation, SharedData.read(maybeText(row, "shared").orElse(""))));
        return new ConsentEvent(Objects.requireNonNull(row.getColumn("number", Long.class)),
                Purpose.ofCode(text(row, "purpose")), ConsentStatus.ofCode(text(row, "answer")), heard,
                day(row, "on_day"),
                new StaffId(id(row, "recorded_by")), maybeDay(row, "until_day"), sharing,
                maybeText(row, "asked_with").map(UUID::fromString),
                maybeDay(row, "corrected_on"),
                maybeDay(row, "renew_from").map(from -> new ConsentRenewal(from, maybeDay(row, "lasts"))));
    }

    private static Optional<ConsentInterpreter> interpreter(RowView row) {
        return maybeText(row, "interpreter").map(kind -> switch (kind) {
            case "none" -> new ConsentInterpreter.None();
            case "somebody" -> new ConsentInterpreter.Somebody(maybeText(row, "interpreter_words").orElse(""));
            default -> new ConsentInterpreter.Colleague(staff(text(row, "interpreter_staff")));
        });
    }

    private static String kind(ConsentInterpreter interpreter) {
        return switch (interpreter) {
            case ConsentInterpreter.None _ -> "none";
            case ConsentInterpreter.Somebody _ -> "somebody";
            case ConsentInterpreter.Colleague _ -> "colleague";
        };
    }

    private static Optional<String> words(ConsentInterpreter interpreter) {
        return interpreter instanceof ConsentInterpreter.Somebody somebody
                ? Optional.of(somebody.words()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    private static Optional<UUID> colleague(ConsentInterpreter interpreter) {
        return interpreter instanceof ConsentInterpreter.Colleague colleague
                ? Optional.of(colleague.who().value())
                : Optional.empty();
    }

    private static StaffId staff(String id) {
        return new StaffId(UUID.fromString(id));
    }

    private static String code(SevenPoints points) {
        return points.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SevenPoints points(String code) {
        return SevenPoints.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
