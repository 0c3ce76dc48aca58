package org.daybook.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Women's own stories in the text of a report: kept only under a woman's card, and only while she consents. Inside the
/// caller's passage.
///
/// @param store        whose story is kept
/// @param frozen       the final reports
/// @param consents     her consents
/// @param participants find women by their cards
record Stories(StoryStore store, FrozenStore frozen, Consents consents, Participants participants) {
    /// The recipients of a story once a report is final.
    enum StoryRecipient {
        READERS_OF_THE_REPORT
    }

    /// Returns the woman with a card, if she consented to the use of her story, and names her in the audit line.
    ///
    /// @param card as spoken or typed; it is stored nowhere
    /// @throws Refusal `reports.refusal.story-card`, `reports.refusal.story-not-given`, and as [UnitOfWork#about] does
    SubjectWork demand(UnitOfWork work, String card) {
        var her = CardNumber.read(card)
                .flatMap(number -> participants.byCard(work, number).about(work).stream().findFirst())
                .orElseThrow(() -> new Refusal("reports.refusal.story-card"));
        if (!consents.holds(work, her.id(), Purpose.STORY)) {
            throw new Refusal("reports.refusal.story-not-given");
        }
        return work.about(her.id());
    }

    /// Checks whether a story is kept under a woman's card and she still consents.
    boolean holds(UnitOfWork work, UUID kept) {
        return store.whose(work.tx(), kept).filter(her -> consents.holds(work, her, Purpose.STORY)).isPresent();
    }

    /// Checks whether the woman whose story is kept no longer consents.
    boolean isTakenBack(UnitOfWork work, UUID kept) {
        return store.whose(work.tx(), kept).filter(her -> !consents.holds(work, her, Purpose.STORY)).isPresent();
    }

    /// Deletes the record of whose story it is, even for users from whom she is hidden.
    void forget(UnitOfWork work, UUID kept) {
        whose(work, kept).ifPresent(her -> store.delete(her, kept));
    }

    private Optional<SubjectWork> whose(UnitOfWork work, UUID kept) {
        return store.whose(work.tx(), kept).map(work::aboutForProgram);
    }

    /// Returns the texts in which her story is kept.
    List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var periods = store.periods(work.tx(), her);
        return periods.isEmpty()
                ? List.of()
                : List.of(new SubjectAccessSection("reports.story.heading", periods.stream()
                        .map(period -> new Line("reports.story.in-report", new Value.Words(period.toString())))
                        .toList()));
    }

    /// Returns the final reports with her story: what was published cannot be recalled, even if she withdraws her consent.
    List<Received> received(UnitOfWork work, ParticipantId her) {
        return store.periods(work.tx(), her).stream().flatMap(period -> frozen.of(work.tx(), period).stream())
                .map(report -> new Received(LocalDate.ofInstant(report.at(), work.zone()),
                        new Received.Who.Outside(
                                List.of(new Value.Chosen("reports", StoryRecipient.READERS_OF_THE_REPORT))),
                        List.of(new Value.Words(report.period().toString()))))
                .toList();
    }
}
