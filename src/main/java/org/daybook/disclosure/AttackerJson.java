package org.daybook.disclosure;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes an attacker's knowledge in the JSON format of the reference attacker. It contains only strings, integers, arrays and
/// objects, so no library is needed.
final class AttackerJson {
    private AttackerJson() {}

    static String write(AttackerView view) {
        return "{\n \"name\": " + text(view.name()) + ",\n \"width\": " + Promise.WIDTH + ",\n \"small\": "
                + smallest(view) + ",\n \"tables\": " + list(view.tables(), AttackerJson::table, ",\n  ")
                + ",\n \"relations\": " + list(view.relations(), AttackerJson::relation, ",\n  ") + "\n}\n";
    }

    /// Returns the lowest smallest group of the reports: whatever any of them shows is large enough there. Totals are published
    /// from ten people on, whatever the smallest group is, so ten are not few.
    private static int smallest(AttackerView view) {
        boolean hasTotals = view.relations().stream().flatMap(relation -> relation.terms().stream())
                .anyMatch(term -> Promise.isTotal(term.count()))
                || view.tables().stream().anyMatch(AttackerJson::isRoundedTotal);
        return hasTotals
                ? Contributions.FEWEST_PEOPLE
                : view.tables().stream().mapToInt(table -> table.threshold().people()).min()
                        .orElse(view.threshold().people());
    }

    private static boolean isRoundedTotal(AttackerView.Table table) {
        return table.dimension().isEmpty()
                && table.cells().stream().anyMatch(cell -> cell.claim() instanceof Claim.Between);
    }

    private static String table(AttackerView.Table table) {
        var dimensions = table.dimension().map(name -> "[" + text(name) + "]").orElse("[]");
        Function<AttackerView.Cell, String> cell = table.dimension().isPresent()
                ? said -> "[" + text(said.category()) + ", " + text(said.claim().text()) + "]"
                : said -> "[" + text(said.claim().text()) + "]";
        return "{\"id\": " + text(table.id()) + ", \"pop\": " + text(table.population()) + ", \"dims\": " + dimensions
                + ", \"cells\": " + list(table.cells(), cell, ", ") + "}";
    }

    private static String relation(AttackerView.Relation relation) {
        var terms = list(relation.terms(), term -> "[" + term.times() + ", " + text(term.count()) + "]", ", ");
        return "{\"terms\": " + terms + ", \"op\": " + text(relation.sign().text) + ", \"rhs\": " + relation.number()
                + "}";
    }

    private static <T> String list(Collection<T> items, Function<T, String> one, String between) {
        return items.stream().map(one).collect(Collectors.joining(between, "[", "]"));
    }

    /// Returns a JSON string. Characters outside ASCII are escaped, so the file is the same in every encoding.
    private static String text(String plain) {
        var written = new StringBuilder("\"");
        for (char sign : plain.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                written.append('\\').append(sign);
            } else if (sign < ' ' || sign > '~') {
                written.append(String.format("\\u%04x", (int) sign));
            } else {
                written.append(sign);
            }
        }
        return written.append('"').toString();
    }
}
