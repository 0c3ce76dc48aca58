package org.daybook.training;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.daybook.training.TrainingForm.Certificate;
import org.daybook.training.TrainingForm.TypedSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/// The register of trainings on a real store.
class TrainingsTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse();
    private StaffId mr = new StaffId(new UUID(0, 0));
    private StaffId lb = mr;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aTeam() {
        mr = house.open().team().me().id();
        lb = house.open().team().add(new NewMember("lb", "LB", Set.of(Role.FACILITATOR)), OTHER.toCharArray()).id();
        today = house.open().trainings().page().today();
    }

    @Test
    void everybodyHasHerOwnAndWhoCoordinatesHasAll() {
        house.open().trainings().add(form(mr, TrainingTopic.TRAUMA, "12"));
        var given = house.open().trainings().add(form(lb, TrainingTopic.MEDIATION, "6"));
        house.as("lb", OTHER, open -> {
            assertEquals(List.of(given), open.trainings().page().lines());
            var own = open.trainings().add(form(lb, TrainingTopic.SELF_CARE, "1,5"));
            assertEquals(90, own.minutes());
            assertEquals("staff.refusal.not-allowed",
                    refusal(() -> open.trainings().add(form(mr, TrainingTopic.SELF_CARE, "2"))));
            open.trainings().putBack(open.trainings().delete(given));
            open.trainings().change(given, form(lb, TrainingTopic.MEDIATION, "7"));
            assertEquals(List.of("LB"), open.trainings().page().team().stream().map(one -> one.initials()).toList());
        });
        assertEquals(List.of(90, 420, 720), house.open().trainings().page().lines().stream().map(Training::minutes)
                .sorted().toList());
    }

    /// The owner of a training was determined before the passage: nobody reaches a colleague's by passing it off as her own.
    @Test
    void nobodyReachesAColleaguesByNamingItAsHerOwn() {
        var hers = house.open().trainings().add(form(mr, TrainingTopic.TRAUMA, "12"));
        house.as("lb", OTHER, open -> {
            var claimed = new Training(hers.id(), lb, hers.subject(), 15, hers.on(), "", Optional.empty(),
                    Optional.empty());
            assertEquals("training.refusal.gone", refusal(() -> open.trainings().delete(claimed)));
            assertEquals("training.refusal.gone",
                    refusal(() -> open.trainings()
                            .putBack(new Trainings.Former(claimed, Optional.of(hers), new ErasedSoFar(0)))));
            assertEquals("training.refusal.gone",
                    refusal(() -> open.trainings().change(hers, form(lb, TrainingTopic.TRAUMA, "1"))));
        });
        assertEquals(List.of(hers), house.open().trainings().page().lines());
    }

    @Test
    void whatWasCorrectedOrDeletedComesBackByUndo() {
        var one = house.open().trainings().add(form(mr, TrainingTopic.TRAUMA, "12"));
        var before = house.open().trainings().change(one, form(mr, TrainingTopic.CHILDREN, "3"));
        assertEquals(one, before.one());
        assertEquals("training.refusal.gone",
                refusal(() -> house.open().trainings().change(one, form(mr, TrainingTopic.MEDIATION, "4"))),
                "a colleague corrected it meanwhile");
        house.open().trainings().putBack(before);
        assertEquals(List.of(one), house.open().trainings().page().lines());
        var deleted = house.open().trainings().delete(one);
        assertEquals("training.refusal.gone", refusal(() -> house.open().trainings().delete(one)));
        house.open().trainings().putBack(deleted);
        assertEquals(List.of(one), house.open().trainings().page().lines());
    }

    /// The undo was still on the screen when a colleague corrected the training again, or had restored and corrected it.
    @Test
    void noUndoOverwritesALaterChange() {
        var one = house.open().trainings().add(form(mr, TrainingTopic.TRAUMA, "12"));
        var former = house.open().trainings().change(one, form(mr, TrainingTopic.TRAUMA, "3"));
        var later = house.open().trainings().change(former.now().orElseThrow(), form(mr, TrainingTopic.CHILDREN, "6"));
        assertEquals("training.refusal.gone", refusal(() -> house.open().trainings().putBack(former)));
        assertEquals(List.of(later.now().orElseThrow()), house.open().trainings().page().lines());
        var deleted = house.open().trainings().delete(later.now().orElseThrow());
        house.open().trainings().putBack(deleted);
        house.open().trainings().change(later.now().orElseThrow(), form(mr, TrainingTopic.CHILDREN, "7"));
        assertEquals("training.refusal.gone", refusal(() -> house.open().trainings().putBack(deleted)));
        assertEquals(List.of(420), house.open().trainings().page().lines().stream().map(Training::minutes).toList());
    }

    @Test
    void whatRunsOutIsDueThirtyDaysBeforeUntilALaterOneTakesItsPlace() {
        house.open().trainings().add(until(TrainingTopic.FIRST_AID, "+31"));
        assertEquals(List.of(), house.open().trainings().page().due());
        house.clock().move(Duration.ofDays(1));
        assertEquals(1, house.open().trainings().page().due().size());
        house.clock().move(Duration.ofDays(60));
        assertEquals(1, house.open().trainings().page().due().size(), "also when it ran out");
        today = house.open().trainings().page().today();
        house.open().trainings().add(until(TrainingTopic.CHILDREN, "+400"));
        assertEquals(1, house.open().trainings().page().due().size(), "another topic");
        house.open().trainings().add(until(TrainingTopic.FIRST_AID, "+400"));
        assertEquals(List.of(), house.open().trainings().page().due());
    }

    @Test
    void whatWasTypedIsLookedAt() {
        assertEquals(List.of("who", "topic", "hours", "on"), problems(new TrainingForm(Optional.empty(),
                new TypedSubject(Optional.empty(), ""), new TypedHours("0.1"), TypedDate.nearest("+1", today), "",
                new Certificate(Certificate.State.NO, ""), TypedDate.next("", today))));
        assertEquals(List.of("title"), problems(form(mr, TrainingTopic.OTHER, "2")));
        assertEquals(List.of("hours"), problems(form(mr, TrainingTopic.TRAUMA, "201")));
        assertEquals(List.of("validUntil"), problems(until(TrainingTopic.TRAUMA, "1/1/2020")));
        assertEquals(List.of("validUntil"), problems(until(TrainingTopic.TRAUMA, "soon")));
        var sound = form(mr, TrainingTopic.TRAUMA, "1.25");
        var one = house.open().trainings().add(sound);
        assertEquals(one, TrainingForm.of(one, today).training(one.id()), "a form says what was recorded");
    }

    private static List<String> problems(TrainingForm form) {
        return form.problems().stream().map(Problem::field).toList();
    }

    private TrainingForm form(StaffId who, TrainingTopic topic, String hours) {
        return new TrainingForm(Optional.of(who), new TypedSubject(Optional.of(topic), ""), new TypedHours(hours),
                TypedDate.nearest(today.minusDays(3).toString(), today), "The other house",
                new Certificate(Certificate.State.YES, "grey folder"), TypedDate.next("", today));
    }

    private TrainingForm until(TrainingTopic topic, String day) {
        var one = form(mr, topic, "4");
        return new TrainingForm(one.who(), one.subject(), one.hours(), one.on(), one.by(), one.certificate(),
                TypedDate.next(day, today));
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    /// Somebody wrote her name all the same. A teacher may have the same name, and stays.
    @Test
    void aNameOfAWomanGoesWithHer() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var one = house.open().trainings().add(naming("Zebrafinch"));
        Agreed.erase(house.open(), her.id());
        assertEquals(List.of("Talk with …", "Zebrafinch", Optional.of("Binder of …")), texts(one));
    }

    @Test
    void aFullNameGoesAlsoFromWhoTaught() {
        var her = someone().called("Zebrafinch Rossi").welcomedIn(house.open());
        var one = house.open().trainings().add(naming("Zebrafinch Rossi, " + her.card()));
        Agreed.erase(house.open(), her.id());
        assertEquals("…, …", texts(one).get(1));
    }

    /// While she was erased, the words were still on the screen of the colleague who had deleted or corrected it.
    @Test
    void noUndoBringsAnErasedNameBack() {
        var her = someone().called("Zebrafinch").welcomedIn(house.open());
        var trainings = house.open().trainings();
        var deleted = trainings.delete(trainings.add(naming("MR")));
        var corrected = trainings.change(trainings.add(naming("MR")), form(mr, TrainingTopic.TRAUMA, "3"));
        Agreed.erase(house.open(), her.id());
        assertEquals("staff.refusal.erased-since", refusal(() -> trainings.putBack(deleted)));
        assertEquals("staff.refusal.erased-since", refusal(() -> trainings.putBack(corrected)));
    }

    private TrainingForm naming(String by) {
        return new TrainingForm(Optional.of(mr),
                new TypedSubject(Optional.of(TrainingTopic.OTHER), "Talk with Zebrafinch"), new TypedHours("2"),
                TypedDate.nearest(today.toString(), today), by,
                new Certificate(Certificate.State.YES, "Binder of Zebrafinch"), TypedDate.next("", today));
    }

    private List<Object> texts(Training one) {
        var left = house.open().trainings().page().lines().stream().filter(each -> each.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
        return List.of(left.subject().title(), left.by(), left.certificateAt());
    }
}
