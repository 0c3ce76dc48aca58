package org.daybook.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.disclosure.DisclosureKey;
import org.daybook.disclosure.Protection;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.Threshold;
import org.daybook.paths.Path;
import org.daybook.ui.Texts;

/// Invented years of invented sites, without a store.
final class Invented {
    static final Labels ENGLISH = Labels.of(new Texts(java.util.Locale.of("en", "GB")));
    static final Labels ITALIAN = Labels.of(new Texts(java.util.Locale.of("it", "IT")));

    private Invented() {}

    /// Returns the whole year 2026 of a site with about this many women.
    static YearFacts year(long seed, int women) {
        var random = new Random(seed);
        var visitors = IntStream.range(0, women).mapToObj(i -> visitor(random, "w" + seed + "." + i)).toList();
        var stays = new ArrayList<EnrolmentSpan>();
        visitors.forEach(her -> stays.addAll(stays(random, her)));
        var ended = InventedLeaving.ended(new Random(seed + 1), stays);
        Map<Quarter, HeldSessions> sessions = new HashMap<>();
        for (int n = 1; n <= 4; n++) {
            sessions.put(new Quarter(2026, n),
                    new HeldSessions(20 + random.nextInt(30), random.nextInt(9), random.nextInt(900),
                            random.nextInt(4)));
        }
        var leaving = InventedLeaving.of(new Random(seed + 2), ended);
        return new YearFacts(YearStart.JANUARY.year(2026), new Quarter(2026, 4),
                visitors.stream().filter(Invented::everCame).toList(), ended, leaving, sessions,
                InventedWork.ofLeavers(leaving,
                        InventedWork.of(new Random(seed + 3), 2026, visitors.stream().map(Visitor::id).toList())),
                InventedWork.reached(new Random(seed + 4), 2026), InventedProgress.of(new Random(seed + 5), 2026,
                        visitors.stream().map(Visitor::id).toList(), java.util.Set.of()));
    }

    /// Returns its reports, quarter by quarter.
    static List<Published> reports(YearFacts facts) {
        return reports(facts, facts.visitors().size(), List.of());
    }

    /// Returns the reports of a year each of whose quarters was frozen before its data changed.
    static List<Published> frozenYear(long seed, int women) {
        var frozen = new ArrayList<FrozenReport>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            var facts = upTo(quarter, changed(year(seed, women), quarter - 1));
            frozen.add(new FrozenReport(reports(facts, women, frozen).getLast(), Instant.EPOCH, "MR"));
        }
        return frozen.stream().map(FrozenReport::published).toList();
    }

    /// Returns a year as changed after a number of quarters: after each of them two women were erased, two who came in it no
    /// longer consent, and two of its visits were entered late, so that they count in the quarter after.
    static YearFacts changed(YearFacts facts, int quarters) {
        var visitors = new ArrayList<Visitor>(facts.visitors());
        for (int quarter = 1; quarter <= quarters; quarter++) {
            visitors.removeFirst();
            visitors.removeFirst();
            for (int i = 0; i < 2; i++) {
                var her = visitors.get(i);
                visitors.set(i, new Visitor(her.id(), her.before(), her.start(), her.quarters().stream()
                        .map(came -> new Visitor.Came(came.marks(), came.minutes(), AgeBand.NOT_KNOWN,
                                CitizenshipGroup.NOT_KNOWN, InventedProgress.refused(came.habits())))
                        .toList()));
            }
            for (int i = 2; i < 4; i++) {
                visitors.set(i, later(visitors.get(i), quarter));
            }
        }
        var left = visitors.stream().map(Visitor::id).toList();
        return new YearFacts(facts.year(), facts.upTo(), visitors,
                facts.stays().stream().filter(stay -> left.contains(stay.her())).toList(),
                InventedLeaving.only(left, facts.leaving()), facts.sessions(),
                InventedWork.only(left, facts.work()), facts.reached(), InventedProgress.only(left, facts.progress()));
    }

    private static Visitor later(Visitor her, int quarter) {
        var came = new ArrayList<>(her.quarters());
        var who = her.quarters().stream().filter(one -> one.marks() > 0).findFirst().orElse(Visitor.Came.NOT);
        came.set(quarter, new Visitor.Came(came.get(quarter).marks() + 1, came.get(quarter).minutes() + 90, who.age(),
                who.citizenship(), InventedProgress.habits(her.id(), quarter, came.get(quarter).marks() + 1,
                        who.habits().agreed())));
        return new Visitor(her.id(), her.before(), her.start(), came);
    }

    private static YearFacts upTo(int quarter, YearFacts facts) {
        return new YearFacts(facts.year(), new Quarter(2026, quarter), facts.visitors(), facts.stays(), facts.leaving(),
                facts.sessions(), facts.work(), facts.reached(), facts.progress());
    }

    /// Returns its reports by a key for this draw, after what is frozen.
    static List<Published> reports(YearFacts facts, long chance, List<FrozenReport> frozen) {
        var secret = new byte[32];
        new Random(chance).nextBytes(secret);
        try (var key = new DisclosureKey(secret)) {
            return new ReportYear(facts, new Protection(key, "PA01", Threshold.TEN, Linked.ALL), frozen).reports();
        }
    }

    /// As the facade returns it.
    static QuarterlyReport report(Published published) {
        return new QuarterlyReport(org.daybook.base.Period.parse(published.period()), QuarterlyReport.Standing.OVER,
                published);
    }

    private static Visitor visitor(Random random, String id) {
        var age = AgeBand.values()[Math.min(4, Math.abs((int) (random.nextGaussian() * 1.3 + 2)))];
        var group = CitizenshipGroup.values()[Math.min(4, Math.abs((int) (random.nextGaussian() + 2)))];
        var quarters = IntStream.range(0, 4)
                .mapToObj(quarter -> {
                    int marks = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(12);
                    return marks == 0
                            ? Visitor.Came.NOT
                            : new Visitor.Came(marks, marks * 90, age, group,
                                    InventedProgress.habits(id, quarter, marks,
                                            age != AgeBand.NOT_KNOWN || group != CitizenshipGroup.NOT_KNOWN));
                }).toList();
        return new Visitor(id, Visitor.Before.values()[random.nextInt(2)], YearStart.JANUARY, quarters);
    }

    private static List<EnrolmentSpan> stays(Random random, Visitor her) {
        return random.ints(random.nextInt(3), 0, 4).distinct()
                .mapToObj(path -> new EnrolmentSpan(her.id(), Path.values()[path].code(),
                        LocalDate.of(2026, 1 + random.nextInt(12), 5), Optional.<LocalDate>empty(), Set.of()))
                .toList();
    }

    private static boolean everCame(Visitor her) {
        return her.quarters().stream().anyMatch(came -> came.marks() > 0);
    }
}
