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

/// A woman's own story in the text of a report: kept only under her card, and only while she agrees. Inside the caller's passage.
///
/// @param store        whose story is kept
/// @param frozen       which reports are final
/// @param consents     what she agreed to
/// @param participants whose card it is
record Stories(StoryStore store, FrozenStore frozen, Consents consents, Participants participants) {
    /// Who has it once a report is final.
    enum StoryRecipient {
        READERS_OF_THE_REPORT
    }

    /// The woman of a card who agreed that her story is used; names her in the audit line.
    ///
    /// @param card as it is said or typed; it is kept nowhere
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

    /// Whether what is kept as somebody's story is kept under her card, and she still agrees.
    boolean holds(UnitOfWork work, UUID kept) {
        return store.whose(work.tx(), kept).filter(her -> consents.holds(work, her, Purpose.STORY)).isPresent();
    }

    /// Whether she whose story is kept agrees no more.
    boolean isTakenBack(UnitOfWork work, UUID kept) {
        return store.whose(work.tx(), kept).filter(her -> !consents.holds(work, her, Purpose.STORY)).isPresent();
    }

    /// Forgets whose story it is, also for who never sees her file.
    void forget(UnitOfWork work, UUID kept) {
        whose(work, kept).ifPresent(her -> store.delete(her, kept));
    }

    private Optional<SubjectWork> whose(UnitOfWork work, UUID kept) {
        return store.whose(work.tx(), kept).map(work::aboutForProgram);
    }

    /// In which texts her story is kept.
    List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var periods = store.periods(work.tx(), her);
        return periods.isEmpty()
                ? List.of()
                : List.of(new SubjectAccessSection("reports.story.heading", periods.stream()
                        .map(period -> new Line("reports.story.in-report", new Value.Words(period.toString())))
                        .toList()));
    }

    /// The final reports in which her story went out: what was sent cannot be called back, whatever she says since.
    List<Received> received(UnitOfWork work, ParticipantId her) {
        return store.periods(work.tx(), her).stream().flatMap(period -> frozen.of(work.tx(), period).stream())
                .map(report -> new Received(LocalDate.ofInstant(report.at(), work.zone()),
                        new Received.Who.Outside(
                                List.of(new Value.Chosen("reports", StoryRecipient.READERS_OF_THE_REPORT))),
                        List.of(new Value.Words(report.period().toString()))))
                .toList();
    }
}
