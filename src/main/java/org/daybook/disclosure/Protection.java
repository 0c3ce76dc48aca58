package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.Refusal;

/// Turns a site's exact figures into publishable ones: combines, then rounds, and publishes nothing that the built-in attacker
/// can disclose. A pure function of the figures, the key and the categories combined earlier this year.
///
/// @param key       the site's disclosure key
/// @param site      the agreed site code, used in the report and in every draw
/// @param threshold the smallest group shown
/// @param ties      how the catalogue's tables are linked
public record Protection(DisclosureKey key, String site, Threshold threshold, Ties ties) {
    /// Creates the protection for a catalogue that has quarters only.
    public Protection(DisclosureKey key, String site, Threshold threshold, List<Link> links) {
        this(key, site, threshold, new Ties(links));
    }

    /// Creates the protection for a catalogue whose tables are not linked.
    public Protection(DisclosureKey key, String site, Threshold threshold) {
        this(key, site, threshold, Ties.NONE);
    }

    /// @throws IllegalArgumentException if the site code is not allowed in the attacker's format
    public Protection {
        PublishableNames.check(site);
    }

    /// Protects one quarter by itself.
    ///
    /// @throws org.daybook.base.Refusal as the other method does
    public Published protect(SiteFigures figures, AlreadyHidden hidden) {
        return protect(figures, hidden, List.of());
    }

    /// Protects one quarter, or a longer period. The people of a longer period are rounded: compared with the exact totals of
    /// its quarters, an exact total would disclose how many people came in one quarter alone. Its events are the sums of what
    /// its quarters published.
    ///
    /// @param figures the exact figures
    /// @param hidden  the categories combined by the year's earlier reports
    /// @param earlier the reports whose figures are linked with these, in the order in which they were published
    /// @return what may be published
    /// @throws org.daybook.base.Refusal `disclosure.refusal.unsafe`: even without tables the report would disclose too much
    public Published protect(SiteFigures figures, AlreadyHidden hidden, List<Published> earlier) {
        if (figures.people().total().fewerThanTen() && !Period.parse(figures.period()).isLong()) {
            return fewerThanTen(figures);
        }
        var together = new ViewCache(new Known(hidden, ties, earlier));
        var apart = together.apart();
        var totals = totals(together, apart, undecided(figures, earlier), figures.counted());
        if (totals.total(figures.people().name()) instanceof PublishedTotal.FewerThanTen) {
            return fewerThanTen(figures);
        }
        var populations = figures.populations().stream()
                .map(population -> protect(population, totals.total(population.name()), figures, hidden)).toList();
        var safe = new BackOff(together, apart, totals).untilKept(totals.with(populations, totals.events()));
        return totals(together, apart, safe, figures.sinceStart());
    }

    private Published totals(ViewCache together, ViewCache apart, Published undecided, List<Population> populations) {
        try {
            return new Totals(this, together, apart, undecided).decided(populations);
        } catch (Contradiction evenAlone) {
            throw new Refusal("disclosure.refusal.unsafe");
        }
    }

    private Published fewerThanTen(SiteFigures figures) {
        var few = new Published.Numbers(figures.people().name(), new PublishedTotal.FewerThanTen(), List.of());
        var since = figures.running().stream().map(
                grant -> new Published.Numbers(grant.population(), new PublishedTotal.Withheld(), List.of()));
        return new Published(site, figures.period(), threshold, Stream.concat(Stream.of(few), since).toList(),
                Map.of(), figures.printed(), figures.start(), figures.running());
    }

    /// Returns the exact totals and nothing else. In the first quarter of a grant that pays for everything, its people are all
    /// who came, and their number is in the report.
    private Published undecided(SiteFigures figures, List<Published> earlier) {
        boolean isLong = Period.parse(figures.period()).isLong();
        var exact = Stream.concat(Stream.of(figures.people().name()), figures.running().stream()
                .filter(grant -> grant.beginsWithAll(Period.parse(figures.period()).days()))
                .map(RunningGrant::population)).collect(Collectors.toUnmodifiableSet());
        var populations = figures.populations().stream()
                .map(population -> new Published.Numbers(population.name(),
                        exact.contains(population.name()) && !isLong
                                ? total(figures.people().total())
                                : new PublishedTotal.Withheld(),
                        population.tables().stream().<ProtectedTable>map(
                                table -> new ProtectedTable.NotShown(table.table(), table.categories())).toList()))
                .toList();
        var events = new TreeMap<String, PublishedTotal>();
        figures.events().forEach((name, contributions) -> events.put(name,
                isLong ? EventSums.of(name, Period.parse(figures.period()), earlier) : total(contributions)));
        return new Published(site, figures.period(), threshold, populations, events, figures.printed(),
                figures.start(), figures.running());
    }

    /// Two tables in which the same people gave the same answers print the same numbers. If categories combined earlier this
    /// year make them differ, the second one is suppressed: both together would disclose more than each.
    private Published.Numbers protect(Population population, PublishedTotal total, SiteFigures figures,
            AlreadyHidden hidden) {
        boolean brokenDown = population.total().people() >= 2 * threshold.people()
                && (total instanceof PublishedTotal.Exact || total instanceof PublishedTotal.Rounded);
        var tables = new ArrayList<ProtectedTable>();
        var drawn = new HashMap<SortedSet<String>, ProtectedTable.Shown>();
        for (var table : population.tables()) {
            var safe = brokenDown && figures.prints(table.table())
                    ? protect(population, table, total, figures.period(), hidden)
                    : new ProtectedTable.NotShown(table.table(), table.categories());
            tables.add(safe instanceof ProtectedTable.Shown shown
                    && !drawn.computeIfAbsent(table.pairs(), _ -> shown).hasTheNumbersOf(shown)
                            ? new ProtectedTable.NotShown(table.table(), table.categories())
                            : safe);
        }
        return new Published.Numbers(population.name(), total, tables);
    }

    private ProtectedTable protect(Population population, Breakdown table, PublishedTotal total, String period,
            AlreadyHidden hidden) {
        var combining = new Combining(table.counts(), hidden.of(table.table()), SuppressionRule.ALL);
        int draw = total instanceof PublishedTotal.Rounded rounded
                ? Rounding.drawOf(population.total().total(), rounded.value())
                : drawOfTotal(population);
        var draws = KeyedDraws.of(key, site, population, table, draw);
        TableProtection.Judge judge = (candidate, rung) -> Promise.isKept(AttackerView.of(new Published(site, period,
                rung, List.of(new Published.Numbers(population.name(), total, List.of(candidate))), Map.of()),
                hidden));
        return new TableProtection(combining, draws, judge).protect(table.table(), threshold);
    }

    private static PublishedTotal total(Contributions contributions) {
        return contributions.mayBeExact()
                ? new PublishedTotal.Exact(contributions.total())
                : new PublishedTotal.Withheld();
    }

    /// Returns the draw for the rounded total of a population.
    int drawOfTotal(Population population) {
        return KeyedDraws.ofTotal(key, site, Fingerprint.of(population.units()));
    }
}
