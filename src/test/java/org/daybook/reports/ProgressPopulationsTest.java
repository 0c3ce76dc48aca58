package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.base.Period;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Participation, childcare, milestones, questionnaires, levels and goals of a year, written through the rooms, counted once by
/// the report and once by loops over what was done: for each quarter, each half-year and the year.
class ProgressPopulationsTest {
    private static final int SILENT = LivedProgress.SILENT;

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private List<LivedProgress.Done> done = List.of();

    @Test
    void everyPeriodIsWhatASimpleRecountSays() {
        var lived = new LivedProgress(house);
        for (int day = 6; day < 350; day += 7) {
            lived.day(LocalDate.of(2026, 1, 1).plusDays(day));
        }
        lived.on(LocalDate.of(2027, 1, 5));
        done = lived.done();
        int compared = 0;
        for (var period : new WholeYear(2026).quarters().stream()
                .flatMap(quarter -> YearStart.JANUARY.around(quarter).endingWith(quarter).stream()).toList()) {
            var again = recounted(period);
            assertEquals(again, lived.counted(period), period.toString());
            compared += again.values().stream().mapToInt(Integer::intValue).sum();
        }
        assertTrue(compared > 700, "counts were compared: " + compared);
    }

    /// By loops over what was done, woman by woman.
    private Map<String, Integer> recounted(Period period) {
        var counts = new TreeMap<String, Integer>();
        for (int her = 0; her < LivedProgress.WOMEN; her++) {
            int woman = her;
            var hers = done.stream().filter(one -> one.her() == woman).toList();
            var now = hers.stream().filter(one -> period.days().contains(one.on())).toList();
            tookPart(counts, her, now, before(hers, period));
            people(counts, now, "child", "mothers");
            now.stream().filter(one -> one.what().equals("child")).forEach(_ -> add(counts, "child-stays"));
            people(counts, now, "certificate", "certified");
            pairs(counts, her, now.stream().filter(one -> one.what().equals("step"))
                    .map(one -> List.of("permit-obtained", "health-card", "recognition-applied", "other")
                            .get(one.value()))
                    .toList(), "milestone-people", "milestones", "milestone ");
            pairs(counts, her, now.stream().filter(one -> one.what().startsWith("goal "))
                    .map(one -> one.what().substring(5)).toList(), "goal-people", "goals-reviewed", "goal ");
            questionnaires(counts, her, hers, now);
            level(counts, her, hers, period);
        }
        return counts;
    }

    /// Returns everything up to the end of the first quarter of a period in which she came.
    private static List<LivedProgress.Done> before(List<LivedProgress.Done> hers, Period period) {
        var quarter = period.quarters().stream().filter(one -> hers.stream()
                .anyMatch(act -> act.what().equals("came") && one.days().contains(act.on()))).findFirst();
        return hers.stream().filter(act -> quarter.filter(one -> !act.on().isAfter(one.days().last())).isPresent())
                .toList();
    }

    private static void tookPart(Map<String, Integer> counts, int her, List<LivedProgress.Done> now,
            List<LivedProgress.Done> before) {
        var weeks = new HashSet<LocalDate>();
        now.stream().filter(one -> one.what().equals("came"))
                .forEach(one -> weeks.add(one.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        if (weeks.isEmpty()) {
            return;
        }
        add(counts, "regular " + answer(her, weeks.size() >= 3));
        add(counts, "civic-sessions " + answer(her, now.stream().anyMatch(one -> one.what().equals("civic"))));
        add(counts, "interpreted " + answer(her, now.stream().anyMatch(one -> one.what().equals("interpreted"))));
        var asked = before.stream().filter(one -> one.what().equals("wg-ss")).toList();
        add(counts, "disability " + (asked.isEmpty() ? "not-known" : answer(her, asked.getLast().value() >= 3)));
    }

    private static void questionnaires(Map<String, Integer> counts, int her, List<LivedProgress.Done> hers,
            List<LivedProgress.Done> now) {
        var first = hers.stream().filter(one -> one.what().equals("who-5")).findFirst().filter(now::contains);
        first.ifPresent(one -> {
            add(counts, "first-who-5");
            add(counts, "low-well-being " + answer(her, one.value() < 50));
        });
        now.stream().filter(one -> one.what().equals("strong")).reduce((_, later) -> later).ifPresent(one -> {
            add(counts, "statements");
            add(counts, "empowered " + answer(her, one.value() >= 4));
        });
        now.stream().filter(one -> one.what().equals("help")).reduce((_, later) -> later)
                .ifPresent(one -> add(counts, "knows-help " + answer(her, one.value() >= 4)));
    }

    private static void level(Map<String, Integer> counts, int her, List<LivedProgress.Done> hers, Period period) {
        int former = -1;
        int last = -1;
        boolean compared = false;
        for (var one : hers) {
            if (one.what().equals("level") && one.on().isBefore(period.days().first())) {
                former = one.value();
            } else if (one.what().equals("level") && period.days().contains(one.on())) {
                compared = former >= 0;
                former = former < 0 ? one.value() : former;
                last = one.value();
            }
        }
        if (last >= 0) {
            add(counts, "levels");
            add(counts, "language-level " + (her == SILENT
                    ? "not-known"
                    : !compared ? "first-noted" : last > former ? "higher" : "not-higher"));
        }
    }

    private static void people(Map<String, Integer> counts, List<LivedProgress.Done> now, String what, String total) {
        if (now.stream().anyMatch(one -> one.what().equals(what))) {
            add(counts, total);
        }
    }

    private static void pairs(Map<String, Integer> counts, int her, List<String> now, String people, String pairs,
            String table) {
        var kinds = new HashSet<String>();
        now.forEach(one -> kinds.add(her == SILENT ? "not-known" : one));
        if (!kinds.isEmpty()) {
            add(counts, people);
        }
        kinds.forEach(kind -> {
            add(counts, pairs);
            add(counts, table + kind);
        });
    }

    private static String answer(int her, boolean isTrue) {
        return her == SILENT ? "not-known" : isTrue ? "yes" : "no";
    }

    private static void add(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }
}
