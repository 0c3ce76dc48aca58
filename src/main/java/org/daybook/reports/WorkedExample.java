package org.daybook.reports;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.disclosure.Published;
import org.daybook.disclosure.PublishedTotal;

/// Explains in words what a person who knows a woman could learn from a report: from unprotected numbers, and from the
/// published ones. Made from published figures only, and only for the screen. The unprotected number is an assumption, always
/// the same, and reveals nothing about the exact one.
///
/// @param report the report
/// @param labels the language
record WorkedExample(QuarterlyReport report, Labels labels) {
    /// The maximum difference between a printed number and the exact one, in either direction.
    private static final int WITHIN = 4;

    /// A table of the report, and one of its categories.
    private record Chosen(ReportTable table, ProtectedTable.Shown shown, String category) {}

    /// Returns the sentences, in reading order.
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(labels.say("reports.example.knows", month()));
        var hidden = chosen(Kind.COMBINED);
        var example = hidden.or(() -> chosen(Kind.SHOWN));
        sentences.add(labels.say("reports.example.plain",
                example.map(one -> one.table().words(one.category(), labels))
                        .orElseGet(() -> ReportTable.CITIZENSHIP.words(CitizenshipGroup.STATELESS.code(), labels))));
        sentences.add(labels.say("reports.example.plain.more"));
        sentences.addAll(example.map(this::fromThese).orElseGet(this::withoutTables));
        sentences.add(labels.say("reports.example.limit"));
        return List.copyOf(sentences);
    }

    private enum Kind {
        COMBINED, SHOWN
    }

    private List<String> fromThese(Chosen chosen) {
        var sentences = new ArrayList<String>();
        chosen.shown().together().ifPresentOrElse(group -> {
            sentences.add(labels.say("reports.example.combined", group.categories().size() - 1,
                    chosen.table().words(chosen.category(), labels), chosen.shown().total()));
            sentences.add(labels.say("reports.example.may-be-empty"));
        }, () -> {
            int printed = chosen.shown().rows().getFirst().value();
            sentences.add(labels.say("reports.example.shown", chosen.table().words(chosen.category(), labels), printed,
                    Math.max(smallest(), printed - WITHIN), printed + WITHIN));
            sentences.add(labels.say("reports.example.among"));
        });
        return sentences;
    }

    private List<String> withoutTables() {
        if (report.standing() == QuarterlyReport.Standing.UNDER_WAY) {
            return List.of(labels.say("reports.example.under-way"));
        }
        if (report.standing() == QuarterlyReport.Standing.NOT_FINAL) {
            return List.of(labels.say("reports.example.not-final"));
        }
        var people = report.published().populations().stream()
                .filter(numbers -> numbers.name().equals(Total.PEOPLE.code())).map(Published.Numbers::total)
                .findFirst();
        if (people.isPresent() && people.get() instanceof PublishedTotal.FewerThanTen) {
            return List.of(labels.say("reports.example.fewer"));
        }
        return List.of(people.isPresent() && people.get() instanceof PublishedTotal.Exact exact
                ? labels.say("reports.example.total", exact.value())
                : labels.say("reports.example.nothing"));
    }

    /// Returns the first such table of the catalogue, and its first category: the choice does not depend on the figures.
    private Optional<Chosen> chosen(Kind kind) {
        for (var topic : ReportTable.values()) {
            var shown = ReportLines.table(report.published(), topic);
            if (topic.of().isOfWomen() && shown.isPresent()
                    && shown.get().together().isPresent() == (kind == Kind.COMBINED)) {
                var category = shown.get().together().map(group -> group.categories().getFirst())
                        .orElseGet(() -> shown.get().rows().getFirst().category());
                return Optional.of(new Chosen(topic, shown.get(), category));
            }
        }
        return Optional.empty();
    }

    /// Returns the second month of the period; its middle is in the same month in every time zone.
    private Date month() {
        return Date.from(report.period().days().first().plusMonths(1).withDayOfMonth(15).atTime(12, 0)
                .toInstant(ZoneOffset.UTC));
    }

    private int smallest() {
        return report.published().threshold().people();
    }
}
