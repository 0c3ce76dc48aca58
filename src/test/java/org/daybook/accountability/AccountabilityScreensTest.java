package org.daybook.accountability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.accountability.PaperSettings.Setting;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The data protection documents by keyboard: filled in, read, saved; and a lost stick.
@Timeout(300)
class AccountabilityScreensTest {
    @TempDir
    Path folder;
    @TempDir
    Path stick;
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PapersPlace()).roles(KnownSite.ROLES)
            .rooms(AccountabilityFeature.class)
            .folders((_, _) -> Optional.of(folder));
    private final Hand robot = new Hand();

    @Test
    void thePapersAreFilledInReadAndSavedByKeyboard() {
        assertEquals("readRecord", focused());
        type("#controller", "Cooperativa Prova");
        type("#officer", "x".repeat(201));
        assertTrue(house.words().contains("At most 200 letters. This would be 201, so nothing was added."),
                () -> house.words().toString());
        assertEquals("officer", focused());
        type("#officer", "none yet");
        control(KeyCode.S);
        assertTrue(house.words().contains("Saved."), () -> house.words().toString());
        var stored = house.inHouse(open -> open.sitePapers().settings());
        assertEquals("Cooperativa Prova", stored.of(Setting.CONTROLLER));
        assertEquals("", stored.of(Setting.AUTHORITY), "recalled is not the site's own word");
        press("#readNotice");
        assertInstanceOf(PaperPlace.class, house.here());
        assertEquals("savePaper", focused());
        assertTrue(house.words().containsAll(List.of("Controller: Cooperativa Prova",
                "Data protection officer (Art. 37), if there is one: none yet")), () -> house.words().toString());
        robot.type(KeyCode.TAB, KeyCode.PAGE_DOWN);
        house.settle();
        assertTrue(robot.lookup("#paperScroll").<ScrollPane>query().getVvalue() > 0, "read to its end by keyboard");
        italian();
        control(KeyCode.P);
        assertEquals(List.of("notice-2026-11-25.pdf"), Printed.in(folder));
        assertTrue(Printed.text(folder.resolve("notice-2026-11-25.pdf"))
                .contains("Titolare del trattamento: Cooperativa Prova"));
        house.go(new PapersPlace());
        assertTrue(house.words().contains("Printed or saved so far: it 1, 25 Nov 2026"),
                () -> house.words().toString());
    }

    @Test
    void aLostStickBecomesASheetByKeyboard() {
        var site = house.inHouse(KnownSite::new);
        house.inHouse(open -> open.safekeeping().backUpNow(stick, Progress.unwatched()));
        house.go(new BreachPlace());
        control(KeyCode.ENTER);
        assertTrue(house.words().contains("Choose what was lost."));
        robot.interact(
                () -> robot.lookup("#lost").<javafx.scene.layout.HBox>query().getChildren().get(1).requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        assertFalse(robot.lookup("#state").query().getParent().isVisible(), "a stick is neither locked nor open");
        type("#known", "Left on the tram.");
        type("#time", "25:00");
        control(KeyCode.ENTER);
        assertEquals("time", focused());
        assertTrue(house.words().contains("Type the time, for example 09:30."));
        type("#time", "9.30");
        control(KeyCode.ENTER);
        assertInstanceOf(SheetPlace.class, house.here());
        var words = house.words();
        assertTrue(words.contains("By: Saturday 28 November 2026, 09:30 (Europe/Rome, UTC+01:00)"), words::toString);
        assertTrue(words.contains("3 people."), words::toString);
        assertTrue(words.stream().anyMatch(line -> line.contains(site.alone.card().toString())));
        KnownSite.NEVER.forEach(word -> assertFalse(words.toString().contains(word), word));
        control(KeyCode.P);
        assertEquals(List.of("sheet-2026-11-25.pdf"), Printed.in(folder));
        house.go(new PapersPlace());
        assertTrue(house.words().contains("Sheet 1, 25 Nov 2026"));
    }

    @Test
    void whatWasHalfTypedWhenTheScreenLockedComesBack() {
        house.inHouse(open -> open.safekeeping().backUpNow(stick, Progress.unwatched()));
        var older = house.inHouse(open -> open.breaches().choices().backups().getFirst());
        house.clock().move(java.time.Duration.ofHours(1));
        house.inHouse(open -> open.safekeeping().backUpNow(stick, Progress.unwatched()));
        var typed = Unsaved.NOTHING.with("lost", "BACKUPS").with("backup", older.toString()).with("day", "24/11/2026")
                .with("time", "08:15").with("beside", "YES").with("known", "on the tram");
        var form = ScreenHouse.onScreen(() -> {
            var fresh = (BreachController) house.ui().views().load(BreachController.class).controller();
            assertEquals(Unsaved.NOTHING, fresh.unsaved());
            fresh.enter(new BreachPlace());
            fresh.resume(typed);
            return fresh;
        });
        house.settle();
        assertEquals(typed, ScreenHouse.onScreen(form::unsaved));
        var words = Unsaved.NOTHING.with("controller", "Coop").with("keys", "the porter");
        var settings = ScreenHouse.onScreen(() -> {
            var fresh = (PaperSettingsController) house.ui().views().load(PaperSettingsController.class).controller();
            fresh.load();
            fresh.resume(words);
            return fresh;
        });
        house.settle();
        assertEquals(List.of("Coop", "the porter"), ScreenHouse.onScreen(() -> List.of(
                settings.unsaved().of("controller").orElse(""), settings.unsaved().of("keys").orElse(""))));
    }

    /// *Undo* restores what was saved; text typed into another field since stays, and stays half typed.
    @Test
    void whatWasTypedSinceSavingOutlastsUndo() {
        var view = ScreenHouse.onScreen(() -> house.ui().views().load(PaperSettingsController.class));
        var settings = (PaperSettingsController) view.controller();
        ScreenHouse.onScreen(() -> {
            settings.load();
            return true;
        });
        house.settle();
        ScreenHouse.onScreen(() -> {
            ((TextInputControl) view.root().lookup("#controller")).setText("Coop");
            settings.save();
            return true;
        });
        house.settle();
        ScreenHouse.onScreen(() -> {
            ((TextInputControl) view.root().lookup("#keys")).setText("the porter");
            ((Hyperlink) view.root().lookup("#message-undo")).fire();
            return true;
        });
        house.settle();
        assertEquals("", house.inHouse(open -> open.sitePapers().settings()).of(Setting.CONTROLLER));
        assertEquals(List.of("", "the porter", "the porter"), ScreenHouse.onScreen(() -> List.of(
                ((TextInputControl) view.root().lookup("#controller")).getText(),
                ((TextInputControl) view.root().lookup("#keys")).getText(),
                settings.unsaved().of("keys").orElse(""))));
    }

    private void italian() {
        robot.interact(() -> robot.lookup("#language").<javafx.scene.layout.HBox>query().getChildren().getLast()
                .requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    private void type(String id, String words) {
        robot.interact(() -> {
            var input = robot.lookup(id).<TextInputControl>query();
            input.requestFocus();
            input.setText(words);
        });
        house.settle();
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        house.settle();
    }

    private String focused() {
        return Optional.ofNullable(ScreenHouse.onScreen(() -> house.stage().getScene().getFocusOwner()))
                .map(Node::getId).orElse("");
    }
}
