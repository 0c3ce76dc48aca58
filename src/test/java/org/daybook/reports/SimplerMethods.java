package org.daybook.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.disclosure.Breakdown;
import org.daybook.disclosure.Population;
import org.daybook.disclosure.SiteFigures;

/// The same figures as other methods publish them, each cell by itself, for `attacker.py`: for comparison with Daybook's own.
final class SimplerMethods {
    /// The methods.
    enum Method {
        /// Cells of one to four are hidden; everything else is exact.
        HIDDEN_BELOW_5("none"),
        /// Every number is rounded to the nearest multiple of five.
        NEAREST_5("near5"),
        /// As NHS Digital does: 0 stays, 1 to 7 are printed as 5, everything else is rounded to the nearest multiple of five.
        NHS("nhs");

        private final String rounding;

        Method(String rounding) {
            this.rounding = rounding;
        }

        private String printed(int count) {
            if (this == HIDDEN_BELOW_5) {
                return count > 0 && count < 5 ? "<5" : Integer.toString(count);
            }
            return Integer.toString(this == NHS && count > 0 && count <= 7 ? 5 : (count + 2) / 5 * 5);
        }
    }

    /// What the shown cells that hold somebody are away from the truth, all together, and how many they are.
    private final Map<Method, int[]> errors = new EnumMap<>(Method.class);

    /// Writes the figures of one report as each method would publish them.
    void write(Path folder, String name, SiteFigures figures) throws IOException {
        for (var method : Method.values()) {
            var tables = Stream.concat(Stream.of(figures.people()), figures.others().stream())
                    .flatMap(population -> population.tables().stream().map(table -> table(method, population, table)))
                    .toList();
            Files.writeString(folder.resolve(name + "-" + method.name().toLowerCase(Locale.ROOT) + ".json"),
                    "{\"name\": \"%s\", \"tables\": [%s]}".formatted(name, String.join(", ", tables)));
        }
    }

    private String table(Method method, Population population, Breakdown table) {
        var counts = table.members().stream()
                .collect(Collectors.groupingBy(Breakdown.Member::category, Collectors.summingInt(_ -> 1)));
        var cells = new ArrayList<String>();
        for (var category : table.categories()) {
            int count = counts.getOrDefault(category, 0);
            cells.add(cell(category, method.printed(count)));
            note(method, count);
        }
        cells.add(cell("T", method.printed(table.members().size())));
        return "{\"id\": \"%s\", \"pop\": \"%s\", \"dims\": [\"%s\"], \"round\": \"%s\", \"cells\": [%s]}".formatted(
                table.table(), population.name(), table.table(), method.rounding, String.join(", ", cells));
    }

    private static String cell(String category, String printed) {
        return "[\"%s\", \"%s\"]".formatted(category, printed);
    }

    private void note(Method method, int count) {
        var printed = method.printed(count);
        if (count > 0 && !printed.startsWith("<")) {
            var sums = errors.computeIfAbsent(method, _ -> new int[2]);
            sums[0] += Math.abs(Integer.parseInt(printed) - count);
            sums[1]++;
        }
    }

    /// Returns a line for each method.
    List<String> told() {
        return errors.entrySet().stream().map(one -> String.format(Locale.ROOT, "  %s: mean error %.2f of %d cells",
                one.getKey(), one.getValue()[0] / (double) one.getValue()[1], one.getValue()[1])).toList();
    }
}
