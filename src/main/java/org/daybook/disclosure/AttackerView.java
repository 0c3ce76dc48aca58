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
    record Table(String id, String population, Optional<String> dimension, List<Cell> cells) {}

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
        var where = report.site() + "." + report.period();
        var tables = new ArrayList<Table>();
        var relations = new ArrayList<Relation>();
        for (var numbers : report.populations()) {
            var place = where + "." + numbers.name();
            total(numbers.name(), place, numbers.total()).ifPresent(tables::add);
            for (var table : numbers.tables()) {
                var said = new TableStatement(place, report.threshold().people(), known.hidden().of(table.table()));
                tables.add(said.cells(table));
                relations.addAll(said.relations(table));
            }
        }
        report.events().forEach((event, value) -> total(event, where + "." + event, value).ifPresent(tables::add));
        known.links().stream().filter(link -> link.isIn(report)).forEach(link -> relations.add(link.relation(where)));
        return new AttackerView(where, report.threshold(), tables, relations);
    }

    /// As the reference attacker reads it: JSON, always the same text for the same report.
    public String json() {
        return AttackerJson.write(this);
    }

    private static Optional<Table> total(String id, String population, PublishedTotal total) {
        Optional<Claim> claim = switch (total) {
            case PublishedTotal.Exact exact -> Optional.of(new Claim.Exactly(exact.value()));
            case PublishedTotal.Rounded rounded -> Optional.of(Claim.nextTo(rounded.value()));
            case PublishedTotal.FewerThanTen few -> Optional.of(new Claim.Between(0, 9));
            case PublishedTotal.Withheld nothing -> Optional.empty();
        };
        return claim.map(said -> new Table(id, population, Optional.empty(), List.of(new Cell("T", said))));
    }
}
