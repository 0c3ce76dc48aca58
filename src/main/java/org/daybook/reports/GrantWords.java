package org.daybook.reports;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.DateRange;
import org.daybook.paths.Path;
import org.daybook.ui.Texts;

/// The texts about a grant on the screen.
record GrantWords(Texts texts) {
    /// Returns its months.
    String months(Grant grant) {
        return words().months(new DateRange(grant.first().atDay(1), grant.last().atEndOfMonth()));
    }

    /// Returns its funder, its months, what it pays for and its number in the files.
    String facts(Grant grant) {
        var paid = grant.parts().isEmpty()
                ? texts.say("reports.grants.everything")
                : GrantForm.allParts().stream().filter(grant.parts()::contains).map(this::part)
                        .collect(Collectors.joining(", "));
        return grant.funder().isEmpty()
                ? texts.say("reports.grants.facts", grant.number(), months(grant), paid)
                : texts.say("reports.grants.facts-of", grant.number(), grant.funder(), months(grant), paid);
    }

    /// Returns the number of people it reached and should reach. The target is shown next to a published figure, and no ratio
    /// is computed.
    String reached(GrantRow row) {
        var target = row.grant().target().map(people -> texts.say("reports.grants.row.target", people)).orElse("");
        var reached = row.published().map(line -> switch (line.how()) {
            // These figures are never exact.
            case EXACT, ROUNDED -> texts.say("reports.grants.row.rounded", line.number().orElseThrow());
            case FEWER_THAN_TEN -> texts.say("reports.grants.row.fewer-than-ten");
            case TOGETHER, NOT_GIVEN -> texts.say("reports.grants.row.not-given");
        }).orElseGet(() -> texts.say("reports.grants.row.none"));
        var of = row.of().map(words()::period).orElse("");
        return Stream.of(reached, of, target).filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Returns the name of something a grant may pay for.
    String part(String code) {
        return code.equals(Grant.OUTSIDE_PATHS)
                ? texts.say("reports.grants.outside-paths")
                : texts.of("paths", Path.ofCode(code));
    }

    private LineWords words() {
        return new LineWords(Labels.of(texts));
    }
}
