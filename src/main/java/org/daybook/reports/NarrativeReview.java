package org.daybook.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.disclosure.Published;
import org.daybook.participants.NamesInText;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;
import org.daybook.reports.narrative.NarrativeCheck;
import org.daybook.staff.Site;
import org.daybook.staff.UnitOfWork;

/// Checks the text of a report before it is published. Runs inside the caller's passage, never on the screen thread.
///
/// @param store     the texts
/// @param site      the site of the report
/// @param companies returns the names of companies
/// @param stories   whose story is kept, and whether she consents
record NarrativeReview(NarrativeStore store, Site site, Function<UnitOfWork, List<String>> companies,
        Stories stories) {
    /// Returns the phrases in a text that might identify a woman, given the figures of its report.
    ///
    /// @param published the figures; empty if they may not be published
    List<NarrativePage.Line> lines(UnitOfWork work, Period period, Narrative text, Optional<Published> published) {
        if (text.isEmpty()) {
            return List.of();
        }
        var kept = store.kept(work.tx(), period).stream().filter(one -> stands(work, one)).toList();
        return check(work, period, published).hits(text).stream()
                .map(hit -> new NarrativePage.Line(hit, because(kept, hit))).toList();
    }

    /// Returns the words of a text that are found only because a woman here is called so: whoever writes a list of names learns
    /// from them who is here.
    Set<String> namesHere(UnitOfWork work, Period period, Narrative text) {
        if (text.isEmpty()) {
            return Set.of();
        }
        var check = check(work, period, Optional.empty());
        var without = new HashSet<>(new NarrativeCheck(check.report(), _ -> false, check.phrases()).hits(text));
        return check.hits(text).stream().filter(hit -> !without.contains(hit)).map(Hit::words)
                .map(NarrativeCheck::plain).collect(Collectors.toUnmodifiableSet());
    }

    /// A story is kept only under her card and while she consents.
    private boolean stands(UnitOfWork work, NarrativeStore.Kept kept) {
        return kept.because() != KeptBecause.AGREED || stories.holds(work, kept.id());
    }

    /// Returns the text to be published with a report, if any.
    ///
    /// @throws Refusal `reports.refusal.story-withdrawn` if it has a story to which the woman concerned no longer consents,
    ///         `reports.refusal.narrative-open` if a finding in it is neither changed nor kept,
    ///         `reports.refusal.narrative-unread` if a second reading was requested and does not yet allow publication
    Optional<Narrative> demandReady(UnitOfWork work, Published published) {
        var period = Period.parse(published.period());
        var last = store.last(work.tx(), period).filter(version -> !version.text().isEmpty());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var text = last.get().text();
        var open = lines(work, period, text, Optional.of(published)).stream().filter(line -> line.kept().isEmpty())
                .map(NarrativePage.Line::hit).toList();
        if (store.kept(work.tx(), period).stream().filter(kept -> open.stream().anyMatch(kept::is))
                .anyMatch(kept -> stories.isTakenBack(work, kept.id()))) {
            throw new Refusal("reports.refusal.story-withdrawn", period);
        }
        if (!open.isEmpty()) {
            throw new Refusal("reports.refusal.narrative-open", period);
        }
        if (store.reading(work.tx(), last.get().id())
                .filter(reading -> !reading.verdict().equals(Optional.of(NarrativePage.Verdict.MAY_LEAVE)))
                .isPresent()) {
            throw new Refusal("reports.refusal.narrative-unread", period);
        }
        return Optional.of(text);
    }

    private static Optional<KeptBecause> because(List<NarrativeStore.Kept> kept, Hit hit) {
        return kept.stream().filter(one -> one.is(hit)).map(NarrativeStore.Kept::because).findFirst();
    }

    private static Set<Integer> years(Period period) {
        return period.quarters().stream().map(Quarter::year).collect(Collectors.toUnmodifiableSet());
    }

    private NarrativeCheck check(UnitOfWork work, Period period, Optional<Published> published) {
        var printed = published.stream().flatMap(report -> ReportLines.of(report).stream())
                .flatMapToInt(line -> line.number().stream()).boxed()
                .collect(Collectors.toCollection(HashSet::new));
        int smallest = published.map(report -> report.threshold().people()).orElse(Integer.MAX_VALUE);
        var phrases = companies.apply(work).stream().map(NarrativeCheck::plain).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new NarrativeCheck(new NarrativeCheck.Report(years(period), site.country(), smallest, printed),
                NamesInText.of(work), phrases);
    }
}
