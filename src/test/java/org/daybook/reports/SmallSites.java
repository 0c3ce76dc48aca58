package org.daybook.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.base.Period;
import org.daybook.base.YearStart;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.SiteFigures;

/// How much small sites see of themselves: twelve quarters of invented sites with the settings that the program proposes, and
/// for the yearly reports the share of cells of ten and more that are shown separately, how far shown cells are from the truth,
/// and the outcome tables that are shown. With a folder as argument, it writes there what an attacker knows of each year, for
/// `attacker.py`, and what he would know if other methods had published its yearly report ([SimplerMethods]).
public final class SmallSites {
    private static final int YEARS = 3;
    private static final int SITES = 4;
    private static final int HUNDRED = 100;
    private static final Set<ReportTable> WITHOUT_OUTCOME = Stream.of(ReportTable.values())
            .filter(table -> table.of() != Total.ENDINGS && table.of() != Total.LEAVERS)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private final Optional<Path> folder;
    private final TreeMap<ReportTable, int[]> found = new TreeMap<>();
    private final SimplerMethods others = new SimplerMethods();

    private SmallSites(Optional<Path> folder) {
        this.folder = folder;
    }

    /// @param args optionally a folder for what attackers know
    public static void main(String[] args) throws IOException {
        var folder = Arrays.stream(args).findFirst().map(Path::of);
        for (var range : List.of(new int[]{31, 48}, new int[]{60, 93})) {
            new SmallSites(folder).measure("as proposed", range[0], range[1], plan -> plan);
        }
    }

    private void measure(String what, int fewest, int most, UnaryOperator<ReportSettings> change) throws IOException {
        for (int site = 0; site < SITES; site++) {
            int women = fewest + (most - fewest) * site / (SITES - 1);
            var facts = InventedYears.of(women * 7L + site, women, YEARS);
            var published = PublishedYears.of(facts, women,
                    last -> change.apply(new SettingsProposal(YearStart.JANUARY.year(year(last)),
                            SettingsProposal.women(last).orElse(women), Set.copyOf(InventedYears.USED)).settings()));
            for (int year = 0; year < YEARS; year++) {
                var counted = count(facts.get(year), published.years().get(year).getLast(),
                        published.settings().get(year));
                if (folder.isPresent()) {
                    others.write(folder.get(), women + "-" + year, counted);
                    Files.writeString(folder.get().resolve(women + "-" + year + ".json"),
                            published.attackerFiles(year).getLast());
                }
            }
        }
        tell(what, fewest, most);
    }

    private static int year(List<Published> last) {
        return last.isEmpty() ? 2025 : Period.parse(last.getLast().period()).last().year() + 1;
    }

    private SiteFigures count(YearFacts facts, Published report, ReportSettings settings) {
        var period = Period.parse(report.period());
        var figures = new PeriodFigures(facts, period, new PeriodTables(Optional.of(settings), period)).counted();
        Stream.concat(Stream.of(figures.people()), figures.others().stream())
                .flatMap(population -> population.tables().stream()).forEach(table -> {
                    var topic = ReportTable.ofCode(table.table()).orElseThrow();
                    var seen = found.computeIfAbsent(topic, _ -> new int[6]);
                    var shown = ReportLines.table(report, topic);
                    var counts = new HashMap<String, Integer>();
                    table.members().forEach(member -> counts.merge(member.category(), 1, Integer::sum));
                    seen[0] += (int) counts.values().stream().filter(count -> count >= 10).count();
                    seen[1] += (int) shown.stream().flatMap(one -> one.rows().stream())
                            .filter(row -> counts.getOrDefault(row.category(), 0) >= 10).count();
                    seen[2]++;
                    seen[3] += shown.isPresent() ? 1 : 0;
                    shown.stream().flatMap(one -> one.rows().stream()).forEach(row -> {
                        seen[4] += Math.abs(row.value() - counts.getOrDefault(row.category(), 0));
                        seen[5]++;
                    });
                });
        return figures;
    }

    private void tell(String what, int fewest, int most) {
        int large = found.values().stream().mapToInt(seen -> seen[0]).sum();
        int shown = found.values().stream().mapToInt(seen -> seen[1]).sum();
        var outcomes = found.entrySet().stream().filter(entry -> !WITHOUT_OUTCOME.contains(entry.getKey())).toList();
        double tables = outcomes.stream().mapToInt(entry -> entry.getValue()[3]).sum() / (double) (SITES * YEARS);
        System.out.printf(Locale.ROOT, "%d to %d women, %s: %d %% of %d cells, %.1f of %d outcome tables%n", fewest,
                most,
                what, HUNDRED * shown / large, large, tables, outcomes.size());
        int error = found.values().stream().mapToInt(seen -> seen[4]).sum();
        int rows = found.values().stream().mapToInt(seen -> seen[5]).sum();
        System.out.printf(Locale.ROOT, "  mean error %.2f of %d cells%n", error / (double) rows, rows);
        others.told().forEach(System.out::println);
        found.forEach((topic, seen) -> System.out.printf(Locale.ROOT, "  %s: %d of %d cells, %d of %d tables%n",
                topic.code(), seen[1], seen[0], seen[3], seen[2]));
    }
}
