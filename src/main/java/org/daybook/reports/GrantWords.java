package org.daybook.reports;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.Collectors;
import org.daybook.paths.Path;
import org.daybook.ui.Texts;

/// What is said of a grant on the screen.
record GrantWords(Texts texts) {
    /// Its months.
    String months(Grant grant) {
        return texts.say("reports.export.months", middle(grant.first()), middle(grant.last()));
    }

    /// Who pays, its months, what it pays for and its number in the files.
    String facts(Grant grant) {
        var paid = grant.parts().isEmpty()
                ? texts.say("reports.grants.everything")
                : GrantForm.allParts().stream().filter(grant.parts()::contains).map(this::part)
                        .collect(Collectors.joining(", "));
        return grant.funder().isEmpty()
                ? texts.say("reports.grants.facts", grant.number(), months(grant), paid)
                : texts.say("reports.grants.facts-of", grant.number(), grant.funder(), months(grant), paid);
    }

    /// How many people it reached and should reach. The target stands beside a figure that was published, and is never divided by it.
    String reached(GrantRow row) {
        var words = new LineWords(Labels.of(texts));
        var target = row.grant().target().map(people -> texts.say("reports.grants.row.target", people)).orElse("");
        var reached = row.published().map(line -> switch (line.how()) {
            case EXACT -> texts.say("reports.grants.row.exact", line.number().orElseThrow());
            case ROUNDED -> texts.say("reports.grants.row.rounded", line.number().orElseThrow());
            case FEWER_THAN_TEN -> texts.say("reports.grants.row.fewer-than-ten");
            case TOGETHER, NOT_GIVEN -> texts.say("reports.grants.row.not-given");
        }).orElseGet(() -> texts.say("reports.grants.row.none"));
        var of = row.of().map(words::period).orElse("");
        return java.util.stream.Stream.of(reached, of, target).filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// What a grant may pay for.
    String part(String code) {
        return code.equals(Grant.OUTSIDE_PATHS)
                ? texts.say("reports.grants.outside-paths")
                : texts.of("paths", Path.ofCode(code));
    }

    private static Date middle(YearMonth month) {
        return Date.from(month.atDay(15).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
