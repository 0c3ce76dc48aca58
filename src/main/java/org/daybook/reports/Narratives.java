package org.daybook.reports;

import static org.daybook.staff.Permission.FIND_IN_REPORT_TEXT;
import static org.daybook.staff.Permission.READ_REPORT;
import static org.daybook.staff.Permission.WRITE_REPORT_TEXT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Refusal;
import org.daybook.disclosure.Published;
import org.daybook.reports.NarrativePage.Verdict;
import org.daybook.reports.narrative.Hit;
import org.daybook.reports.narrative.Narrative;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.Searches;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The text of a report: written, checked and read by a second person. It should name nobody; a version that does is deleted
/// when the woman named is erased. The store records whose story is kept in it, so that she can withdraw it. Writes on the
/// write lane; [#page] on the reading lane.
public final class Narratives implements PersonalData {
    private final Gate gate;
    private final Yearbook book;
    private final NarrativeReview review;
    private final ShownFigures shown;
    private final NarrativeStore store;
    private final Stories stories;
    private final Searches searches;

    /// @param shown the figures that the user may see
    Narratives(Gate gate, Yearbook book, NarrativeReview review, ShownFigures shown) {
        this.gate = gate;
        this.book = book;
        this.review = review;
        this.shown = shown;
        this.store = review.store();
        this.stories = review.stories();
        this.searches = new Searches(gate, FIND_IN_REPORT_TEXT);
    }

    /// Requests a permit to read the text next to the figures, on the write lane. Writes the audit line.
    ///
    /// @throws Refusal if the worker's role does not allow it
    Gate.Permit maySee() {
        return gate.permit(READ_REPORT);
    }

    /// Returns the text of a period and the phrases in it that might identify a woman.
    NarrativePage page(Gate.Permit permit, Period period) {
        return gate.lookAtLength(permit, READ_REPORT, work -> {
            var last = store.last(work.tx(), period);
            boolean isFinal = book.frozen().isFrozen(work.tx(), period);
            var text = last.map(NarrativeStore.Version::text).orElse(Narrative.EMPTY);
            var lines = isFinal
                    ? List.<NarrativePage.Line>of()
                    : review.lines(work, period, text, published(work, period));
            return new NarrativePage(period, text, last.map(NarrativeStore.Version::initials), lines,
                    last.map(version -> reading(work, version)).orElseGet(NarrativePage.Reading.NotAsked::new),
                    isFinal || !gate.allows(WRITE_REPORT_TEXT)
                            ? NarrativePage.Rights.READ
                            : NarrativePage.Rights.WRITE);
        });
    }

    /// Stores a new version. If a second reading of the last version was requested, it now applies to this one.
    ///
    /// Names that the check finds only because women here are called so reveal who is here. So they leave the line of a search,
    /// with the number of those that the last version did not have.
    ///
    /// @throws Refusal `reports.refusal.frozen-already`
    void save(Period period, Narrative text) {
        var found = gate.pass(WRITE_REPORT_TEXT, work -> {
            demandOpen(work, period);
            var last = store.last(work.tx(), period);
            boolean isToBeRead = last.flatMap(version -> store.reading(work.tx(), version.id())).isPresent();
            var version = store.insert(work, period, text);
            if (isToBeRead) {
                store.ask(work, version);
            }
            var names = new HashSet<>(review.namesHere(work, period, text));
            last.ifPresent(before -> names.removeAll(review.namesHere(work, period, before.text())));
            return names.size();
        });
        if (found > 0) {
            searches.shown(found);
        }
    }

    /// Keeps a finding for a reason that concerns nobody.
    ///
    /// @throws Refusal                  `reports.refusal.frozen-already`, `reports.refusal.story-withdrawn` if it was kept as
    ///         the story of a woman who no longer consents
    /// @throws IllegalArgumentException if a finding of this kind may not be kept for this reason, or if it is a woman's own
    ///         story: [#keepStory]
    void keep(Period period, Hit hit, KeptBecause because) {
        if (because == KeptBecause.AGREED || !KeptBecause.of(hit.why()).contains(because)) {
            throw new IllegalArgumentException("no reason for this");
        }
        gate.act(WRITE_REPORT_TEXT, work -> {
            demandOpen(work, period);
            demandNoStory(work, period, hit);
            drop(work, period, hit);
            store.keep(work, period, hit, because);
        });
    }

