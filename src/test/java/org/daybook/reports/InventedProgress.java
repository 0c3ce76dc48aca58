package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An invented year of childcare, certificates, milestones, questionnaires, levels and goals, without a store. One woman in ten
/// does not consent to statistics.
final class InventedProgress {
    private static final List<String> MILESTONES = List.of("permit-applied", "permit-renewed", "health-card",
            "tax-code",
            "health-card", "tax-code", "recognition-applied", "long-stay-applied", "community-activity");

    private final Random random;
    private final int year;
    private final List<ProgressFigures.Stay> stays = new ArrayList<>();
    private final List<ProgressFigures.Certified> certified = new ArrayList<>();
    private final List<ProgressFigures.Reached> milestones = new ArrayList<>();
    private final List<ProgressFigures.First> first = new ArrayList<>();
    private final List<ProgressFigures.Statements> statements = new ArrayList<>();
    private final List<ProgressFigures.Level> levels = new ArrayList<>();
    private final List<ProgressFigures.Reviewed> goals = new ArrayList<>();

    private InventedProgress(Random random, int year) {
        this.random = random;
        this.year = year;
    }

    /// Returns what these women did in a year.
    ///
    /// @param before women who came in a year before, and answered WHO-5 then
    static ProgressFigures of(Random random, int year, List<String> women, Set<String> before) {
        var invented = new InventedProgress(random, year);
        women.forEach(her -> invented.her(her, before.contains(her)));
        return invented.figures();
    }

    /// Returns what is left when others are erased.
    static ProgressFigures only(List<String> women, ProgressFigures all) {
        return new ProgressFigures(only(women, all.stays().stream()), only(women, all.certified().stream()),
                only(women, all.milestones().stream()), only(women, all.first().stream()),
                only(women, all.statements().stream()), only(women, all.levels().stream()),
                only(women, all.goals().stream()));
    }

    /// Returns how somebody took part in a quarter, always the same.
    ///
    /// @param quarter from 0
    static Habits habits(String her, int quarter, int marks, boolean agreed) {
        var random = new Random(her.hashCode() * 31L + quarter);
        long weeks = IntStream.range(0, marks).mapToLong(_ -> 1L << quarter * 13 + random.nextInt(14))
                .reduce(0, (one, other) -> one | other);
        return new Habits(agreed, weeks, random.nextInt(2) == 0, random.nextInt(3) == 0,
                YesOrNo.values()[new Random(her.hashCode()).nextInt(3)]);
    }

    /// Returns the same without any known attributes.
    static Habits refused(Habits habits) {
        return new Habits(false, habits.weeks(), habits.civic(), habits.interpreted(), habits.disability());
    }

    /// Returns the duration of a path.
    static DurationCategory duration(PathEnd end) {
        return DurationCategory.of(end.ending(), end.on().minusDays(Math.floorMod(end.her().hashCode(), 230)),
                end.on());
    }

    private ProgressFigures figures() {
        return new ProgressFigures(inOrder(stays), inOrder(certified), inOrder(milestones), inOrder(first),
                inOrder(statements), inOrder(levels), inOrder(goals));
    }

    private void her(String her, boolean isKnown) {
        boolean agrees = random.nextInt(10) > 0;
        if (random.nextInt(3) == 0) {
            random.ints(random.nextInt(9), 0, 365).distinct()
                    .forEach(day -> stays.add(new ProgressFigures.Stay(her, day(day), agrees, 1 + random.nextInt(2))));
        }
        if (random.nextInt(3) == 0) {
            certified.add(new ProgressFigures.Certified(her, day(), agrees));
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            milestones.add(new ProgressFigures.Reached(her, day(), agrees,
                    MILESTONES.get(random.nextInt(MILESTONES.size()))));
        }
        if (!isKnown && random.nextInt(4) > 0) {
            first.add(new ProgressFigures.First(her, day(), agrees, YesOrNo.values()[random.nextInt(5) / 2]));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            boolean asked = random.nextInt(9) > 0;
            boolean told = asked && random.nextInt(9) > 0;
            statements.add(new ProgressFigures.Statements(her, day(), agrees,
                    asked ? YesOrNo.of(random.nextInt(3) == 0) : YesOrNo.NOT_KNOWN,
                    told ? YesOrNo.of(random.nextInt(3) > 0) : YesOrNo.NOT_KNOWN));
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            levels.add(new ProgressFigures.Level(her, LocalDate.of(year, 1, 1).plusDays(random.nextInt(700) - 335),
                    agrees, "it", random.nextInt(5), true));
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            goals.add(new ProgressFigures.Reviewed(her, day(), agrees, GoalCategory.values()[random.nextInt(3)]));
        }
    }

    private LocalDate day() {
        return day(random.nextInt(365));
    }

    private LocalDate day(int day) {
        return LocalDate.of(year, 1, 1).plusDays(day);
    }

    private static <R extends CountedRow> List<R> inOrder(List<R> rows) {
        return rows.stream().sorted(Comparator.comparing(CountedRow::on)).toList();
    }

    private static <R extends CountedRow> List<R> only(List<String> women, Stream<R> rows) {
        return rows.filter(row -> women.contains(row.her())).toList();
    }
}
