package org.daybook.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.childcare.ChildAge;
import org.daybook.childcare.ChildForm;
import org.daybook.childcare.ChildId;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.paths.GroupPlan;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.Audience;
import org.daybook.sessions.ForWhom;
import org.daybook.sessions.NewSession;

/// Adds children in childcare today, groups, and sessions for one woman alone. Comes last and uses separate randomness, so that
/// nothing else of the story changes.
///
/// @param rooms where it is written
/// @param today the last day of the story
record Visiting(Rooms rooms, LocalDate today) {
    /// A woman for whom something may be added.
    ///
    /// @param id    her ID
    /// @param woman how she uses the space
    record Told(ParticipantId id, Woman woman) {}

    private static final int PLACES = 12;
    private static final int HERE = 7;
    private static final int COLLECTED = 2;
    private static final int IN_A_GROUP = 8;
    private static final int ALONE = 6;
    /// Enough children to fill the screens, even at a large site.
    private static final int MOST_MOTHERS = 40;
    private static final List<String> NAMES = List.of("Lina", "Sami", "Nour", "Maks", "Ada", "Yusuf", "Mira", "Leo");
    private static final List<Path> GROUPS = List.of(Path.PERSONAL_DEVELOPMENT, Path.PRACTICAL_SKILLS,
            Path.CIVIC_INCLUSION);
    private static final List<String> TITLES = List.of("Morning circle", "Sewing for beginners",
            "Italian for the office");

    /// @param some the women for whom something may be added, in the order of arrival
    void tell(List<Told> some) {
        var here = some.stream().filter(one -> !one.woman().leaves().isBefore(today)).toList();
        children(some.stream().filter(one -> one.woman().number() % 2 == 0).limit(MOST_MOTHERS).toList());
        groups(here);
        alone(here);
    }

    private void children(List<Told> mothers) {
        rooms.childcare().places(PLACES);
        var signedIn = mothers.stream().map(this::child).limit(HERE + COLLECTED).toList();
        for (int at = 0; at < signedIn.size(); at++) {
            var stay = rooms.childcare().desk().signIn(signedIn.get(at)).stay();
            if (at < COLLECTED) {
                rooms.childcare().desk().toMother(stay.id());
            }
        }
        mothers.stream().skip(signedIn.size()).forEach(this::child);
    }

    private ChildId child(Told mother) {
        var chance = new Chance(new SplittableRandom(mother.woman().number() + 4));
        rooms.participants().ledger().answer(mother.id(),
                RecordedAnswer.of(Purpose.CHILDREN, Answer.GIVEN, StoryPlayer.heard(mother.woman())));
        return rooms.childcare().children().add(mother.id(), new ChildForm(chance.pick(NAMES),
                Optional.of(new ChildAge.Told(chance.between(1, 9), today)),
                chance.happens(0.2)
                        ? new ChildForm.Health(Optional.of("nuts"), Optional.of("ring her mother at once"))
                        : ChildForm.Health.NOTHING,
                ChildForm.Collecting.HERSELF)).id();
    }

    /// Adds one group for each of three paths, with women who are not on that path yet.
    private void groups(List<Told> here) {
        for (int at = 0; at < GROUPS.size(); at++) {
            var path = GROUPS.get(at);
            var group = rooms.paths().groups().add(new GroupPlan(path, TITLES.get(at), Optional.of(today.minusWeeks(3)),
                    Optional.of(today.plusWeeks(7)), OptionalInt.of(IN_A_GROUP + 4), Optional.of("it"),
                    Optional.of(rooms.team().me())));
            int inside = 0;
            for (var one : here) {
                if (inside < IN_A_GROUP && !one.woman().enrolled(path, today)) {
                    inside += enrolled(new NewEnrolment(one.id(), path, Optional.of(group.id()), Optional.empty()));
                }
            }
        }
    }

    private int enrolled(NewEnrolment form) {
        try {
            rooms.paths().enrol(form);
            return 1;
        } catch (Refusal already) {
            return 0;
        }
    }

    /// Adds sessions in the next days, one a day.
    private void alone(List<Told> here) {
        var some = here.stream().limit(ALONE).toList();
        for (int at = 0; at < some.size(); at++) {
            rooms.calendar().plan(new NewSession(Optional.of(today.plusDays(at + 1L)),
                    Optional.of(LocalTime.of(at % 2 == 0 ? 11 : 16, 0)), 50, Optional.of(Path.PERSONAL_DEVELOPMENT),
                    "Talk", "Small room", Optional.of(rooms.team().me()),
                    Audience.only(new ForWhom.One(Optional.of(some.get(at).id())))));
        }
    }
}
