package org.daybook.exchange;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.daybook.base.ParticipantId;
import org.daybook.packaged.lint.LayoutLint;
import org.daybook.paths.NewEnrolment;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// At twice the size, nothing of an import is wider than the window, in any language.
class ImportAtTwiceTheSizeTest {
    @TempDir
    static Path folder;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace())
            .files((_, _) -> Optional.of(folder.resolve("register.csv"))).everyRoom();
    private final Hand robot = new Hand();

    @Test
    void nothingIsWiderThanTheWindow() throws IOException {
        Files.writeString(folder.resolve("register.csv"), """
                Card;Name;Joined;Path;Comes from
                1;Olena;13/4/2024;practical skills;Ukraine
                2;Fatima;31/2/2024;zibaldone;Morocco
                3;Olena;17/8/2099;practical skills;Nigeria
                """);
        onScreen(() -> {
            house.ui().look().zoomProperty().set(200);
            return true;
        });
        for (var language : Texts.LANGUAGES) {
            house.speak(language);
            house.size(1280, 720);
            fits("import", language);
            fire("#choose");
            fits("files", language);
            fire("#checkRows");
            fits("checked", language);
            fire("#run");
            fits("imported", language);
            fire("#correct-3");
            fits("row opened", language);
            house.inHouse(open -> open.imports().undo(open.imports().all().getFirst().id()));
            house.go(new ImportPlace());
        }
    }

    /// What was built on an import is scrolled to, and has the focus.
    @Test
    void whatWasBuiltOnItIsInView() throws IOException {
        Files.writeString(folder.resolve("register.csv"), "Card;Name;Joined\n1;Olena;13/4/2024\n");
        onScreen(() -> {
            house.ui().look().zoomProperty().set(200);
            return true;
        });
        house.size(1280, 720);
        fire("#choose");
        fire("#checkRows");
        fire("#run");
        house.inHouse(open -> open.paths().enrol(new NewEnrolment(new ParticipantId(UUID.fromString(open.vault()
                .read(tx -> tx.handle().createQuery("select id from participant").mapTo(String.class).one()))),
                org.daybook.paths.Path.CIVIC_INCLUSION, Optional.empty())));
        house.go(new ImportPlace());
        fire("Undo import");
        fire("#dialog-verb");
        fits("built on", Locale.UK);
        assertEquals("built-close", onScreen(() -> house.stage().getScene().getFocusOwner().getId()));
        var seen = onScreen(() -> {
            var close = robot.lookup("#built-close").query();
            return close.localToScene(close.getBoundsInLocal());
        });
        assertTrue(seen.getMinY() > 0 && seen.getMaxY() < 720, seen::toString);
    }

    private void fits(String screen, Locale language) {
        var scene = house.painted();
        assertEquals(List.of(), onScreen(() -> LayoutLint.look(scene)), language + ", " + screen);
        assertEquals(List.of(), onScreen(() -> below(scene.getRoot()).filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast).flatMap(ImportAtTwiceTheSizeTest::wide).toList()),
                language + ", " + screen);
    }

    /// Returns the parts of a page that need more room than it has, from the outermost.
    private static Stream<String> wide(ScrollPane scroll) {
        double room = scroll.getViewportBounds().getWidth();
        return room <= 0
                ? Stream.of()
                : below((Parent) scroll.getContent()).filter(Node::isVisible).filter(Region.class::isInstance)
                        .map(Region.class::cast)
                        .filter(part -> part.getWidth() > room + 1 || part.minWidth(-1) > room + 1)
                        .map(part -> part + " " + part.getWidth() + " " + part.minWidth(-1) + " in " + room);
    }

    private static Stream<Node> below(Parent parent) {
        return Stream.concat(Stream.of(parent), parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> child instanceof Parent more ? below(more) : Stream.of(child)));
    }

    private void fire(String button) {
        onScreen(() -> {
            robot.lookup(button).queryButton().fire();
            return true;
        });
        house.settle();
    }
}
