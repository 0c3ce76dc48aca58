package org.daybook.reports;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.maybeNumber;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.DateRange;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.ReportingYear;
import org.daybook.outcomes.instrument.BuiltIn;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.InstrumentFile;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Read;
import org.daybook.outcomes.instrument.Score;
import org.daybook.outcomes.instrument.Windows;
import org.daybook.paths.Path;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads which paths ended, and what the people who left them were asked, from views only.
final class LeavingStore {
    private static final Map<Measure, QuestionnaireOutcome> NOTHING_KNOWN = Stream.of(Measure.values())
            .collect(Collectors.toUnmodifiableMap(measure -> measure, _ -> QuestionnaireOutcome.NOT_KNOWN));

    private static final Comparator<Closed> LAST_FIRST = Comparator.comparing((Closed one) -> one.windows().left())
            .reversed().thenComparing(one -> one.windows().came()).thenComparing(one -> one.end().path());

    /// An enrolment that ended.
    ///
    /// @param end with the day on which the report counts it
    private record Closed(PathEnd end, boolean agreed, Windows windows, boolean declined) {
        Quarter quarter() {
            return Quarter.of(end.on());
        }

        /// Returns a declined assessment for every measure if she declined the questionnaires at the end, else nothing.
        Stream<AssessmentRecord> asked() {
            return declined
                    ? Stream.of(Measure.values())
                            .map(measure -> new AssessmentRecord(new Key(measure.code(), ""), windows.left(),
                                    new AssessmentRecord.Said.Declined()))
                    : Stream.empty();
        }
    }

    private record In(Period period, Closed closed) {}

    private record Row(String id, String her, AssessmentRecord asked) {}

    /// Returns what ended on these days.
    ///
    /// @param year  the reporting year that contains them
    /// @param today the site's date: a consent whose agreed last day has passed no longer counts
    Leaving of(Tx tx, ReportingYear year, DateRange days, LocalDate today) {
        var closed = closed(tx, days, today);
        return new Leaving(closed.stream().map(Closed::end).toList(),
                leavers(tx, closed, new Asking(year, days, today)));
    }

    private record Asking(ReportingYear year, DateRange days, LocalDate today) {}

    private static List<PathLeaver> leavers(Tx tx, List<Closed> closed, Asking asking) {
        if (closed.isEmpty()) {
            return List.of();
        }
        var asked = asked(tx, asking);
        var catalogue = new Catalogue(Stream.concat(BuiltIn.all().stream(), ofTheSite(tx).stream()).toList());
        return closed.stream().sorted(LAST_FIRST)
                .flatMap(one -> asking.year().around(one.quarter()).stream().map(period -> new In(period, one)))
                .collect(Collectors.groupingBy(one -> one.period() + one.closed().end().her(), LinkedHashMap::new,
                        Collectors.toList()))
                .values().stream()
                .map(hers -> leaver(hers.getFirst().period(), hers.stream().map(In::closed).toList(),
                        asked.getOrDefault(hers.getFirst().closed().end().her(), List.of()), catalogue))
                .toList();
    }

    private static PathLeaver leaver(Period period, List<Closed> hers, List<AssessmentRecord> asked,
            Catalogue catalogue) {
        var last = hers.getFirst();
        return new PathLeaver(last.end().her(), period, last.end().ending(),
                DurationCategory.of(last.end().ending(), last.windows().came(), last.windows().left()), last.agreed()
                        ? new LeaverChange(hers.stream().map(Closed::windows).toList(),
                                Stream.concat(asked.stream(), hers.stream().flatMap(Closed::asked)).toList(), catalogue)
                                .outcomes()
                        : NOTHING_KNOWN);
    }

