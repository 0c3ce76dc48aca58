package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daybook.base.Quarter;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Years from before Daybook keep their own days: no later quarter counts them.
class ImportedHistoryTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void importedMarksOfALockedQuarterEnterNoLaterOne() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var her = diary.welcome(someone());
        diary.session(60, List.of(her.id()));
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-06");
        var late = diary.welcome(someone());
        house.open().sessions().tickAll(diary.session(60, List.of()), List.of(late.id()));
        var imports = house.open().imports();
        imports.run(imports.check(imports.plan(List.of(
                Sheet.of("Members", "Number|Name", "1|Ana", "2|Bea"),
                Sheet.of("Sewing", "Number|Path|2025-05-06|2026-08-04|2026-10-05", "1|Practical skills|x|x|x",
                        "2|Practical skills|x|x|")),
                ImportMapping.GUESSED)), Progress.unwatched());
        // Her visit of today, and Ana's of yesterday, which nobody had locked.
        assertEquals(2, total(diary, "2026Q4"));
        // Locked figures stay; a past quarter that was never locked shows its own days.
        assertEquals(1, total(diary, "2026Q3"));
        assertEquals(2, total(diary, "2025Q2"));
    }

    /// Milestones and placements from before keep their own days, and the quarter is the same with and without them.
    @Test
    void theQuarterIsTheSameWithWhatCameInOfYearsBefore() {
        var diary = new Diary(house);
        diary.on("2026-10-06");
        diary.session(60, List.of(diary.welcome(someone()).id()));
        var quarter = List.of(diary.facts("2026Q4"), work("2026Q4"));
        var imports = house.open().imports();
        var result = imports.run(imports.check(imports.plan(List.of(
                Sheet.of("Members", "Number|Name|Joined", "1|Ana|2023-03-04"),
                Sheet.of("Consents", "Number|Purpose|Answer|Date", "1|statistics|yes|2023-03-04"),
                Sheet.of("Milestones", "Number|Milestone|Reached on", "1|driving licence|2024-05-06"),
                Sheet.of("Placements", "Number|Kind of work|Started|Ended|Hours a week",
                        "1|job|2024-02-01|2025-01-31|30", "1|traineeship|2023-06-01|2023-09-30|")),
                ImportMapping.GUESSED)), Progress.unwatched());
        assertEquals(List.of(), result.problems());
        assertEquals(quarter, List.of(diary.facts("2026Q4"), work("2026Q4")));
        // They are in their own quarter: a look back finds them.
        assertEquals(1, work("2024Q1").placed().size());
    }

    private WorkFigures work(String quarter) {
        return house.open().vault().read(tx -> new WorkFiguresStore().of(CountedViewStore.of(tx,
                Quarter.parse(quarter).days()), LocalDate.of(2026, 10, 6)));
    }

    private static int total(Diary diary, String quarter) {
        return Objects
                .requireNonNull(new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().events()
                        .get(Total.VISITS.code()))
                .total();
    }
}
