package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.disclosure.AlreadyHidden;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// That nobody came before the first report is supposed of the first report of the site, not of the first one of last year: in
/// its third year, women come again who stayed away in the second.
class SinceTheSiteBeganTest {
    private static final int KEYS = 10;
    private static final int FIRST = 2025;
    private static final int THIRD = 2027;

    /// Women, with the quarters of three years in which they came as an `e`. Of the third year, 40 were here before, 30 of them
    /// not in the second.
    private static final Map<String, Integer> GROUPS = Map.of("eeee0000e000", 15, "eeee00000e00", 15, "eeeeeeee00e0",
            10,
            "0000eeee0000", 20, "0000000000e0", 5, "00000000000e", 15);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void peopleOfTheThirdYearAreGiven() {
        var given = IntStream.range(0, KEYS).mapToObj(SinceTheSiteBeganTest::thirdYear)
                .filter(total -> total instanceof PublishedTotal.Rounded).count();
        assertEquals(KEYS, given);
    }

    /// Quarters between the first year and the last half-year are not read.
    @Test
    void theFirstYearIsReadHoweverLongAgo() {
        var diary = new Diary(house);
        diary.on("2023-02-06");
        var women = new ArrayList<ParticipantId>();
        for (int her = 0; her < 11; her++) {
            women.add(diary.welcome(someone()).id());
        }
        diary.session(women);
        for (var quarter : List.of("2023Q2", "2024Q3", "2025Q4")) {
            diary.on(Quarter.parse(quarter).days().first().toString());
            diary.session(women);
        }
        diary.on("2026-05-04");
        for (var quarter : List.of("2023Q1", "2023Q2", "2024Q3", "2025Q4")) {
            house.open().reports().freeze(Quarter.parse(quarter));
        }
        var asked = new Quarter(2026, 1);
        var gate = house.open().gate();
        var read = gate.read(gate.permit(Permission.SEE_REPORT), Permission.SEE_REPORT, tx -> new FrozenStore()
                .beside(tx, YearStart.JANUARY.around(asked), Optional.empty(), asked)).stream()
                .map(report -> report.period().toString()).toList();
        assertEquals(List.of("2023Q1", "2023Q2", "2025Q4"), read);
    }

    private static PublishedTotal thirdYear(int chance) {
        var secret = new byte[32];
        new Random(chance).nextBytes(secret);
        var years = new ArrayList<List<Published>>();
        try (var key = new DisclosureKey(secret)) {
            var protection = new Protection(key, "S", Threshold.TEN, Linked.TIES);
            for (int year = FIRST; year <= THIRD; year++) {
                var before = PublishedYears.before(years);
                var reports = new ArrayList<Published>();
                for (var period : Stream.of("Q1", "Q2", "H1", "Q3", "Q4", "H2", "").map((year + "")::concat)
                        .map(Period::parse).toList()) {
                    reports.add(protection.protect(figures(period), AlreadyHidden.in(reports),
                            Stream.concat(before.stream(), reports.stream()).toList()));
                }
                years.add(reports);
            }
        }
        return years.getLast().getLast().populations().getFirst().total();
    }

    private static SiteFigures figures(Period period) {
        var women = new TreeMap<String, String>();
        GROUPS.forEach((quarters, many) -> {
            if (period.quarters().stream().anyMatch(quarter -> quarters.charAt(place(quarter)) == 'e')) {
                boolean isNew = quarters.substring(0, place(period.quarters().getFirst())).indexOf('e') < 0;
                IntStream.range(0, many).forEach(
                        her -> women.put(quarters + her, (isNew ? Newness.NEW : Newness.HERE_BEFORE).code()));
            }
        });
        var tables = period instanceof WholeYear
                ? List.of(Breakdown.partition(ReportTable.NEWNESS.code(), ReportTable.NEWNESS.categories(), women))
                : List.<Breakdown>of();
        return new SiteFigures(period.toString(), Population.people(Total.PEOPLE.code(), women.keySet(), tables),
                List.of(), Map.of());
    }

    private static int place(Quarter quarter) {
        return (quarter.year() - FIRST) * 4 + quarter.number() - 1;
    }
}
