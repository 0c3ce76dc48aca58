package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.daybook.base.ParticipantId;
import org.daybook.cases.CasesScreens;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.Taken;
import org.daybook.consents.Wording;
import org.daybook.participants.HerRecord;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.participants.Welcoming;
import org.daybook.sessions.SessionsScreens;
import org.daybook.sessions.Today;
import org.daybook.staff.Colleague;
import org.daybook.staff.ColleaguePlace;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.ReviewsPlace;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.staff.StaffScreens;
import org.daybook.staff.TeamPlace;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Printing;
import org.daybook.ui.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Pictures of what is asked of a girl, what Today says at 18, and who reads second.
@Tag("screenshots")
class GirlsPicturesTest {
    private static final Assent MOTHER = Assent.together(Assent.Who.WITH_CAREGIVER, Assent.Relation.MOTHER,
            Assent.Own.YES);
    private Optional<Region> paper = Optional.empty();

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new Today(),
            List.of(new Room("sessions.day-list.title", "fth-sun", new Today()), ParticipantsScreens.room()),
            Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.FACILITATOR), (ui, open) -> {
                ParticipantsScreens.register(ui, open.participants(), List.of(CasesScreens.recordTab()));
                ConsentsScreens.register(ui, open.ledger(), (over, title, sheets) -> {
                    paper = Optional.of(sheets.getFirst());
                    return Printing.Outcome.PRINTED;
                });
                CasesScreens.register(ui, open.cases());
                SessionsScreens.register(ui,
                        new SessionsScreens.Lent(open.calendar(), open.sessions(), open.participants(), open.gate(),
                                house().clock()),
                        () -> new SessionsScreens.Beside(List.of(), ParticipantsScreens.notes(ui, open.participants()),
                                List.of()));
                StaffScreens.register(ui, new StaffScreens.Rooms(open.team(), open.trail(), open.reviews()),
                        open.signedIn(), (_, _) -> Optional.empty());
            });
    private final FxRobot robot = new FxRobot();
    private ParticipantId her = new ParticipantId(new UUID(0, 0));

    private ScreenHouse house() {
        return house;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyPart(String language) {
        house.speak(Locale.of(language));
        her = house.inHouse(this::fill);
        house.go(new Welcoming());
        robot.interact(() -> robot.lookup("#year").queryAs(TextField.class).setText("2012"));
        house.settle();
        robot.interact(() -> toggle("#who", 1));
        robot.interact(() -> toggle("#own", 1));
        robot.interact(() -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        take("girls-door-" + language);
        house.go(new HerRecord(her));
        tab(1);
        take("girls-tab-" + language);
        robot.interact(() -> toggle("#who", 0));
        robot.interact(() -> robot.lookup("#whyAlone").<ComboBox<Assent.Why>>query().setValue(Assent.Why.OTHER));
        robot.interact(() -> robot.lookup("#answer-safe-contact .toggle-button").queryAs(ToggleButton.class).fire());
        take("girls-tab-lacking-" + language);
        tab(3);
        robot.interact(() -> robot.lookup(".empty-state .button").match(node -> node.isVisible()).queryButton().fire());
        house.settle();
        take("girls-case-" + language);
        house.clock().move(Duration.ofDays(10));
        house.go(new Today());
        take("girls-today-soon-" + language);
        house.clock().move(Duration.ofDays(31));
        house.go(new HerRecord(her));
        tab(1);
        take("girls-tab-eighteen-" + language);
        robot.interact(() -> robot.lookup("#print").queryButton().fire());
        house.settle();
        paper.ifPresent(sheet -> Pictures.take("girls-sheet-" + language, 720, 900, () -> {
            var scene = new Scene(new StackPane(sheet), 720, 900);
            house.ui().look().dress(scene);
            return scene;
        }));
        house.go(new Today());
        take("girls-today-" + language);
        house.go(new TeamPlace());
        take("girls-team-" + language);
        house.go(new ReviewsPlace());
        take("girls-reviews-" + language);
        house.go(new ColleaguePlace(colleague));
        take("girls-colleague-" + language);
    }

    private StaffId colleague = new StaffId(new UUID(0, 0));

    private void toggle(String segments, int which) {
        var buttons = List.copyOf(robot.lookup(segments + " .toggle-button").queryAllAs(ToggleButton.class));
        buttons.get(which).fire();
    }

    private void tab(int which) {
        robot.interact(
                () -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(which));
        house.settle();
    }

    private ParticipantId fill(House open) {
        for (int i = 0; i < 4; i++) {
            someone().called("Ada").born(2008, 11 + i % 2).answering(Purpose.STATISTICS, Answer.GIVEN)
                    .welcomedIn(open, MOTHER);
        }
        var id = someone().called("Olena").speaking("it").born(2008, 12).answering(Purpose.MEMBERSHIP, Answer.GIVEN)
                .welcomedIn(open, MOTHER).id();
        open.ledger().answer(id, Taken.of(Purpose.STATISTICS, Answer.GIVEN,
                Heard.only(new Wording(1, "it")).by(Optional.of(Assent.together(Assent.Who.FOR_HER,
                        Assent.Relation.GUARDIAN, Assent.Own.NO)))));
        colleague = open.team().add(new NewMember("lu", "LU", Set.of(Role.CASE_SUPERVISOR, Role.FACILITATOR)),
                "seven otters under bridges".toCharArray()).id();
        open.gate().breakGlass(Permission.OVERRIDE_CONSENT, new Reason("She lies in hospital and cannot speak."),
                work -> {
                    work.concerns(id.value());
                    return true;
                });
        open.team().trustWithGirls(open.signedIn().member().id(), Colleague.Girls.TRUSTED);
        return id;
    }

    private void take(String name) {
        house.settle();
        Pictures.take(name, house.stage().getScene());
        house.size(1280, 640);
        Pictures.take(name + "-small", house.stage().getScene());
        house.size(1366, 736);
    }
}
