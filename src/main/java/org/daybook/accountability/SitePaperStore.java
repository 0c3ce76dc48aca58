package org.daybook.accountability;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of what the papers need to know, of the notice's versions, and of the people in the store.
final class SitePaperStore {
    /// A person in the store, by the data held about her.
    record Held(ParticipantId id, String card, int caseFile, int telephone, int withChildren) {}

    private record Told(UUID participant, String purpose, Optional<String> organisation) {}

    PaperSettings settings(Tx tx) {
        var words = new EnumMap<Setting, String>(Setting.class);
        tx.handle().createQuery("""
                select name, words
                  from paper_setting""").map((RowView row) -> List.of(text(row, "name"), text(row, "words")))
                .forEach(pair -> Arrays.stream(Setting.values())
                        .filter(setting -> setting.code().equals(pair.getFirst()))
                        .forEach(setting -> words.put(setting, pair.getLast())));
        return new PaperSettings(words);
    }

    void settings(Tx tx, PaperSettings settings) {
        for (var setting : Setting.values()) {
            tx.handle().createUpdate("""
                    insert into paper_setting (name, words)
                    values (:name, :words)
                        on conflict (name) do update
                       set words = excluded.words
                     where words <> excluded.words""").bind("name", setting.code())
                    .bind("words", settings.of(setting)).execute();
        }
    }

    /// Returns the number of the next notice in a language.
    int upcoming(Tx tx, String language) {
        return tx.upcomingNumber(series(language));
    }

    private static String series(String language) {
        return "notice-" + language;
    }

    Optional<NoticeVersion> newest(Tx tx, String language) {
        return tx.handle().createQuery("""
                select number, language, on_day, words
                  from notice_version
                 where language = :language
                 order by number desc, computer desc
                 limit 1""").bind("language", language).map(SitePaperStore::version).findOne();
    }

    List<NoticeVersion> versions(Tx tx) {
        return tx.handle().createQuery("""
                select number, language, on_day, words
                  from notice_version
                 order by on_day desc, language, number desc, computer desc""").map(SitePaperStore::version).list();
    }

    private static NoticeVersion version(RowView row) {
        return new NoticeVersion(number(row, "number"), text(row, "language"), day(row, "on_day"), text(row, "words"));
    }

    void insert(UnitOfWork work, NoticeVersion version) {
        work.tx().handle().createUpdate("""
                insert into notice_version (id, language, number, computer, on_day, written_by, words)
                values (:id, :language, :number, :computer, :day, :by, :words)""").bind("id", work.newId().toString())
                .bind("number", work.tx().nextNumber(series(version.language())))
                .bind("computer", work.tx().computer()).bind("language", version.language())
                .bind("day", version.on().toString()).bind("by", work.who().id().value().toString())
                .bind("words", version.words()).execute();
    }

    /// Returns everyone who was in the store on a day, by card.
    UnfilteredRows<Held> held(Tx tx, LocalDate day) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select c.id, c.card, c.with_children,
                       exists (select 1
                                 from v_case_file f
                                where f.participant = c.id and f.opened_on <= :day) as case_file,
                       exists (select 1
                                 from v_telephone t
                                where t.participant = c.id and t.since <= :day) as telephone
                  from v_card c
                 where c.welcomed_on <= :day
                 order by c.card""").bind("day", day.toString())
                .map((RowView row) -> new Held(new ParticipantId(id(row, "id")), text(row, "card"),
                        number(row, "case_file"), number(row, "telephone"), number(row, "with_children")))
                .list(), Held::id);
    }

    static ImpactCounts tiers(List<Held> people) {
        return new ImpactCounts(people.size(), people.stream().mapToInt(Held::caseFile).sum(),
                people.stream().mapToInt(Held::telephone).sum(), people.stream().mapToInt(Held::withChildren).sum());
    }

    /// Returns who may be told something today. Nobody is told anything of a locked record.
    Facts.Sharing sharing(UnitOfWork work) {
        var told = new ArrayList<>(work.tx().handle().createQuery("""
                select participant, purpose, organisation
                  from v_consent
                 where purpose in ('referral', 'companies') and answer = 'given'
                   and (until_day is null or until_day >= :today)""").bind("today", work.today().toString())
                .map((RowView row) -> new Told(id(row, "participant"), text(row, "purpose"),
                        maybeText(row, "organisation")))
                .list());
        told.removeIf(one -> work.isLocked(one.participant()));
        var referred = told.stream().filter(one -> one.purpose().equals("referral")).toList();
        return new Facts.Sharing((int) referred.stream().map(Told::organisation).distinct().count(),
                (int) referred.stream().map(Told::participant).distinct().count(), told.size() - referred.size());
    }
}
