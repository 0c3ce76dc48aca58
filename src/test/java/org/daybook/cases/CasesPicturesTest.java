package org.daybook.cases;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import org.daybook.app.House;
import org.daybook.consents.Answer;
import org.daybook.consents.Wording;
import org.daybook.participants.HerRecord;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.paths.PathsScreens;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of every part of a case file, to be laid beside the mockups.
@Tag("screenshots")
class CasesPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new DueToday(), List.of(ParticipantsScreens.room(), PathsScreens.room()),
            Set.of(Role.CASEWORKER, Role.COORDINATOR), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(),
                        List.of(PathsScreens.recordTab(), CasesScreens.recordTab()));
                PathsScreens.register(ui, open.paths());
                CasesScreens.register(ui, open.cases());
            });
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyPart(String language) {
        house.speak(Locale.of(language));
        var her = house.inHouse(open -> someone().called("Blessing").welcomedIn(open)).id();
        house.go(new HerRecord(her));
        turnToCase();
        take("case-none", language);
        robot.clickOn("#asks-for-support");
        house.settle();
        robot.clickOn("#beginCase");
        house.settle();
        take("case-opening", language);
        house.inHouse(open -> fill(open, open.cases().begin(her, new Beginning(Beginning.LimitsTold.YES,
                Optional.of(Answer.GIVEN), new Wording(Wording.CURRENT, "en"))).orElseThrow()));
        house.go(new DueToday());
        take("due-today", language);
        house.go(new HerRecord(her));
        house.settle();
        for (var part : CasePart.values()) {
            robot.clickOn("#part-" + Codes.of(part));
            house.settle();
            take("case-" + Codes.of(part), language);
            if (Set.of(CasePart.CONTACTS, CasePart.PLAN).contains(part)) {
                robot.clickOn(house.ui().texts().say("cases.righting.correct"));
                house.settle();
                take("case-" + Codes.of(part) + "-correct", language);
            }
        }
    }

    private void turnToCase() {
        robot.clickOn(robot.lookup(".tab-label").match(
                label -> Set.of("Case", "Fascicolo").contains(((Labeled) label).getText())).<Labeled>query());
        house.settle();
    }

    private void take(String name, String language) {
        house.size(1366, 736);
        Pictures.take(name + "-" + language, house.stage().getScene());
        house.size(1280, 640);
        Pictures.take(name + "-" + language + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private CaseRef fill(House open, CaseRef ref) {
        var inside = open.cases().inside();
        var today = open.cases().due().day();
        inside.present(ref, new Presenting(
                Optional.of("I want to sleep without the telephone under my pillow, and to know what the letter says."),
                Optional.of(Urgency.YES)));
        inside.need(ref, new Need(Area.LEGAL, Optional.of("the letter from the Questura")));
        inside.need(ref, new Need(Area.PSYCHOSOCIAL, Optional.empty()));
        inside.need(ref, new Need(Area.CHILDREN, Optional.of("a school place near here")));
        inside.protect(ref, new ProtectionPlan(Optional.of(PlanNeeded.YES), Optional.of(WithHer.YES),
                Optional.of(today),
                new ProtectionPlan.Words(Optional.of("That he waits in front of the school."),
                        Optional.of("Her neighbour on the second floor; 40 euro put aside."),
                        Optional.of("Papers and a key with the neighbour."), Optional.empty(), Optional.empty()),
                Optional.of(today)));
        inside.plan(ref, new NewAction(Area.LEGAL, Optional.of("to sign nothing that I cannot read"),
                Optional.of("Appointment with the lawyer"), Optional.of("MR"), Optional.of(today.plusDays(6))));
        var done = inside.plan(ref, new NewAction(Area.CHILDREN, Optional.empty(),
                Optional.of("Call the school of via Maqueda"), Optional.of("she herself"), Optional.empty()));
        inside.became(ref, done.getFirst().id(), ActionStatus.DONE);
        inside.contact(ref, Optional.empty(), new Contact(Optional.of(Outcome.DONE),
                Optional.of("We read the letter together. She knows the day now."), Optional.of(today)));
        inside.standing(ref, new Decided(Optional.of(Standing.AT_RISK), Optional.of(Decider.US), Optional.empty(),
                Optional.of(LocalDate.of(2026, 10, 2)), Optional.empty()));
        inside.standing(ref, new Decided(Optional.of(Standing.IDENTIFIED), Optional.of(Decider.AUTHORITY),
                Optional.of("Questura di Palermo"), Optional.of(LocalDate.of(2026, 11, 12)), Optional.of("IT")));
        inside.report(ref, new MandatoryReport(Optional.of(today), Optional.of("Procura per i minorenni"),
                Optional.of("art. 331 c.p.p."), Optional.of("coordinator"), Optional.of(WithHer.YES),
                Optional.empty()));
        inside.request(ref, new OutsideRequest(Optional.of(today), Optional.of(Asker.POLICE),
                Optional.of("Squadra mobile"), Optional.empty(), Optional.of(Decision.NOTHING_GIVEN),
                Optional.of("coordinator")));
        inside.keepInMind(ref, Set.of(AideHeading.HELD_BACK));
        inside.handIn(ref);
        var next = open.team().add(new NewMember("as", "AS", Set.of(Role.CASEWORKER)),
                "four lamps by the window".toCharArray());
        open.cases().workers().assign(ref, next.id());
        open.team().add(new NewMember("zk", "ZK", Set.of(Role.MEDIATOR)), "four lamps by the window".toCharArray());
        house.clock().move(Duration.ofDays(1));
        return ref;
    }
}
