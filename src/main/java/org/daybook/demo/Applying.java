package org.daybook.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.work.CompanyAnswer;
import org.daybook.work.CostBearer;
import org.daybook.work.EndedBecause;
import org.daybook.work.MarkAnswer;
import org.daybook.work.MarkState;
import org.daybook.work.OfferAnswer;
import org.daybook.work.OpeningId;
import org.daybook.work.OpeningKind;
import org.daybook.work.PlacementId;
import org.daybook.work.StatusMoment;
import org.daybook.work.Traineeship;
import org.daybook.work.Work;
import org.daybook.work.WorkStatus;

/// Adds what some women say about their work, and the results of offers. Comes last and uses separate randomness, so that
/// nothing else of the story changes.
///
/// @param work  where it is written
/// @param her   the woman
/// @param today the last day of the story
record Applying(Work work, ParticipantId her, LocalDate today) {
    private static final List<WorkStatus> STATUSES = List.of(WorkStatus.UNEMPLOYED, WorkStatus.UNEMPLOYED,
            WorkStatus.LONG_TERM_UNEMPLOYED, WorkStatus.INACTIVE, WorkStatus.EDUCATION_OR_TRAINING, WorkStatus.EMPLOYED,
            WorkStatus.PREFERS_NOT);

    /// Adds her work status when she came and, if she has left, when she left.
    void status(Woman woman, Chance chance) {
        if (chance.happens(0.8)) {
            said(StatusMoment.ENTRY, chance.pick(STATUSES), woman.arrives());
            boolean left = woman.leaves().isBefore(today) && chance.happens(0.7);
            if (left && !isOnAPath(woman, woman.leaves())) {
                said(StatusMoment.LEAVING, chance.pick(STATUSES), woman.leaves());
            }
        }
    }

    private void said(StatusMoment moment, WorkStatus status, LocalDate on) {
        try {
            work.statuses().record(her, moment, status, on);
        } catch (Refusal refusal) {
            // Nobody asks a child; anything else is a fault of the story.
            if (!refusal.key().startsWith("work.refusal.too-young")) {
                throw refusal;
            }
        }
    }

    /// A woman who no longer came may have stayed on a path for a while, and so had not left it.
    private static boolean isOnAPath(Woman woman, LocalDate day) {
        return woman.stints().stream().anyMatch(stint -> stint.end().filter(end -> !end.isAfter(day)).isEmpty());
    }

    /// Adds her answers at the marks: most women still work; for a few it ended.
    void working(PlacementId job, LocalDate since, Chance chance) {
        var page = work.wishes().of(her);
        if (page.jobs().getFirst().kind() == OpeningKind.TRAINEESHIP) {
            work.traineeships().write(her, job, Traineeship.NOTHING, new Traineeship(Optional.of("G. Costa"),
                    Optional.of("Planting, watering, harvest"), OptionalInt.of(chance.between(8, 14) * 50),
                    Optional.of(CostBearer.US), Optional.of(CostBearer.REGION)));
        }
        page.marks().stream().filter(mark -> mark.state() == MarkState.DUE)
                .filter(_ -> chance.happens(0.7))
                .forEach(mark -> work.placements().answers().record(her, mark.placement(),
                        mark.months(), chance.happens(0.8) ? MarkAnswer.STILL_WORKING : MarkAnswer.NOT_REACHED));
        if (chance.happens(0.2)) {
            work.placements().end(her, job, since.plusDays(chance.between(0, (int) (today.toEpochDay()
                    - since.toEpochDay()))), chance.pick(List.of(EndedBecause.values())));
        }
    }

    /// Offers her an opening: most women consent, and some are seen by the company today or tomorrow.
    void offered(OpeningId opening, Chance chance) {
        try {
            var offer = work.offers().offer(her, opening);
            if (chance.happens(0.3)) {
                return;
            }
            work.offers().answer(her, offer, chance.happens(0.8) ? OfferAnswer.YES : OfferAnswer.NO);
            if (work.wishes().of(her).offers().getFirst().hers().filter(said -> said == OfferAnswer.YES).isEmpty()) {
                return;
            }
            if (chance.happens(0.5)) {
                work.offers().interview(her, offer,
                        today.plusDays(chance.between(0, 2)).atTime(LocalTime.of(chance.between(9, 16), 30)));
            } else if (chance.happens(0.5)) {
                work.offers().companyAnswered(her, offer, chance.pick(List.of(CompanyAnswer.values())));
            }
        } catch (Refusal stopped) {
            // The opening is not suitable for her.
        }
    }
}
