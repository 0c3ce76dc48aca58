package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Span;
import org.daybook.base.WholeYear;
import org.daybook.base.YearStart;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.SharedData;
import org.daybook.disclosure.SiteFigures;
import org.daybook.disclosure.Threshold;
import org.daybook.outreach.HeadBand;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.NewStep;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralCompanion;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralStatus;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.ServiceKind;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.work.EndedBecause;
import org.daybook.work.NewPlacement;
import org.daybook.work.StatusMoment;
import org.daybook.work.WorkStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Work and referrals of a year, written through the rooms, counted once by the report and once by hand from what was done: for
/// each quarter, each half-year and the year.
class WorkPopulationsTest {
    private static final int WOMEN = 9;
    private static final int SILENT = 3;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private record Job(int her, LocalDate from, Optional<LocalDate> to) {}

    private record Sent(int her, ServiceKind need, LocalDate on, Optional<LocalDate> got, boolean declined) {}

    private record Left(int her, LocalDate on, WorkStatus status) {}

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private final Random random = new Random(31);
    private final List<ParticipantId> women = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    @Test
    void everyPeriodIsWhatASimpleRecountSays() {
        var diary = new Diary(house);
        diary.on("2026-01-02");
        for (int her = 0; her < WOMEN; her++) {
            women.add(her == SILENT
                    ? someone().welcomedIn(house.open()).id()
                    : diary.welcome(someone()).id());
        }
        for (int day = 9; day < 360; day += 13) {
            diary.on(NEW_YEAR.plusDays(day).toString());
            refer(diary, random.nextInt(WOMEN), NEW_YEAR.plusDays(day));
        }
        diary.on(TODAY.toString());
        work();
        leave();
        var facts = diary.facts("2026Q4");
        int compared = 0;
        for (var period : new WholeYear(2026).quarters().stream()
                .flatMap(quarter -> YearStart.JANUARY.around(quarter).endingWith(quarter).stream()).toList()) {
            var counted = counted(new PeriodFigures(facts, period, new PeriodTables(Optional.of(all(period.span())),
                    period)).counted());
            var again = recounted(period);
            assertEquals(again, counted, period.toString());
            compared += counted.values().stream().mapToInt(Integer::intValue).sum();
        }
        assertTrue(compared > 300, "counts were compared: " + compared);
    }

    /// Gaps of 29, 30 and 31 days, and jobs that ended or continue.
    private void work() {
        List.of(29, 30, 31).forEach(gap -> {
            var end = LocalDate.of(2026, 4, 10);
            job(jobs.size() / 2, LocalDate.of(2026, 2, 1), Optional.of(end));
            job((jobs.size() - 1) / 2, end.plusDays(gap), Optional.empty());
        });
        job(SILENT, LocalDate.of(2026, 5, 31), Optional.empty());
        job(4, LocalDate.of(2025, 8, 31), Optional.of(LocalDate.of(2026, 6, 1)));
        job(5, LocalDate.of(2025, 12, 31), Optional.of(LocalDate.of(2026, 2, 27)));
        job(6, LocalDate.of(2026, 9, 30), Optional.empty());
    }

    private void job(int her, LocalDate from, Optional<LocalDate> to) {
        var room = house.open().work().placements();
        var placement = room.foundHerself(women.get(her), NewPlacement.from(from));
        to.ifPresent(last -> room.end(women.get(her), placement, last, EndedBecause.HER_CHOICE));
        jobs.add(new Job(her, from, to));
    }

    private void leave() {
        for (int her = 0; her < WOMEN; her += 2) {
            var on = LocalDate.of(2025, 9, 30).plusMonths(her);
            var status = WorkStatus.values()[her % 6];
            house.open().work().statuses().record(women.get(her), StatusMoment.LEAVING, status, on);
            left.add(new Left(her, on, status));
        }
    }

    private void refer(Diary diary, int her, LocalDate on) {
        var room = house.open().referrals();
        var need = ServiceKind.values()[random.nextInt(ServiceKind.values().length)];
        var form = new NewReferral(new NewReferral.To(Optional.empty(), "Clinic"),
                new NewReferral.Request(Optional.of(need), Optional.of(ReferralUrgency.USUAL), "A visit"),
                new NewReferral.Telling(Set.of(SharedData.NEED, SharedData.LANGUAGE),
                        Optional.of(ReferralChannel.BY_US), Optional.of(ReferralFeedback.WHETHER_SHE_CAME),
                        Optional.of(ReferralCompanion.MEDIATOR), "it"),
                Optional.of(on.plusMonths(2)));
        var before = new HashSet<>(room.of(women.get(her)).all().stream().map(one -> one.referral().id()).toList());
        var id = room.refer(women.get(her), form, Heard.only(new ConsentWording(ConsentWording.CURRENT, "en"))).all()
                .stream().map(one -> one.referral().id())
                .filter(one -> !before.contains(one)).findFirst().orElseThrow();
        room.asked(women.get(her), id);
        int after = random.nextInt(3);
        var then = on.plusDays(5);
        if (after > 0) {
            diary.on(then.toString());
            room.log(women.get(her), id, new NewStep(
                    Optional.of(after == 1 ? ReferralStatus.RECEIVED : ReferralStatus.DECLINED_BY_HER),
                    Optional.empty(), ""));
        }
        sent.add(new Sent(her, need, on, after == 1 ? Optional.of(then) : Optional.empty(), after == 2));
    }

