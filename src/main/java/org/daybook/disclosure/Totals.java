package org.daybook.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Decides the totals of a report, one after the other in the catalogue's order and before any table; those of grants after the
/// tables. Whether a rounded total is published, and as which of the two adjacent multiples, depends on what is already
/// published and on the totals before it, never on its own number.
///
/// What a reader may suppose is treated like public knowledge as long as it is consistent; inconsistent suppositions are left
/// out one by one. After an erasure, the figures of a later report may no longer be consistent with those of an earlier one.
/// Such a total, and all later ones linked with it, are decided from their own report alone.
final class Totals {
    private final Protection protection;
    /// From the most that a reader may suppose down to what the report states by itself.
    private final List<Function<Published, AttackerView>> levels;
    private final List<String> open;
    private final boolean supposes;
    private final Suppositions suppositions;
    private final Attacks attacks;
    private Published report;
    private final Map<String, Integer> fallen = new HashMap<>();
    private final Map<Integer, TotalJudges> judges = new HashMap<>();

    /// @param together what is known in addition to the report
    /// @param apart    the same without the earlier reports
    /// @param report   with what is already decided, and all other totals withheld
    Totals(Protection protection, ViewCache together, ViewCache apart, Published report) {
        this.protection = protection;
        this.supposes = !together.known().ties().supposed().isEmpty() || !report.running().isEmpty();
        this.attacks = together.attacks();
        this.suppositions = new Suppositions(together, report);
        this.levels = supposes
                ? List.of(suppositions::view, together::of, apart::of)
                : List.of(together::of, apart::of);
        this.report = report;
        this.open = report.populations().stream()
                .filter(numbers -> numbers.total() instanceof PublishedTotal.Withheld)
                .map(numbers -> AttackerView.where(report) + "." + numbers.name()).toList();
    }

    /// Returns the report with these totals. With fewer than ten people nothing else is published; so nothing is decided either
    /// if it must not be disclosed whether there are ten.
    ///
    /// @param populations everything a report counts, the people first, or the populations of grants
    Published decided(List<Population> populations) {
        var people = report.populations().getFirst().name();
        for (var population : peopleFirst(populations)) {
            if (open.contains(name(population))) {
                report = report.with(population.name(), decided(population));
                if (population.name().equals(people) && mayBeFewerThanTen(population)) {
                    return report;
                }
            }
        }
        return report;
    }

    /// Sorts totals of people first: what people have or do comes after their own total.
    private List<Population> peopleFirst(List<Population> populations) {
        return populations.stream()
                .sorted(Comparator.comparing(one -> protection.ties().peopleBehind(one.name()).isPresent())).toList();
    }

    private boolean mayBeFewerThanTen(Population people) {
        return switch (report.total(people.name())) {
            case PublishedTotal.FewerThanTen _ -> true;
            case PublishedTotal.Withheld _ -> judge(name(people)).least() < Contributions.FEWEST_PEOPLE;
            case PublishedTotal.Exact _,PublishedTotal.Rounded _ -> false;
        };
    }

    private PublishedTotal decided(Population population) {
        try {
            if (mayBeOfFew(population)) {
                return new PublishedTotal.Withheld();
            }
            var judge = judge(name(population));
            // What a supposition already breaks could be disclosed again: a reader without suppositions would learn it for the
            // first time.
            boolean keeps = !supposes || level(name(population)) > 0 || !judge.isBroken();
            int number = population.total().total();
            if (keeps && number >= judge.least() && number <= judge.most()) {
                return said(population, judge);
            }
            if (!supposes || level(name(population)) > 0) {
                return thatDoesNotFit(population, judge);
            }
        } catch (Contradiction anErasure) {
            if (level(name(population)) == levels.size() - 1) {
                throw anErasure;
            }
        }
        if (!leavesOut(population)) {
            fall(name(population), level(name(population)) + 1);
        }
        return decided(population);
    }

    /// Checks whether the suppositions become consistent with a total once some are left out: those that make its number
    /// impossible or, if the number is possible, those that already disclosed something.
    private boolean leavesOut(Population population) {
        var total = name(population);
        boolean some = supposes && level(total) == 0 && (suppositions.leaveOut(report, view -> allow(view, population))
                || suppositions.leaveOut(report, view -> allow(view, population) && !isBroken(view, total)));
        if (some) {
            judges.remove(0);
        }
        return some;
    }

