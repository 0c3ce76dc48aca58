package org.daybook.recovery;

import java.util.List;
import java.util.Locale;
import org.daybook.testing.Pictures;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Look.Theme;
import org.daybook.ui.Printing;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/// Pictures of the recovery kit, on the screen and on paper.
@Tag("screenshots")
@Timeout(600)
class RecoveryPicturesTest {
    @RegisterExtension
    final ScreenHouse house = new ScreenHouse(new KitPlace(), List.of(),
            (ui, open) -> RecoveryScreens.register(ui, open.recovery(), (_, _, _) -> Printing.Outcome.PRINTED));
    private final FxRobot robot = new FxRobot();
    private String suffix = "";

    @Test
    void everyScreen() {
        for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
            house.speak(language);
            for (int[] size : new int[][]{{1366, 736}, {1280, 608}, {820, 608}}) {
                suffix = "-" + language.getLanguage() + "-" + size[0];
                house.size(size[0], size[1]);
                house.go(new KitPlace());
                picture("kit");
                making();
                trying();
            }
        }
        ScreenHouse.onScreen(() -> {
            house.ui().look().themeProperty().set(Theme.DARK);
            return true;
        });
        suffix = "-dark";
        house.size(1366, 736);
        making();
        trying();
        ScreenHouse.onScreen(() -> {
            house.ui().look().themeProperty().set(Theme.LIGHT);
            return true;
        });
    }

    private void making() {
        house.go(new MakingPlace(KitKind.SPLIT));
        press("print");
        picture("making");
        press("next");
        robot.write("ZZZZZZZZZ");
        picture("proving");
    }

    private void trying() {
        var sheets = house.inHouse(open -> {
            try (var made = open.recovery().begin(KitKind.SPLIT)) {
                return made.sheets();
            }
        });
        house.go(new TryingPlace());
        type(0, sheets.getFirst());
        type(5, List.of(sheets.get(1).getFirst(), "ZZZ ZZZ ZZZ"));
        picture("trying");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#tryOut").queryAs(Button.class).fire();
            return true;
        });
        house.settle();
        picture("trying-problem");
    }

    @Test
    void onPaperAndInForce() {
        house.inHouse(open -> {
            try (var made = open.recovery().begin(KitKind.WHOLE)) {
                return open.recovery().putInForce(made.taken(), Progress.unwatched());
            }
        });
        for (var language : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
            house.speak(language);
            house.go(new KitPlace());
            suffix = "-" + language.getLanguage();
            picture("kit-in-force");
            for (var kind : KitKind.values()) {
                var made = house.inHouse(open -> open.recovery().begin(kind));
                Pictures.take("recovery-paper-" + kind + suffix, 640, 480, () -> {
                    var scene = new Scene(SheetController.make(house.ui().views(), made, kind.sheets() - 1));
                    house.ui().look().dress(scene);
                    return scene;
                });
            }
        }
    }

    private void type(int from, List<String> lines) {
        ScreenHouse.onScreen(() -> {
            var inputs = robot.lookup(".code-input").queryAllAs(TextField.class).stream().toList();
            for (int i = 0; i < lines.size(); i++) {
                inputs.get(from + i).setText(lines.get(i));
            }
            return true;
        });
        house.settle();
    }

    private void press(String id) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#" + id).queryAs(Button.class).fire();
            return true;
        });
        house.settle();
    }

    private void picture(String name) {
        Pictures.take("recovery-" + name + suffix, house.stage().getScene());
    }
}