    static ReportSettings all(Span span) {
        var tables = new EnumMap<ReportTable, TableSetting>(ReportTable.class);
        Stream.of(ReportTable.values()).forEach(table -> tables.put(table, new TableSetting(span, 1)));
        return new ReportSettings(YearStart.JANUARY.year(2026), Threshold.TEN, tables);
    }

    private static Map<String, Integer> counted(SiteFigures figures) {
        var counts = new TreeMap<String, Integer>();
        figures.others().stream().filter(population -> WORK.contains(population.name())).forEach(population -> {
            counts.merge(population.name(), population.units().size(), Integer::sum);
            population.tables().forEach(table -> table.members().forEach(
                    member -> counts.merge(table.table() + " " + member.category(), 1, Integer::sum)));
        });
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static final Set<String> WORK = Set.of("placed", "placements", "marks-1", "marks-3", "marks-6", "marks-12",
            "departed", "six-months", "referred", "referrals");

    /// By loops over what was done, woman by woman.
    private Map<String, Integer> recounted(Period period) {
        var counts = new TreeMap<String, Integer>();
        for (int her = 0; her < WOMEN; her++) {
            boolean known = her != SILENT;
            int woman = her;
            if (jobs.stream().anyMatch(job -> job.her() == woman && period.days().contains(job.from()))) {
                add(counts, "placed", "placements", "placement " + (known ? "job" : "not-known"));
            }
            marks(counts, woman, period);
            for (var one : left) {
                boolean told = known && one.status() != WorkStatus.PREFERS_NOT;
                if (one.her() == her && period.days().contains(one.on())) {
                    add(counts, "departed", "work-on-leaving " + (told ? code(one.status()) : "not-known"));
                }
                if (one.her() == her && period.days().contains(one.on().plusMonths(6))) {
                    add(counts, "six-months", "work-after not-known");
                }
            }
            referrals(counts, woman, period);
        }
        return counts;
    }

    private void marks(Map<String, Integer> counts, int her, Period period) {
        for (int months : List.of(1, 3, 6, 12)) {
            var how = new ArrayList<String>();
            for (var chain : chains(her)) {
                var on = chain.from().plusMonths(months);
                if (period.days().contains(on)) {
                    how.add(chain.to().filter(last -> last.isBefore(on)).isPresent() ? "left" : "not-known");
                }
            }
            if (!how.isEmpty()) {
                add(counts, "marks-" + months,
                        "retention-" + months + " " + (her == SILENT ? "not-known" : how.getLast()));
            }
        }
    }

    /// Two with at most thirty days between them are one.
    private List<Job> chains(int her) {
        var chains = new ArrayList<Job>();
        jobs.stream().filter(job -> job.her() == her).forEach(job -> {
            if (!chains.isEmpty() && chains.getLast().to().orElseThrow().plusDays(30).compareTo(job.from()) >= 0) {
                var first = chains.removeLast();
                chains.add(new Job(her, first.from(), job.to()));
            } else {
                chains.add(job);
            }
        });
        return chains;
    }

    private void referrals(Map<String, Integer> counts, int her, Period period) {
        var last = period.days().last();
        var hers = sent.stream().filter(one -> one.her() == her && period.days().contains(one.on())).toList();
        if (hers.isEmpty()) {
            return;
        }
        add(counts, "referred");
        if (her == SILENT) {
            add(counts, "referrals", "referral-need not-known", "referral-outcome not-known");
            return;
        }
        var needs = new HashSet<String>();
        hers.forEach(one -> needs.add(group(one.need())));
        needs.forEach(need -> add(counts, "referrals", "referral-need " + need));
        var outcome = new HashMap<String, Boolean>();
        hers.forEach(one -> outcome.put(one.got().filter(day -> !day.isAfter(last)).isPresent()
                ? "received"
                : one.declined() ? "declined" : one.on().plusDays(30).isAfter(last) ? "too-early" : "not-received",
                true));
        add(counts, "referral-outcome " + Stream.of("received", "not-received", "too-early", "declined")
                .filter(outcome::containsKey).findFirst().orElseThrow());
    }

    private static String group(ServiceKind need) {
        return switch (need) {
            case HEALTH -> "health";
            case PSYCHOSOCIAL -> "psychosocial";
            case LEGAL -> "legal";
            case SHELTER -> "shelter";
            case EDUCATION, WORK -> "work-or-education";
            case CLOTHES_AND_THINGS, FOOD -> "food-or-things";
            case HELPLINE, NATIONAL_REFERRAL, POLICE, CHILD_PROTECTION, FAMILY, OTHER -> "other";
        };
    }

    private static String code(WorkStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void add(Map<String, Integer> counts, String... keys) {
        Arrays.stream(keys).forEach(key -> counts.merge(key, 1, Integer::sum));
    }

    /// Groups and kinds are those of the room that records them.
    @Test
    void theGroupsOfActivitiesAreThoseOfTheirRoom() {
        assertEquals(Arrays.stream(HeadBand.values()).map(Enum::name).toList(),
                Arrays.stream(HeadCategory.values()).map(Enum::name).toList());
        assertEquals(Arrays.stream(org.daybook.outreach.ActivityKind.values()).map(Enum::name).toList(),
                Arrays.stream(ActivityCategory.values()).map(Enum::name).toList());
    }
}
