package org.daybook.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.reports.WorkFigures.Retained;

/// Invented work, referrals and activities, without a store: some women do not consent to statistics.
final class InventedWork {
    private static final List<String> KINDS = List.of("job", "job", "traineeship", "apprenticeship", "self-employment");
    private static final List<String> STATUSES = List.of("employed", "employed", "education-or-training", "unemployed",
            "long-term-unemployed", "inactive", "prefers-not");
    private static final List<String> NEEDS = List.of("health", "health", "legal", "psychosocial", "shelter", "work",
            "police");

    private final Random random;
    private final int year;
    private final List<WorkFigures.Guided> guided = new ArrayList<>();
    private final List<WorkFigures.Placed> placed = new ArrayList<>();
    private final List<WorkFigures.Mark> marks = new ArrayList<>();
    private final List<WorkFigures.Status> departed = new ArrayList<>();
    private final List<WorkFigures.Status> sixMonths = new ArrayList<>();
    private final List<WorkFigures.Referred> referred = new ArrayList<>();

    private InventedWork(Random random, int year) {
        this.random = random;
        this.year = year;
    }

    /// Returns what these women did in a year.
    static WorkFigures of(Random random, int year, List<String> women) {
        var invented = new InventedWork(random, year);
        women.forEach(invented::her);
        return new WorkFigures(inOrder(invented.guided), inOrder(invented.placed), inOrder(invented.marks),
                inOrder(invented.departed), inOrder(invented.sixMonths), inOrder(invented.referred),
                List.of(LocalDate.of(year, 2, 3), LocalDate.of(year, 5, 6)));
    }

    /// Returns the same, except that women asked on leaving are asked on the day on which they first left a path, and six
    /// months later.
    static WorkFigures ofLeavers(Leaving leaving, WorkFigures work) {
        var departed = work.departed().stream().flatMap(one -> onLeaving(leaving, one)).toList();
        return new WorkFigures(work.guided(), work.placed(), work.marks(), inOrder(departed),
                inOrder(Stream.concat(
                        work.sixMonths().stream()
                                .filter(one -> one.on().minusMonths(6).getYear() < one.on().getYear()),
                        departed.stream().filter(one -> one.on().plusMonths(6).getYear() == one.on().getYear())
                                .map(one -> new WorkFigures.Status(one.her(), one.on().plusMonths(6), one.agreed(),
                                        one.status())))
                        .toList()),
                work.referred(), work.agreements());
    }

    private static Stream<WorkFigures.Status> onLeaving(Leaving leaving, WorkFigures.Status one) {
        return leaving.ends().stream().filter(end -> end.her().equals(one.her())).map(PathEnd::on)
                .min(Comparator.naturalOrder()).filter(on -> on.getYear() == one.on().getYear()).stream()
                .map(on -> new WorkFigures.Status(one.her(), on, one.agreed(), one.status()));
    }

    /// Returns what is left when others are erased.
    static WorkFigures only(List<String> women, WorkFigures work) {
        return new WorkFigures(only(women, work.guided().stream()), only(women, work.placed().stream()),
                only(women, work.marks().stream()), only(women, work.departed().stream()),
                only(women, work.sixMonths().stream()), only(women, work.referred().stream()), work.agreements());
    }

    /// Returns some activities for others, with feedback.
    static ReachedFigures reached(Random random, int year) {
        var activities = new ArrayList<ReachedFigures.Activity>();
        for (int n = 0; n < 12; n++) {
            Map<HeadCategory, Integer> came = new HashMap<>();
            for (var band : HeadCategory.values()) {
                came.put(band, random.nextInt(9));
            }
            activities.add(new ReachedFigures.Activity("a" + n, LocalDate.of(year, 1 + n, 7),
                    ActivityCategory.values()[random.nextInt(5)].code(), came));
        }
        var answers = Stream.of(2, 5, 8, 11).flatMap(month -> Stream.of(1, 2, 3, 4, 5)
                .map(answer -> new ReachedFigures.Answers(LocalDate.of(year, month, 9), answer,
                        1 + random.nextInt(answer * 4))))
                .toList();
        return new ReachedFigures(activities, answers,
                Map.of(new Quarter(year, 2), new ReachedFigures.Team(90 * random.nextInt(20), random.nextInt(6))));
    }

    private void her(String her) {
        boolean agrees = random.nextInt(10) > 0;
        if (random.nextInt(2) == 0) {
            guided.add(new WorkFigures.Guided(her, day(), agrees));
        }
        if (random.nextInt(3) > 0) {
            work(her, agrees, LocalDate.of(year, 1, 1).plusDays(random.nextInt(700) - 365));
        }
        if (random.nextInt(2) == 0) {
            leaves(her, agrees, LocalDate.of(year, 1, 1).plusDays(random.nextInt(540) - 181));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            var on = day();
            boolean came = random.nextInt(2) == 0;
            referred.add(new WorkFigures.Referred(her, on, agrees, NEEDS.get(random.nextInt(NEEDS.size())),
                    came ? "received" : List.of("asked", "declined-by-her", "not-received").get(random.nextInt(3)),
                    came ? Optional.of(on.plusDays(random.nextInt(60))) : Optional.empty()));
        }
    }

    private void work(String her, boolean agrees, LocalDate from) {
        if (from.getYear() == year) {
            placed.add(new WorkFigures.Placed(her, from, agrees, KINDS.get(random.nextInt(KINDS.size()))));
        }
        int lasts = random.nextInt(18);
        Stream.of(1, 3, 6, 12).filter(months -> from.plusMonths(months).getYear() == year)
                .forEach(months -> marks.add(new WorkFigures.Mark(her, from.plusMonths(months), agrees, months,
                        lasts < months
                                ? Retained.LEFT
                                : random.nextInt(4) > 0
                                        ? Retained.KEPT
                                        : Retained.values()[2 + random.nextInt(3)])));
    }

    private void leaves(String her, boolean agrees, LocalDate on) {
        if (on.getYear() == year) {
            departed.add(new WorkFigures.Status(her, on, agrees, said()));
        }
        if (on.plusMonths(6).getYear() == year) {
            sixMonths.add(new WorkFigures.Status(her, on.plusMonths(6), agrees, said()));
        }
    }

    private Optional<String> said() {
        return random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(STATUSES.get(random.nextInt(STATUSES.size())));
    }

    private LocalDate day() {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private static <R extends CountedRow> List<R> inOrder(List<R> rows) {
        return rows.stream().sorted(Comparator.comparing(CountedRow::on)).toList();
    }

    private static <R extends CountedRow> List<R> only(List<String> women, Stream<R> rows) {
        return rows.filter(row -> women.contains(row.her())).collect(Collectors.toUnmodifiableList());
    }
}
