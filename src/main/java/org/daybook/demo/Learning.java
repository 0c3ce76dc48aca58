package org.daybook.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.TypedDate;
import org.daybook.launch.LaunchGuide.Done;
import org.daybook.launch.LaunchPhase;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.Requirement;
import org.daybook.training.SupervisionForm;
import org.daybook.training.SupervisionKind;
import org.daybook.training.TrainingForm;
import org.daybook.training.TrainingForm.Certificate;
import org.daybook.training.TrainingForm.TypedSubject;
import org.daybook.training.TrainingTopic;
import org.daybook.training.TypedHours;

/// Adds what the only member of staff learned, her supervision, what was seen of her before she works with girls, and the
/// progress of the launch guide. Uses no randomness, so that nothing else of the story changes.
///
/// @param team  where it is written
/// @param today the last day of the story
record Learning(Rooms.OfTeam team, LocalDate today) {
    private static final int SUPERVISIONS = 8;
    private static final int EVERY_DAYS = 14;

    /// Adds what was seen before the first session, so that she may lead sessions to which girls come.
    ///
    /// @param first the first day of the story
    void documents(LocalDate first) {
        for (var requirement : Requirement.values()) {
            team.clearances().record(new ClearanceForm(team.me(), Optional.of(requirement),
                    TypedDate.nearest(first.toString(), first),
                    after(requirement == Requirement.CRIMINAL_RECORD ? 245 : 0)));
        }
    }

    void tell() {
        training(TrainingTopic.IDENTIFICATION, 200, "16", 0);
        training(TrainingTopic.TRAUMA, 160, "12", 0);
        training(TrainingTopic.CHILDREN, 130, "8", 600);
        training(TrainingTopic.FIRST_AID, 340, "6", 25);
        training(TrainingTopic.DIGITAL, 75, "4", 0);
        training(TrainingTopic.SELF_CARE, 20, "3", 0);
        for (int times = 0; times < SUPERVISIONS; times++) {
            boolean alone = times % 2 == 0;
            team.supervisions().add(new SupervisionForm(before(times * EVERY_DAYS + 6), new TypedHours("1.5"),
                    Optional.of(alone ? SupervisionKind.ONE_TO_ONE : SupervisionKind.GROUP), Set.of(team.me())));
        }
        guide();
    }

    private void training(TrainingTopic topic, int daysAgo, String hours, int validDays) {
        team.trainings().add(new TrainingForm(Optional.of(team.me()), new TypedSubject(Optional.of(topic), ""),
                new TypedHours(hours), before(daysAgo), "Casa Formazione",
                new Certificate(Certificate.State.YES, "grey folder"), after(validDays)));
    }

    /// The first two phases are complete, and the third nearly.
    private void guide() {
        team.launchGuide().begin("en");
        for (var phase : List.of(LaunchPhase.ASSESS, LaunchPhase.DESIGN)) {
            team.launchGuide().page().of(phase).forEach(step -> {
                team.launchGuide().done(step.id(), Done.YES);
                team.launchGuide().sign(step.id());
            });
        }
        team.launchGuide().page().of(LaunchPhase.SET_UP).stream().skip(1)
                .forEach(step -> team.launchGuide().done(step.id(), Done.YES));
    }

    private TypedDate before(int days) {
        return TypedDate.nearest(today.minusDays(days).toString(), today);
    }

    private TypedDate after(int days) {
        return TypedDate.next(days == 0 ? "" : today.plusDays(days).toString(), today);
    }
}
