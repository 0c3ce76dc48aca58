package org.daybook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.base.TypedDate;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.TestHouse;
import org.daybook.training.TrainingForm.Certificate;
import org.daybook.training.TrainingForm.TypedSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The published views about training and supervision, against a simple second count.
class TeamLearningViewsTest {
    private static final String OTHER = "four lamps by the window";
    private static final int TRAININGS = 60;

    @RegisterExtension
    final TestHouse house = new TestHouse();
    private final Random chance = new Random(5);

    @Test
    void sayWhatCountingOneByOneSays() {
        var team = new ArrayList<>(List.of(house.open().team().me().id()));
        for (var word : List.of("lb", "mm", "kk")) {
            team.add(house.open().team().add(new NewMember(word, word, Set.of(Role.CASEWORKER)), OTHER.toCharArray())
                    .id());
        }
        var today = house.open().trainings().page().today();
        for (int i = 0; i < TRAININGS; i++) {
            house.open().trainings().add(training(team.get(chance.nextInt(team.size())), today));
            house.open().supervisions().add(new SupervisionForm(day(today), new TypedHours("1.5"),
                    Optional.of(SupervisionKind.GROUP), Set.copyOf(team.subList(0, 1 + chance.nextInt(3)))));
        }
        assertEquals(counted(), viewed("""
                select quarter || ' ' || topic || ' ' || trainings || ' ' || minutes || ' ' || coalesce(people, '-')
                  from v_team_training"""));
        assertTrue(counted().stream().anyMatch(line -> line.endsWith(" -")), "also topics with one or two people");
        assertTrue(counted().stream().anyMatch(line -> line.endsWith(" 3")), "and with three");
        var supervised = new TreeMap<String, List<Integer>>();
        house.open().supervisions().page().held().forEach(one -> supervised
                .computeIfAbsent(quarter(one.on()) + " " + one.kind().code(), _ -> new ArrayList<>())
                .add(one.minutes()));
        assertEquals(supervised.entrySet().stream().map(one -> one.getKey() + " " + one.getValue().size() + " "
                + one.getValue().stream().mapToInt(Integer::intValue).sum()).toList(), viewed("""
                        select quarter || ' ' || kind || ' ' || supervisions || ' ' || minutes
                          from v_team_supervision"""));
    }

    private List<String> counted() {
        var byTopic = new TreeMap<String, List<Training>>();
        house.open().trainings().page().lines().forEach(one -> byTopic
                .computeIfAbsent(quarter(one.on()) + " " + one.subject().topic().code(), _ -> new ArrayList<>())
                .add(one));
        return byTopic.entrySet().stream().map(entry -> {
            var people = entry.getValue().stream().map(Training::who).collect(Collectors.toSet()).size();
            return entry.getKey() + " " + entry.getValue().size() + " "
                    + entry.getValue().stream().mapToInt(Training::minutes).sum() + " "
                    + (people < 3 ? "-" : String.valueOf(people));
        }).sorted().toList();
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private List<String> viewed(String query) {
        return house.open().gate().look(Permission.SEE_TRAINING,
                work -> work.tx().handle().createQuery(query).mapTo(String.class).list()).stream().sorted().toList();
    }

    private TypedDate day(LocalDate today) {
        return TypedDate.nearest(today.minusDays(chance.nextInt(300)).toString(), today);
    }

    private TrainingForm training(StaffId who, LocalDate today) {
        var topics = List.of(TrainingTopic.TRAUMA, TrainingTopic.CHILDREN, TrainingTopic.SELF_CARE);
        return new TrainingForm(Optional.of(who),
                new TypedSubject(Optional.of(topics.get(chance.nextInt(topics.size()))), ""),
                new TypedHours(String.valueOf(1 + chance.nextInt(12))), day(today), "",
                new Certificate(Certificate.State.NO, ""), TypedDate.next("", today));
    }
}
