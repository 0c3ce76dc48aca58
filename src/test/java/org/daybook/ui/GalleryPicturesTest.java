package org.daybook.ui;

import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Pictures of every control, to be laid beside the mockups.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class GalleryPicturesTest {
    @ParameterizedTest
    @CsvSource({"TODAY, en, LIGHT, 100", "TODAY, it, DARK, 100", "TICK, en, LIGHT, 100", "TICK, it, DARK, 100",
            "FORM, en, LIGHT, 100", "FORM, it, DARK, 100", "TABLE, en, LIGHT, 100", "TABLE, it, DARK, 100",
            "TODAY, en, LIGHT, 125", "TICK, it, LIGHT, 200",
            "DOOR, en, LIGHT, 100"})
    void looksLikeTheMockups(GalleryPlace.Page page, String language, Look.Theme theme, int zoom) {
        var name = "gallery-" + page.name().toLowerCase(Locale.ROOT) + "-" + language + "-"
                + theme.name().toLowerCase(Locale.ROOT) + (zoom == 100 ? "" : "-" + zoom);
        Pictures.take(name, 1366, 736, () -> {
            var gallery = new Gallery(Locale.of(language), page);
            gallery.look.themeProperty().set(theme);
            gallery.look.zoomProperty().set(zoom);
            return gallery.scene(1366, 736);
        });
    }

    @Test
    void ringsWhatTheKeyboardReached(FxRobot robot) {
        for (var page : GalleryPlace.Page.values()) {
            var shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                var stage = new Stage();
                var gallery = new Gallery(Locale.UK, GalleryPlace.Page.TODAY);
                stage.setScene(gallery.scene(1366, 736));
                stage.show();
                gallery.navigator.go(new GalleryPlace(page));
                gallery.navigator.go(new GalleryPlace(page == GalleryPlace.Page.TODAY ? GalleryPlace.Page.TICK : page));
                return stage;
            });
            robot.interact(() -> FocusRound.first(shown.getScene().lookup(".centre")).ifPresent(Node::requestFocus));
            for (int i = 1; i <= 3; i++) {
                robot.type(KeyCode.TAB);
                Pictures.take("gallery-ring-" + page.name().toLowerCase(Locale.ROOT) + i, shown.getScene());
            }
            WaitForAsyncUtils.waitForAsyncFx(10_000, shown::hide);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "it, DARK"})
    void opensListsAndCalendars(String language, Look.Theme theme) {
        var shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var stage = new Stage();
            var gallery = new Gallery(Locale.of(language), GalleryPlace.Page.FORM);
            gallery.look.themeProperty().set(theme);
            stage.setScene(gallery.scene(1366, 736));
            stage.show();
            return stage;
        });
        for (var kind : java.util.List.of(".combo-box", ".date-picker")) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((ComboBoxBase<?>) shown.getScene().lookup(kind)).show());
            WaitForAsyncUtils.waitForFxEvents();
            var popup = javafx.stage.Window.getWindows().stream().filter(window -> window != shown)
                    .filter(javafx.stage.Window::isShowing).findFirst().orElseThrow();
            Pictures.take("gallery-popup" + kind.replace('.', '-') + "-" + language, popup.getScene());
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((ComboBoxBase<?>) shown.getScene().lookup(kind)).hide());
        }
        WaitForAsyncUtils.waitForAsyncFx(10_000, shown::hide);
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "it, DARK"})
    void showsTheKeysAndAsksBeforeFreezing(String language, Look.Theme theme) {
        var end = language + "-" + theme.name().toLowerCase(Locale.ROOT);
        Pictures.take("gallery-keys-" + end, 1366, 736, () -> {
            var gallery = new Gallery(Locale.of(language), GalleryPlace.Page.TODAY);
            gallery.look.themeProperty().set(theme);
            var scene = gallery.scene(1366, 736);
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
            return scene;
        });
        Pictures.take("gallery-question-" + end, 1366, 736, () -> {
            var gallery = new Gallery(Locale.of(language), GalleryPlace.Page.TABLE);
            gallery.look.themeProperty().set(theme);
            var scene = gallery.scene(1366, 736);
            gallery.dialogs.ask(new Question("Freeze the third quarter?",
                    "Its numbers can no longer change. Open points may be mended in the next quarter.",
                    "Freeze the quarter", "Not yet", Question.Weight.FREEZES), () -> {});
            return scene;
        });
    }
}