    private boolean allow(AttackerView view, Population population) {
        try {
            return judges(view).allow(name(population), population.total().total());
        } catch (Contradiction nothingIsPossible) {
            return false;
        }
    }

    private boolean isBroken(AttackerView view, String total) {
        try {
            return judges(view).isBroken(total);
        } catch (Contradiction nothingIsPossible) {
            return true;
        }
    }

    /// Checks whether, by public knowledge, fewer than ten people may have what is counted. Publishing it would disclose that
    /// they are ten.
    private boolean mayBeOfFew(Population population) {
        return protection.ties().peopleBehind(population.name())
                .map(people -> AttackerView.where(report) + "." + people)
                .filter(open::contains)
                .filter(people -> judge(people).least() < Contributions.FEWEST_PEOPLE).isPresent();
    }

    /// Withholds the total if a reader would take it for a consistent number and find out too much.
    private PublishedTotal thatDoesNotFit(Population population, TotalJudge judge) {
        var ofItself = judges(levels.size() - 1);
        var said = said(population, ofItself.of(name(population)));
        double least = Math.max(judge.least(), least(said));
        double most = Math.min(judge.most(), most(said));
        if (least > most) {
            fall(name(population), levels.size() - 1);
            judges.put(levels.size() - 1, ofItself);
            return said;
        }
        if (!judge.keeps(least, most)) {
            return new PublishedTotal.Withheld();
        }
        judge.tell(least, most);
        return said;
    }

    private PublishedTotal said(Population population, TotalJudge judge) {
        var printable = PrintableTotals.of(judge, few(population));
        PublishedTotal said = printable
                .map(row -> row.said(population.total().total(), population.isOfTen(),
                        protection.drawOfTotal(population)))
                .orElseGet(() -> judge.most() < Contributions.FEWEST_PEOPLE
                        ? new PublishedTotal.FewerThanTen()
                        : new PublishedTotal.Withheld());
        double most = said instanceof PublishedTotal.Withheld
                ? printable.map(PrintableTotals::mostNotGiven).orElse(Double.POSITIVE_INFINITY)
                : most(said);
        judge.tell(Math.max(judge.least(), least(said)), Math.min(judge.most(), most));
        return said;
    }

    /// Returns the greatest possible number if there are too few people; 0 if it is public knowledge that they are ten.
    private double few(Population population) {
        if (population.each() == Population.ANY_NUMBER) {
            return Double.POSITIVE_INFINITY;
        }
        return protection.ties().peopleBehind(population.name()).isPresent()
                ? 0
                : (Contributions.FEWEST_PEOPLE - 1) * population.each();
    }

    private static double least(PublishedTotal said) {
        return said instanceof PublishedTotal.Rounded rounded
                ? Math.max(Contributions.FEWEST_PEOPLE, rounded.value() - Promise.WIDTH)
                : 0;
    }

    private static double most(PublishedTotal said) {
        return switch (said) {
            case PublishedTotal.Rounded rounded -> rounded.value() + Promise.WIDTH;
            case PublishedTotal.FewerThanTen _ -> Contributions.FEWEST_PEOPLE - 1;
            case PublishedTotal.Exact _,PublishedTotal.Withheld _ -> Double.POSITIVE_INFINITY;
        };
    }

    private int level(String total) {
        return fallen.getOrDefault(total, 0);
    }

    private TotalJudge judge(String total) {
        return judges.computeIfAbsent(level(total), this::judges).of(total);
    }

    /// Makes a total, and all counts linked with it, be judged with less knowledge.
    private void fall(String total, int level) {
        var around = judges.computeIfAbsent(level(total), this::judges).around(total);
        judges.remove(level);
        around.forEach(count -> fallen.put(count, level));
    }

    private TotalJudges judges(int level) {
        try {
            return judges(levels.get(level).apply(report));
        } catch (Contradiction anErasure) {
            if (supposes && level == 0 && suppositions.leaveOut(report, this::isPossible)) {
                return judges(0);
            }
            if (level == levels.size() - 1) {
                throw anErasure;
            }
            return judges(level + 1);
        }
    }

    private TotalJudges judges(AttackerView view) {
        return new TotalJudges(view, open, attacks);
    }

    private boolean isPossible(AttackerView view) {
        try {
            judges(view);
            return true;
        } catch (Contradiction nothingIsPossible) {
            return false;
        }
    }

    private String name(Population population) {
        return AttackerView.where(report) + "." + population.name();
    }
}
