package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The small controls: that FXML can create them, and what they promise.
@ExtendWith(ApplicationExtension.class)
class ControlsTest {
    private static final String FXML = """
            <?import javafx.scene.control.*?>
            <?import javafx.scene.layout.*?>
            <?import org.daybook.ui.*?>
            <ColumnLayout xmlns="http://javafx.com/javafx" xmlns:fx="http://javafx.com/fxml" styleClass="page">
              <VBox styleClass="page-column">
                <Card title="People" facts="6 today" note="5" folded="false">
                  <lead><Label styleClass="step-number" text="3"/></lead>
                  <tail><Hyperlink text="All"/></tail>
                  <HBox styleClass="row"><TwoLines first="A" second="B"/><Chip text="Done" icon="fth-check" tone="DONE"/></HBox>
                  <HBox styleClass="row"><PersonCode code="TIRO-B7" initial="A."/><MarkCircle mark="SUN" size="SMALL"/></HBox>
                </Card>
                <Field label="Year"><TextField fx:id="year"/></Field>
                <Segments fx:id="segments"/>
                <Tiles/>
                <MessageLine/>
              </VBox>
              <VBox styleClass="page-column, side">
                <Stepper min="1" max="3" value="2"/>
                <SearchField promptText="Find"/>
                <HoldToShow invitation="Hold"/>
                <KeyNumber number="43" words="people"/>
                <EmptyState sentence="Nobody yet."/>
                <KeyHint keys="Ctrl F"/>
              </VBox>
            </ColumnLayout>
            """;

    @Test
    void canBeWrittenInFxml() {
        var columns = (ColumnLayout) onScreen(
                () -> new FXMLLoader()
                        .<ColumnLayout>load(new ByteArrayInputStream(FXML.getBytes(StandardCharsets.UTF_8))));
        var main = (javafx.scene.layout.VBox) columns.getChildren().getFirst();
        assertEquals(3, ((Card) main.getChildren().getFirst()).getChildren().size());
        assertTrue(((Field) main.getChildren().get(1)).getContent() instanceof TextField);
    }

    @Test
    void nothingIsChosenUntilSheChooses() {
        onScreen(() -> {
            var answers = new Segments<Integer>().options(List.of(1, 2, 3), String::valueOf);
            assertEquals(Optional.empty(), answers.chosen());
            var second = (ToggleButton) answers.getChildren().get(1);
            second.fire();
            assertEquals(Optional.of(2), answers.chosen());
            second.fire();
            assertTrue(second.isSelected());
            answers.choose(Optional.empty());
            assertFalse(second.isSelected());
            return answers;
        });
    }

    /// One that reached a part of a pixel too far would cover the line around the one before it.
    @Test
    void optionsOnSeveralLinesDoNotOverlap() {
        onScreen(() -> {
            var tabs = new Segments<String>().options(List.of("Who came", "Finished paths", "Changes in well-being",
                    "Inclusion", "Work", "Referrals", "For others, and team"), one -> one);
            new Scene(new Pane(tabs));
            tabs.applyCss();
            tabs.resize(400, tabs.prefHeight(400));
            tabs.layout();
            var all = tabs.getChildren();
            for (int i = 1; i < all.size(); i++) {
                var before = all.get(i - 1).getBoundsInParent();
                var now = all.get(i).getBoundsInParent();
                assertTrue(now.getMinY() > before.getMinY() || now.getMinX() >= before.getMaxX(),
                        before + " and " + now);
            }
            return tabs;
        });
    }

    @Test
    void aCountStaysBetweenItsEnds() {
        onScreen(() -> {
            var stepper = new Stepper();
            stepper.setMax(2);
            stepper.step(-1);
            assertEquals(0, stepper.getValue());
            stepper.step(5);
            assertEquals(2, stepper.getValue());
            return stepper;
        });
    }

    @Test
    void aNameIsShownOnlyWhileHeld() {
        onScreen(() -> {
            var hold = new HoldToShow("Hold to show name");
            hold.secret(() -> "Olena");
            hold.arm();
            assertEquals("Olena", hold.getText());
            hold.disarm();
            assertEquals("Hold to show name", hold.getText());
            return hold;
        });
    }

    @Test
    void whatWasDoneIsTakenBackOnce() {
        onScreen(() -> {
            var taken = new int[1];
            var line = new MessageLine();
            line.done("Marked.", "Undo", () -> taken[0]++);
            line.undo();
            line.undo();
            assertEquals(1, taken[0]);
            assertFalse(line.isVisible());
            return line;
        });
    }

    @Test
    void eachProblemStandsBelowItsField() {
        onScreen(() -> {
            var year = new Field();
            year.setContent(new TextField());
            var fields = new FormFields(new Texts(Locale.UK)).with("year", year);
            fields.show(List.of(new Problem("year", "ui.refusal.title")));
            assertTrue(year.hasProblem());
            fields.show(List.of());
            assertFalse(year.hasProblem());
            assertThrows(IllegalArgumentException.class,
                    () -> fields.show(List.of(new Problem("month", "ui.refusal.title"))));
            return fields;
        });
    }

    @Test
    void everyPictureMarkIsKnownByItsCodeAndLooksLikeNoOther() {
        for (var mark : PictureMark.values()) {
            assertEquals(mark, PictureMark.ofCode(mark.code()));
        }
        var icons = Stream.of(PictureMark.values()).map(PictureMark::icon).collect(Collectors.toSet());
        assertEquals(PictureMark.values().length, icons.size());
        onScreen(() -> Stream.of(PictureMark.values()).map(mark -> new MarkCircle(mark, MarkCircle.Size.SMALL))
                .toList());
    }

    @Test
    void aFoldedCardShowsItsHeadingAlone() {
        onScreen(() -> {
            var card = new Card();
            var inside = new Button();
            card.getChildren().add(inside);
            card.setFolded(true);
            assertFalse(inside.isManaged());
            card.setFolded(false);
            assertTrue(inside.isManaged());
            return card;
        });
    }

    private static <T> T onScreen(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