    /// Keeps a woman's own story, which is among her consents. Her card is asked for and stored nowhere.
    ///
    /// @param card as spoken or typed
    /// @throws Refusal                  `reports.refusal.frozen-already`, and as [Stories#demand] does
    /// @throws IllegalArgumentException if a finding of this kind may not be kept for this reason
    void keepStory(Period period, Hit hit, String card) {
        if (!KeptBecause.of(hit.why()).contains(KeptBecause.AGREED)) {
            throw new IllegalArgumentException("no reason for this");
        }
        gate.act(WRITE_REPORT_TEXT, work -> {
            demandOpen(work, period);
            var her = stories.demand(work, card);
            drop(work, period, hit);
            stories.store().insert(her, store.keep(work, period, hit, KeptBecause.AGREED));
        });
    }

    /// A story to which she no longer consents cannot be kept for another reason: the sentence has to change.
    private void demandNoStory(UnitOfWork work, Period period, Hit hit) {
        if (store.kept(work.tx(), period).stream()
                .anyMatch(kept -> kept.is(hit) && stories.isTakenBack(work, kept.id()))) {
            throw new Refusal("reports.refusal.story-withdrawn", period);
        }
    }

    private void drop(UnitOfWork work, Period period, Hit hit) {
        store.kept(work.tx(), period).stream().filter(kept -> kept.is(hit)).forEach(kept -> drop(work, kept.id()));
    }

    private void drop(UnitOfWork work, UUID kept) {
        stories.forget(work, kept);
        store.drop(work, kept);
    }

    /// Undoes the keeping of a finding.
    void dontKeep(Period period, Hit hit) {
        gate.act(WRITE_REPORT_TEXT, work -> {
            demandOpen(work, period);
            demandNoStory(work, period, hit);
            drop(work, period, hit);
        });
    }

    /// Requests a second reading of the last version before it is published.
    ///
    /// @throws Refusal `reports.refusal.frozen-already`, `reports.refusal.no-narrative`
    void ask(Period period) {
        gate.act(WRITE_REPORT_TEXT, work -> {
            demandOpen(work, period);
            var last = demandLast(work, period);
            if (store.reading(work.tx(), last.id()).filter(reading -> reading.verdict().isEmpty()).isEmpty()) {
                store.ask(work, last.id());
            }
        });
    }

    /// Records the second reader's verdict on the last version.
    ///
    /// @throws Refusal `reports.refusal.frozen-already`, `reports.refusal.no-narrative`, `reports.refusal.own-narrative`
    void read(Period period, Verdict verdict) {
        gate.act(WRITE_REPORT_TEXT, work -> {
            demandOpen(work, period);
            var last = demandLast(work, period);
            if (last.by().equals(work.who().id())) {
                throw new Refusal("reports.refusal.own-narrative");
            }
            store.reading(work.tx(), last.id()).filter(reading -> reading.verdict().isEmpty())
                    .ifPresent(reading -> store.read(work, reading.id(), verdict));
        });
    }

    private NarrativeStore.Version demandLast(UnitOfWork work, Period period) {
        return store.last(work.tx(), period).orElseThrow(() -> new Refusal("reports.refusal.no-narrative"));
    }

    private void demandOpen(UnitOfWork work, Period period) {
        if (book.frozen().isFrozen(work.tx(), period)) {
            throw new Refusal("reports.refusal.frozen-already");
        }
    }

    private NarrativePage.Reading reading(UnitOfWork work, NarrativeStore.Version version) {
        return store.reading(work.tx(), version.id())
                .map(reading -> reading.verdict().<NarrativePage.Reading>map(
                        verdict -> new NarrativePage.Reading.Done(reading.initials().orElse(""), verdict))
                        .orElseGet(() -> new NarrativePage.Reading.Asked(version.by().equals(work.who().id()))))
                .orElseGet(NarrativePage.Reading.NotAsked::new);
    }

    private Optional<Published> published(UnitOfWork work, Period period) {
        try {
            return Optional.of(shown.of(work.tx(), period,
                    book.reports(work.tx(), period, work.today()).getLast()));
        } catch (Refusal unsafe) {
            return Optional.empty();
        }
    }

    /// The text should name nobody; a version or sentence that nevertheless names her is deleted with her. Published text
    /// remains in the files.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.all(work.tx()).stream().filter(version -> version.text().words().values().stream()
                .anyMatch(her::isNamedIn)).forEach(version -> store.delete(work, version.id()));
        stories.store().of(work).forEach(kept -> drop(work, kept));
        store.kept(work.tx()).stream().filter(kept -> Stream.of(kept.found(), kept.sentence())
                .anyMatch(her::isNamedIn)).forEach(kept -> drop(work, kept.id()));
    }

    @Override
    public Set<String> tables() {
        return Set.of("narrative_story");
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return stories.tell(work, her);
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return stories.received(work, her);
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("the text of a report is about nobody alone");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("a report is no visit");
    }

    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("narrative_story"));
    }
}
