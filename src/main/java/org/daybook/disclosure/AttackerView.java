package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that somebody knows who reads the published report and this method, and lacks only the key and the
/// people. Made from published things alone. The audit judges exactly this, and the same as text is what the
/// reference attacker reads.
///
/// @param name      a title
/// @param threshold the smallest group shown
/// @param tables    what is said about each count
/// @param relations what is known about counts together
public record AttackerView(String name, Threshold threshold, List<Table> tables, List<Relation> relations) {
    /// What one table says.
    ///
    /// @param id         a name for people
    /// @param population whose counts
    /// @param dimension  what it breaks down by; none for a total by itself
    /// @param cells      what is said, the total last
    /// @param threshold  the smallest group shown in its report
    record Table(String id, String population, Optional<String> dimension, List<Cell> cells, Threshold threshold) {}

    /// What is said about one category, or about the total `T`.
    record Cell(String category, Claim claim) {}

    /// A sum of counts against a number.
    record Relation(List<Term> terms, Sign sign, int number) {}

    /// A count, so many times.
    record Term(int times, String count) {}

    /// How a sum stands to a number.
    enum Sign {
        AT_LEAST(">="), AT_MOST("<=");

        final String text;

        Sign(String text) {
            this.text = text;
        }
    }

    public AttackerView {
        tables = List.copyOf(tables);
        relations = List.copyOf(relations);
    }

    /// What one report says.
    ///
    /// @param hidden what the year's earlier reports printed together: everybody can read it there
    public static AttackerView of(Published report, AlreadyHidden hidden) {
        return of(report, Known.of(hidden));
    }

    /// The same, where everybody also knows how tables hang together.
    ///
    /// @param known links about tables that the report does not have are left out
    public static AttackerView of(Published report, Known known) {
        var tables = new ArrayList<Table>();
        var relations = new ArrayList<Relation>();
        var reports = new ArrayList<>(known.earlier().stream().map(one -> known.goingOn(one, report)).toList());
        for (int place = 0; place < reports.size(); place++) {
            tell(reports.get(place), known.hiddenBefore(place, report), tables, relations);
        }
        reports.add(report);
        tell(report, known.hidden(), tables, relations);
        report.events().forEach(
                (event, value) -> total(event, where(report) + "." + event, value, 0, report.threshold())
                        .ifPresent(tables::add));
        relations.addAll(known.ties().relations(reports));
        return new AttackerView(where(report), report.threshold(), tables, relations);
    }

    /// How the counts of a report begin.
    static String where(Published report) {
        return report.site() + "." + report.period();
    }

    private static void tell(Published report, AlreadyHidden hidden, List<Table> tables, List<Relation> relations) {
        for (var numbers : report.populations()) {
            var place = where(report) + "." + numbers.name();
            total(numbers.name(), place, numbers.total(), least(numbers, report.threshold()), report.threshold())
                    .ifPresent(tables::add);
            for (var table : numbers.tables()) {
                var said = new TableStatement(place, report.threshold(), hidden.of(table.table()));
                tables.add(said.cells(table));
                relations.addAll(said.relations(table));
            }
        }
    }

    /// Ten people stand behind whatever is said of a population, and twice the threshold behind whatever is broken down.
    private static int least(Published.Numbers numbers, Threshold threshold) {
        boolean brokenDown = numbers.tables().stream().anyMatch(ProtectedTable.Shown.class::isInstance);
        return brokenDown ? 2 * threshold.people() : Contributions.FEWEST_PEOPLE;
    }

    /// The same numbers, where something else is known about counts together.
    AttackerView with(List<Relation> others) {
        return new AttackerView(name, threshold, tables, others);
    }

    /// As the reference attacker reads it: JSON, always the same text for the same report.
    public String json() {
        return AttackerJson.write(this);
    }

    private static Optional<Table> total(String id, String population, PublishedTotal total, int least,
            Threshold threshold) {
        Optional<Claim> claim = switch (total) {
            case PublishedTotal.Exact exact -> Optional.of(new Claim.Exactly(exact.value()));
            case PublishedTotal.Rounded rounded ->
                Optional.of(new Claim.Between(Math.max(least, rounded.value() - Promise.WIDTH),
                        rounded.value() + Promise.WIDTH));
            case PublishedTotal.FewerThanTen few -> Optional.of(new Claim.Between(0, 9));
            case PublishedTotal.Withheld nothing -> Optional.empty();
        };
        return claim.map(said -> new Table(id, population, Optional.empty(), List.of(new Cell("T", said)),
                threshold));
    }
}
