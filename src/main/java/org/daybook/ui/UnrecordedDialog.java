package org.daybook.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A dialog of the operating system after which nothing new stays recorded. On the screen thread.
final class UnrecordedDialog {
    /// GTK records the choice when the dialog ends, rarely a little later.
    private static final Duration UNTIL_WRITTEN = Duration.seconds(2);

    private UnrecordedDialog() {}

    /// @param dialog shows it and returns the choice
    static Optional<Path> chosen(Supplier<@Nullable File> dialog) {
        return several(() -> Optional.ofNullable(dialog.get()).map(List::of).orElse(List.of())).stream().findFirst();
    }

    /// @param dialog shows it and returns all choices, or null
    static List<Path> several(Supplier<@Nullable List<File>> dialog) {
        var recent = RecentFiles.ofThisUser();
        var before = recent.present();
        var chosen = Optional.ofNullable(dialog.get()).orElse(List.of()).stream().map(File::toPath).toList();
        chosen.stream().map(Path::normalize).filter(path -> !before.contains(path)).forEach(path -> {
            var written = new PauseTransition(UNTIL_WRITTEN);
            written.setOnFinished(_ -> recent.forget(path::equals));
            written.play();
        });
        return chosen;
    }
}
