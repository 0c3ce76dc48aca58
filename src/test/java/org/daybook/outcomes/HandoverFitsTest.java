package org.daybook.outcomes;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Purpose;
import org.daybook.outcomes.instrument.Key;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Handover;
import org.daybook.ui.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A woman who answers alone sees every row and every answer in full, in her language, also on a small screen: somebody who has
/// never scrolled does not answer what is below the edge.
class HandoverFitsTest {
    private static final Key FIVE = new Key("five-statements", "1");
    private static final Key INDEX = new Key("who-5", "1998");
    private static final Key GOALS = new Key("goals", "1");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ReadingsPlace()).roles(Set.of(Role.CASEWORKER, Role.COORDINATOR))
            .people().rooms(OutcomesFeature.class);
    private final Hand robot = new Hand();

    private static Handover hands(java.util.function.Consumer<Parent> behind) {
        return new Handover() {
            @Override
            public void show(Parent screen) {
                behind.accept(screen);
            }

            @Override
            public void giveBack() {}
        };
    }

    private ParticipantId accompanied() {
        return house.inHouse(open -> {
            var her = someone().called("Lina").answering(Purpose.QUESTIONNAIRES, Answer.GIVEN).welcomedIn(open).id();
            open.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                    new ConsentWording(ConsentWording.CURRENT, "en")));
            return her;
        });
    }

    private void hand(ParticipantId her, Key key, String language) {
        var asked = house.inHouse(open -> {
            var readings = open.outcomes().readings();
            return readings.goOn(readings.begin(her, new Asking(Optional.of(key), Optional.of(language),
                    Optional.of(AdministrationMode.HERSELF), Optional.of(Asking.Interpreting.NO))),
                    AdministrationMode.HERSELF);
        });
        ScreenHouse.onScreen(() -> {
            ((HandoverController) house.ui().views().load(HandoverController.class).controller()).handOver(asked,
                    hands(house.ui().dialogs()::behind));
            return true;
        });
        house.settle();
    }

    private void allIsWhole(String what) {
        for (int[] size : new int[][]{{1366, 736}, {1280, 640}}) {
            house.size(size[0], size[1]);
            var at = what + " at " + size[0] + "x" + size[1];
            var page = bounds(robot.lookup(".page-scroll").query());
            for (var kind : List.of(".ask-face", ".ask-choice", ".ask-skip", ".ask-text")) {
                robot.lookup(kind).queryAll().forEach(node -> assertTrue(isInside(bounds(node), page),
                        () -> at + ": " + kind + " " + bounds(node) + " in " + page));
            }
            var rows = robot.lookup((Node node) -> node.getStyleClass().contains("ask-row")).queryAll().stream()
                    .map(HandoverFitsTest::bounds).mapToDouble(Bounds::getHeight).summaryStatistics();
            assertTrue(rows.getCount() == 0 || rows.getMax() - rows.getMin() < 40, () -> at + ": one is much taller");
        }
        house.size(1366, 736);
    }

    private static boolean isInside(Bounds node, Bounds page) {
        return node.getMinY() >= page.getMinY() - 1 && node.getMaxY() <= page.getMaxY() + 1
                && node.getMinX() >= page.getMinX() - 1 && node.getMaxX() <= page.getMaxX() + 1;
    }

    private static Bounds bounds(Node node) {
        return ScreenHouse.onScreen(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    @Test
    void theFiveStatementsAreWholeInEveryLanguage() {
        var languages = house.inHouse(open -> open.outcomes().instruments().catalogue()).languages(FIVE);
        assertEquals(11, languages.size());
        for (var language : languages) {
            hand(accompanied(), FIVE, language);
            assertEquals(25, robot.lookup(".ask-face").queryAll().size());
            allIsWhole(language);
        }
    }

    @Test
    void theIndexIsWholeWithEveryAnswerBesideTheOthers() {
        hand(accompanied(), INDEX, "en");
        allIsWhole("index");
        house.size(1280, 640);
        assertEquals(5, robot.lookup(".ask-choice").queryAll().stream().map(node -> bounds(node).getMinY())
                .distinct().count(), "one line of answers for each statement");
    }

    @Test
    void aNumberBeforeAColonIsReadFromTheRightInArabic() {
        var her = accompanied();
        house.inHouse(open -> {
            open.outcomes().goals().add(her, "أن أتحدث مع الطبيبة من دون أختي");
            return true;
        });
        hand(her, GOALS, "ar");
        allIsWhole("goals");
        var zero = label("0");
        var colon = robot.from(zero.getParent()).lookup(":").query();
        assertTrue(bounds(colon).getMaxX() <= bounds(zero).getMinX() + 1, "the colon follows to the left");
        assertFalse(house.words().stream().anyMatch(words -> words.contains("\u200f")),
                "nothing without a letter form");
    }

    private Node label(String words) {
        return robot.lookup((Node node) -> node instanceof Paragraph).queryAll().stream()
                .flatMap(inside -> robot.from(inside).lookup(words).queryAll().stream()).findFirst().orElseThrow();
    }
}
