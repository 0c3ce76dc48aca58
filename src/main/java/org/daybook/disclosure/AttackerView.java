package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The knowledge of an attacker who has the published report and knows this method, and lacks only the key and the microdata.
/// Made from published information only. The audit judges exactly this, and the reference attacker reads the same as text.
///
/// @param name      a title
/// @param threshold the smallest group shown
/// @param tables    what is published about each count
/// @param relations what is known about several counts together
public record AttackerView(String name, Threshold threshold, List<Table> tables, List<Relation> relations) {
    /// The content of one table.
    ///
    /// @param id         a name for human readers
    /// @param population the population of the counts
    /// @param dimension  what it breaks down by; empty for a total on its own
    /// @param cells      the cells, the total last
    /// @param threshold  the smallest group shown in its report
    record Table(String id, String population, Optional<String> dimension, List<Cell> cells, Threshold threshold) {}

    /// The cell of one category, or of the total `T`.
    record Cell(String category, Claim claim) {}

    /// A sum of counts compared with a number.
    record Relation(List<Term> terms, Sign sign, int number) {}

    /// A count with a factor.
    record Term(int times, String count) {}

    /// How a sum compares with a number.
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

    /// Returns the knowledge from one report.
    ///
    /// @param hidden the categories combined by the year's earlier reports, in which anyone can read this
    public static AttackerView of(Published report, AlreadyHidden hidden) {
        return of(report, Known.of(hidden));
    }

    /// Returns the knowledge from one report, if it is also known how tables are linked.
    ///
    /// @param known links of tables that the report does not have are ignored
    public static AttackerView of(Published report, Known known) {
        return of(report, known, Earlier.of(report, known), known.ties()::relations);
    }

    /// What is known from the earlier reports, whatever the numbers of the last one.
    ///
    /// @param reports the part of each that is linked with the last one
    record Earlier(List<Published> reports, List<Table> tables, List<Relation> relations) {
        static Earlier of(Published report, Known known) {
            var tables = new ArrayList<Table>();
            var relations = new ArrayList<Relation>();
            var reports = known.earlier().stream().map(one -> known.goingOn(one, report)).toList();
            for (int place = 0; place < reports.size(); place++) {
                tell(reports.get(place), known.hiddenBefore(place, report), tables, relations);
            }
            return new Earlier(reports, tables, relations);
        }
    }

    /// Returns the same.
    ///
    /// @param linked the relations that follow from the catalogue, for all reports together
    static AttackerView of(Published report, Known known, Earlier earlier,
            Function<List<Published>, List<Relation>> linked) {
        var tables = new ArrayList<>(earlier.tables());
        var relations = new ArrayList<>(earlier.relations());
        var reports = new ArrayList<>(earlier.reports());
        reports.add(report);
        tell(report, known.hidden(), tables, relations);
        report.events().forEach(
                (event, value) -> total(event, where(report) + "." + event, value, 0, report.threshold())
                        .ifPresent(tables::add));
        relations.addAll(linked.apply(reports));
        return new AttackerView(where(report), report.threshold(), tables, relations);
    }

    /// Returns the prefix of the names of a report's counts.
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

    /// Returns the minimum number of people: any published figure of a population covers at least ten, and any breakdown at
    /// least twice the threshold.
    private static int least(Published.Numbers numbers, Threshold threshold) {
        boolean brokenDown = numbers.tables().stream().anyMatch(ProtectedTable.Shown.class::isInstance);
        return brokenDown ? 2 * threshold.people() : Contributions.FEWEST_PEOPLE;
    }

    /// Returns the same numbers with other relations between counts.
    AttackerView with(List<Relation> others) {
        return new AttackerView(name, threshold, tables, others);
    }

    /// Returns the JSON that the reference attacker reads, always the same text for the same report.
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
