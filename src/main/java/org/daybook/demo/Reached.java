package org.daybook.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.milestones.Cefr;
import org.daybook.milestones.Evidence;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.Milestones;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.milestones.SeenBy;

/// Adds what some women reached, so that records have something to show. Comes last and uses separate randomness, so that
/// nothing else of the story changes.
///
/// @param milestones where it is written
/// @param her        the woman
record Reached(Milestones milestones, ParticipantId her) {
    private static final List<MilestoneType> STEPS = List.of(MilestoneType.PERMIT_APPLIED, MilestoneType.HEALTH_CARD,
            MilestoneType.TAX_CODE,
            MilestoneType.REGISTERED, MilestoneType.BANK_ACCOUNT, MilestoneType.SCHOOL_PLACE, MilestoneType.CV_MADE,
            MilestoneType.COMMUNITY_ACTIVITY);
    private static final List<String> SKILLS = List.of("Sewing machine", "E-mail", "Cooking for many", "First aid");

    /// @param arrived the day of her welcome
    /// @param today   the last day of the story
    void tell(int number, LocalDate arrived, LocalDate today) {
        var chance = new Chance(new SplittableRandom(number + 1));
        int days = (int) Math.max(1, today.toEpochDay() - arrived.toEpochDay());
        chance.shuffled(STEPS).stream().limit(chance.between(0, 3))
                .forEach(kind -> add(NewMilestone.step(kind, when(arrived.plusDays(chance.between(0, days)), chance))));
        if (chance.happens(0.5)) {
            var since = when(arrived.plusDays(chance.between(0, days)), chance);
            add(new NewMilestone(Optional.of(MilestoneType.LANGUAGE), Optional.of(since), language(chance)));
        }
        if (chance.happens(0.3)) {
            add(new NewMilestone(Optional.of(MilestoneType.SKILL), Optional.of(new RoughDay.OnDay(today)),
                    skill(chance)));
        }
    }

    private void add(NewMilestone form) {
        milestones.add(her, form);
    }

    /// Many remember the month and not the day.
    private static RoughDay when(LocalDate day, Chance chance) {
        return RoughDay.read(chance.happens(0.3) ? day.toString().substring(0, 7) : day.toString());
    }

    private static NewMilestone.Details language(Chance chance) {
        var none = NewMilestone.Details.NOTHING;
        return new NewMilestone.Details(new NewMilestone.Tongue(Optional.of("it"),
                Optional.of(chance.pick(List.of(Cefr.PRE_A1, Cefr.A1, Cefr.A1, Cefr.A2, Cefr.B1))),
                Optional.of(chance.pick(List.of(Evidence.values())))), none.skill(), none.paper());
    }

    private static NewMilestone.Details skill(Chance chance) {
        var none = NewMilestone.Details.NOTHING;
        return new NewMilestone.Details(none.language(),
                new NewMilestone.Ability(chance.pick(SKILLS), Optional.of(SeenBy.TRAINER)), none.paper());
    }
}