    private static List<Closed> closed(Tx tx, DateRange days, LocalDate today) {
        return tx.handle().createQuery("""
                select c.participant, c.path, c.started_on, c.ended_on, e.ended_on as counted_on, c.how, c.reason,
                       c.exit_reading,
                       p.statistics = 'given' as given, p.statistics_until as until_day,
                       p.statistics_renew_from as renew_from
                  from v_path_closed c
                  join v_counted_enrolment e on e.id = c.enrolment
                  join v_participant p on p.id = c.participant
                 where e.end_counts and e.ended_on between :first and :last
                 order by c.ended_on, c.enrolment""").bind("first", days.first().toString())
                .bind("last", days.last().toString()).map((RowView row) -> ended(row, today)).list();
    }

    private static Closed ended(RowView row, LocalDate today) {
        var left = day(row, "ended_on");
        boolean agreed = AgreementRows.of(row).covers(left, today);
        var ending = agreed
                ? EndingCategory.of(text(row, "how"), maybeText(row, "reason").orElse(""))
                : EndingCategory.NOT_KNOWN;
        return new Closed(new PathEnd(text(row, "participant"), Path.ofCode(text(row, "path")),
                day(row, "counted_on"), ending), agreed,
                new Windows(day(row, "started_on"), left),
                maybeText(row, "exit_reading").filter("declined"::equals).isPresent());
    }

    private static Map<String, List<AssessmentRecord>> asked(Tx tx, Asking asking) {
        var answers = answers(tx, asking);
        return tx.handle().createQuery("""
                select r.id, r.participant, r.code, r.version, r.on_day, r.state, r.score_over, r.score_under,
                       r.agreed = 'given' as given, r.agreed_until as until_day, r.agreed_renew_from as renew_from
                  from v_reading r
                 where r.participant in (select participant
                                           from v_counted_enrolment
                                          where ended_on between :first and :last)
                 order by r.on_day, r.id""").bind("first", asking.days().first().toString())
                .bind("last", asking.days().last().toString())
                .map((RowView row) -> once(row, answers, asking.today())).stream()
                .collect(Collectors.groupingBy(Row::her, Collectors.mapping(Row::asked, Collectors.toList())));
    }

    private static Row once(RowView row, Map<String, Map<String, Integer>> answers, LocalDate today) {
        var id = text(row, "id");
        var on = day(row, "on_day");
        var key = new Key(text(row, "code"), text(row, "version"));
        return new Row(id, text(row, "participant"), new AssessmentRecord(key, on,
                text(row, "state").equals("declined")
                        ? new AssessmentRecord.Said.Declined()
                        : AgreementRows.of(row).covers(on, today)
                                ? new AssessmentRecord.Said.Answered(total(row), answers.getOrDefault(id, Map.of()))
                                : new AssessmentRecord.Said.TakenBack()));
    }

    private static Optional<Score> total(RowView row) {
        var over = maybeNumber(row, "score_over");
        var under = maybeNumber(row, "score_under");
        return over.isPresent() && under.isPresent()
                ? Optional.of(Score.of(over.getAsInt(), under.getAsInt()))
                : Optional.empty();
    }

    /// Returns answers, only for instruments without a total.
    private static Map<String, Map<String, Integer>> answers(Tx tx, Asking asking) {
        return tx.handle().createQuery("""
                select a.reading, a.item, a.value
                  from v_reading_answer a
                 where a.code in ('five-statements', 'goals')
                   and a.participant in (select participant
                                           from v_counted_enrolment
                                          where ended_on between :first and :last)
                """).bind("first", asking.days().first().toString()).bind("last", asking.days().last().toString())
                .reduceRows(new HashMap<String, Map<String, Integer>>(), (found, row) -> {
                    found.computeIfAbsent(text(row, "reading"), _ -> new HashMap<>()).put(text(row, "item"),
                            number(row, "value"));
                    return found;
                });
    }

    private static List<Instrument> ofTheSite(Tx tx) {
        return tx.handle().createQuery("""
                select file
                  from v_instrument""").mapTo(String.class).stream()
                .flatMap(file -> InstrumentFile
                        .read(file.getBytes(StandardCharsets.UTF_8)) instanceof Read.Sound sound
                                ? Stream.of(sound.instrument())
                                : Stream.empty())
                .toList();
    }
}
