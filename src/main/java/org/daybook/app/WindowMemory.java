package org.daybook.app;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.daybook.signin.WindowPlace;

/// Puts the window where it was when the program was last closed, and remembers where it is put. On the screen thread.
final class WindowMemory {
    /// A window is remembered once it is at rest: dragging it changes it many times a second.
    private static final Duration AT_REST = Duration.seconds(1);
    /// A window at the edge may have a border beyond it.
    private static final double BORDER = 12;

    private final Stage stage;
    private final MainWindow front;
    private final PauseTransition rest = new PauseTransition(AT_REST);

    private WindowMemory(Stage stage, MainWindow front) {
        this.stage = stage;
        this.front = front;
    }

    /// Puts a window that is not shown yet where it was, if it fits the present screens, and remembers it from then on.
    static void keep(Stage stage, MainWindow front) {
        var memory = new WindowMemory(stage, front);
        front.settings().window().ifPresent(memory::putBack);
        memory.follow();
    }

    private void putBack(WindowPlace place) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        if (fits(place, screens)) {
            stage.setX(place.left());
            stage.setY(place.top());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        }
        stage.setMaximized(place.maximised());
    }

    /// Checks whether a window at that place would be completely visible on one of these screens.
    static boolean fits(WindowPlace place, List<Rectangle2D> screens) {
        return screens.stream()
                .map(screen -> new Rectangle2D(screen.getMinX() - BORDER, screen.getMinY() - BORDER,
                        screen.getWidth() + 2 * BORDER, screen.getHeight() + 2 * BORDER))
                .anyMatch(screen -> screen.contains(place.left(), place.top(), place.width(), place.height()));
    }

    private void follow() {
        rest.setOnFinished(_ -> remember());
        ChangeListener<Object> moved = (_, _, _) -> rest.playFromStart();
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty()).forEach(one -> one.addListener(moved));
        stage.setOnHiding(_ -> {
            rest.stop();
            remember();
        });
    }

    /// For a maximised window its former place is remembered; the place of a minimised one means nothing.
    private void remember() {
        if (stage.isIconified() || Double.isNaN(stage.getX())) {
            return;
        }
        var settings = front.settings();
        var now = stage.isMaximized()
                ? settings.window().map(before -> new WindowPlace(before.left(), before.top(), before.width(),
                        before.height(), true)).orElseGet(() -> here(true))
                : here(false);
        if (!settings.window().filter(now::equals).isPresent()) {
            front.remember(settings.standing(now));
        }
    }

    private WindowPlace here(boolean maximised) {
        return new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(),
                maximised);
    }
}
