package org.daybook.app;

import org.daybook.site.HomeFolders;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.daybook.base.EndingSignals;
import org.daybook.ui.Appearance;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;

/// The window. Its title is the program's neutral name and never changes.
public final class DaybookApplication extends Application {
    /// The sizes that JavaFX uses on Windows and on Linux; it uses one, and would load any others in vain before the window
    /// shows.
    private static final List<Integer> ICON_SIZES = List.of(32, 128);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    @Override
    public void start(Stage stage) {
        var look = new Appearance();
        var front = new MainWindow(Clock.systemDefaultZone(), HomeFolders.ofThisUser(), look, FolderChoice.byDialog(),
                FileChoice.byDialog());
        // Before there is anything to draw: otherwise Java would end by itself while the window is being created.
        EndingSignals.listen(() -> front.background().fromOutside(() -> front.end(stage::hide, Platform::exit)));
        front.background().catchAll();
        var scene = new Scene(front.dialogs().root(), WIDTH, HEIGHT);
        // In this order the style sheets are read and applied only once, in the right language.
        front.start();
        look.dress(scene);
        stage.setTitle("Daybook");
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setScene(scene);
        WindowMemory.keep(stage, front);
        // Otherwise the program would end with the window, before the store behind it is closed.
        Platform.setImplicitExit(false);
        stage.setOnCloseRequest(closing -> {
            closing.consume();
            front.close(stage::hide, Platform::exit);
        });
        stage.show();
    }

    private static Image icon(int size) {
        var resource = "/icons/daybook-" + size + ".png";
        return new Image(Objects.requireNonNull(DaybookApplication.class.getResource(resource), resource)
                .toExternalForm());
    }
}
