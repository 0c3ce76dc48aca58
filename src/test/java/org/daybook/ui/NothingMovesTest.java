package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.testing.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A control that is about to be pressed stays in place when a message appears.
class NothingMovesTest {
    private static final String SENTENCE = "It is saved, and everybody who works here sees it from now on.";

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Path> screensWithAMessage() {
        return Sources.of("resources/fxml", ".fxml").stream()
                .filter(file -> Sources.text(file).contains("<MessageLine"));
    }

    @Test
    void thereAreSuchScreens() {
        assertTrue(screensWithAMessage().count() > 50);
    }

    @ParameterizedTest
    @MethodSource("screensWithAMessage")
    void aMessageMovesNothing(Path fxml) {
        onScreen(() -> {
            var page = load(fxml);
            var frame = new BorderPane(page);
            boolean inTheFrame = !fxml.toString().contains("signin");
            if (inTheFrame) {
                var bar = new MessageBar();
                bar.serve(frame);
                frame.setBottom(bar);
            }
            var scene = new Scene(frame, 1170, 640);
            new Appearance().dress(scene);
            layOut(frame);
            layOut(frame);
            var lines = nodes(page).filter(MessageLine.class::isInstance).map(MessageLine.class::cast)
                    .filter(line -> !line.isStanding()).toList();
            var before = places(page);
            for (var line : lines) {
                if (inTheFrame) {
                    line.done(SENTENCE, "Undo", () -> {});
                } else {
                    line.warn(SENTENCE);
                }
                layOut(frame);
                var after = places(page);
                assertEquals(List.of(),
                        before.keySet().stream().filter(node -> !Objects.equals(before.get(node), after.get(node)))
                                .map(node -> node + " " + before.get(node) + " " + after.get(node)).toList());
                assertTrue(line.isVisible() && line.getScene() == scene);
            }
            return true;
        });
    }

    @Test
    void theLastMessageStandsAloneAndItsUndoIsTakenOnce() {
        onScreen(() -> {
            var first = new MessageLine();
            var second = new MessageLine();
            var bar = new MessageBar();
            var frame = new BorderPane(new VBox(first, second));
            frame.setBottom(bar);
            bar.serve(frame);
            var undone = new int[1];
            first.done(SENTENCE);
            assertFalse(bar.offersUndo());
            second.done(SENTENCE, "Undo", () -> undone[0]++);
            assertFalse(first.isVisible());
            assertTrue(bar.offersUndo());
            bar.undo();
            bar.undo();
            assertEquals(1, undone[0]);
            assertFalse(bar.offersUndo() || bar.speakingProperty().get());
            return true;
        });
    }

    @Test
    void aProblemStandsInItsOwnLineAndGoesWhenTheFieldIsChanged() {
        onScreen(() -> {
            var year = new TextField("20266");
            var field = new Field();
            field.setLabel("Year of birth");
            field.setContent(year);
            var below = new Field();
            below.setLabel("Language");
            below.setContent(new TextField());
            new FormFields(new Texts(Locale.ENGLISH)).with("year", field);
            var frame = new VBox(field, below);
            new Appearance().dress(new Scene(frame, 400, 300));
            layOut(frame);
            var before = below.getBoundsInParent();
            field.problem("A year has four digits.");
            layOut(frame);
            assertTrue(field.hasProblem());
            assertEquals(before, below.getBoundsInParent());
            year.setText("2026");
            layOut(frame);
            assertFalse(field.hasProblem());
            assertEquals(before, below.getBoundsInParent());
            return true;
        });
    }

    @Test
    void whatIsChosenKeepsItsWidth() {
        onScreen(() -> {
            var segments = new Segments<String>();
            segments.options(List.of("Yes", "No", "Not asked"), word -> word, _ -> Optional.of("fth-check"));
            var beside = new Label("beside");
            var frame = new HBox(segments, beside);
            new Appearance().dress(new Scene(frame, 700, 100));
            layOut(frame);
            double before = beside.getLayoutX();
            for (var word : List.of("Yes", "No", "Not asked")) {
                segments.choose(Optional.of(word));
                layOut(frame);
                assertEquals(before, beside.getLayoutX(), 1, word);
            }
            return true;
        });
    }

    private static void layOut(Parent frame) {
        frame.applyCss();
        frame.layout();
    }

    /// Returns the position of everything visible, except the messages.
    private static Map<Node, Bounds> places(Node page) {
        var places = new LinkedHashMap<Node, Bounds>();
        nodes(page).filter(node -> !isPartOf(MessageLine.class, node) && !isPartOf(ScrollBar.class, node))
                .filter(Node::isVisible)
                .forEach(node -> places.put(node, node.localToScene(node.getLayoutBounds())));
        return places;
    }

    private static boolean isPartOf(Class<?> kind, Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent).anyMatch(kind::isInstance);
    }

    private static Stream<Node> nodes(Node node) {
        var below = switch (node) {
            case ScrollPane pane when pane.getSkin() == null && pane.getContent() != null -> List.of(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.<Node>of();
        };
        return Stream.concat(Stream.of(node), below.stream().flatMap(NothingMovesTest::nodes));
    }

    private static Parent load(Path file) throws IOException {
        var alone = Sources.text(file).replaceAll("fx:controller=\"[^\"]+\"", "")
                .replaceAll("\\bon[A-Z]\\w*=\"#(\\w+)\"", "").replaceAll("<fx:include fx:id=\"(\\w+)\"[^>]*/>", "");
        var loader = new FXMLLoader(file.toUri().toURL());
        loader.setResources(new Texts(Locale.ENGLISH).bundle());
        return loader.load(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
    }

    private static void onScreen(Callable<Boolean> work) {
        assertTrue(WaitForAsyncUtils.waitForAsyncFx(10_000, work));
    }
}
