package org.daybook.participants;

import static org.daybook.testing.Some.someone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.daybook.app.House;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentsScreens;
import org.daybook.consents.Ground;
import org.daybook.consents.Heard;
import org.daybook.consents.Interpreter;
import org.daybook.consents.Overridden;
import org.daybook.consents.Purpose;
import org.daybook.consents.SevenPoints;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.consents.Taken;
import org.daybook.consents.Wording;
import org.daybook.staff.Reason;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Printing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Pictures of consents: at the door, on her record, folded and not, and on paper.
@Tag("screenshots")
class ConsentsPicturesTest {
    private Optional<Region> paper = Optional.empty();

    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new People(""), List.of(ParticipantsScreens.room()), (ui, open) -> {
        ParticipantsScreens.register(ui, open.participants(), List.of());
        ConsentsScreens.register(ui, open.ledger(), (over, title, sheets) -> {
            paper = Optional.of(sheets.getFirst());
            return Printing.Outcome.PRINTED;
        });
    });
    private final FxRobot robot = new FxRobot();

    @ParameterizedTest
    @CsvSource({"en,uk", "it,ar"})
    void everyPart(String worker, String hers) {
        house.speak(Locale.of(worker));
        house.go(new Welcoming());
        robot.interact(() -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        take("consents-door", worker);
        var her = house.inHouse(open -> fill(open, hers));
        house.go(new HerRecord(her));
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class)
                .getSelectionModel().select(1));
        take("consents-tab", worker);
        robot.interact(() -> robot.lookup("#read").queryAs(Hyperlink.class).fire());
        robot.interact(() -> robot.lookup("#answer-statistics .toggle-button.last")
                .queryAs(ToggleButton.class).fire());
        take("consents-taking-back", worker);
        robot.interact(() -> robot.lookup("#read").queryAs(Hyperlink.class).fire());
        for (var card : List.of("neededCard", "referralsCard", "overridingCard", "historyCard")) {
            robot.interact(() -> robot.lookup("#" + card + "-fold").queryAs(Hyperlink.class).fire());
            house.settle();
            scrollTo(card);
            take("consents-" + card, worker);
        }
        robot.interact(() -> robot.lookup("#print").queryAs(Button.class).fire());
        house.settle();
        Pictures.take("consents-sheet-" + hers, 720, 900, () -> {
            var scene = new Scene(new StackPane(paper.orElseThrow()), 720, 900);
            house.ui().look().dress(scene);
            return scene;
        });
    }

    private void scrollTo(String card) {
        robot.interact(() -> {
            var scroll = robot.lookup(".scroll-pane.cards").match(node -> node.getScene() != null
                    && ((ScrollPane) node).getContent().lookup("#" + card) != null).queryAs(ScrollPane.class);
            var node = scroll.getContent().lookup("#" + card);
            double spare = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(spare <= 0 ? 0 : Math.min(1, node.getBoundsInParent().getMinY() / spare));
        });
    }

    private void take(String name, String language) {
        house.settle();
        Pictures.take(name + "-" + language, house.stage().getScene());
        house.size(1280, 640);
        Pictures.take(name + "-" + language + "-small", house.stage().getScene());
        house.size(1366, 736);
    }

    private ParticipantId fill(House open, String hers) {
        var id = someone().called("Olena").speaking(hers).welcomedIn(open).id();
        var me = open.signedIn().member().id();
        var heard = new Heard(new Wording(1, hers), Optional.of(me),
                Optional.of(new Interpreter.Somebody("on the phone, town hall")), Optional.of(SevenPoints.EXPLAINED));
        for (var purpose : List.of(Purpose.MEMBERSHIP, Purpose.STATISTICS, Purpose.COMPANIES)) {
            open.ledger().answer(id, Taken.of(purpose, Answer.GIVEN, heard));
        }
        open.ledger().answer(id, Taken.of(Purpose.SAFE_CONTACT, Answer.REFUSED, heard));
        open.ledger().answer(id, Taken.of(Purpose.CASE_FILE, Answer.LATER, heard));
        open.ledger().answer(id, new Taken(Purpose.REFERRAL, Answer.GIVEN, heard,
                Optional.of(LocalDate.of(2027, 2, 25)), Optional.of(new Sharing("Legal Desk Palermo",
                        Set.of(SharedData.CODE, SharedData.NEED, SharedData.LANGUAGE)))));
        open.ledger().answer(id, new Taken(Purpose.REFERRAL, Answer.REFUSED, heard, Optional.empty(),
                Optional.of(new Sharing("Town hall", Set.of()))));
        open.ledger().override(id, new Overridden(Purpose.SAFE_CONTACT, Ground.LIFE, Optional.empty()),
                new Reason("She lies in hospital and cannot speak."));
        return id;
    }
}
