package org.daybook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.daybook.ui.Background;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FaultLog;
import org.daybook.ui.RecentFiles;
import org.daybook.ui.Task;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;
import org.daybook.vault.BackupMade;

/// The ways to leave an open site other than hiding: closing the window, with the backup planned for it, and leaving the
/// computer with nothing on it. Both show a neutral screen immediately. On the screen thread.
final class ExitFlow {
    private final MainWindow front;
    private final Background background;
    private final Dialogs dialogs;
    private final Views views;
    private boolean closing;
    private boolean destroying;

    /// @param views loads the screens shown while signed out
    ExitFlow(MainWindow front, Texts texts, Dialogs dialogs, Views views) {
        this.front = front;
        this.background = front.background();
        this.dialogs = dialogs;
        this.views = views;
        views.controller(PartingController.class, () -> new PartingController(texts, front));
        views.controller(GoneController.class, () -> new GoneController(texts, front));
    }

    /// Closes the window. If a backup is planned for that, it is made first; closing the window again skips it.
    ///
    /// @param open    the open site, if any
    /// @param leaving locks and ends the program
    void close(Optional<Screens> open, Runnable leaving) {
        if (open.isEmpty() || closing) {
            leaving.run();
            return;
        }
        closing = true;
        background.runOn(new Task<>(open.get()::plannedAtLeaving, folder -> folder
                .ifPresentOrElse(place -> part(open.get(), place, leaving), leaving), _ -> leaving.run(), leaving));
    }

    private void part(Screens screens, Path folder, Runnable leaving) {
        var view = views.load(PartingController.class);
        dialogs.behind(view.root());
        ((PartingController) view.controller()).part(screens.backup(), folder, leaving);
    }

    /// Releases everything that is shown of a site. An error in a screen on its way out does not prevent the neutral one from
    /// being shown. Locking cancels a pending closing of the window.
    ///
    /// @param neutral shows something neutral, first of all
    void letGo(Screens screens, Runnable neutral) {
        closing = false;
        neutral.run();
        popups().forEach(PopupWindow::hide);
        guarded(() -> {
            screens.dispose();
            return true;
        });
    }

    /// Runs something on the way out; a fault is logged but not shown.
    static <T> Optional<T> guarded(Supplier<T> parting) {
        try {
            return Optional.of(parting.get());
        } catch (RuntimeException e) {
            FaultLog.write(e);
            return Optional.empty();
        }
    }

    /// Returns open lists and tooltips, which have windows of their own.
    private static List<PopupWindow> popups() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast).toList();
    }

    /// Leaves this computer with nothing on it. The window is neutral from here on, whatever the outcome.
    ///
    /// @param made the backup that was just made
    void destroy(Screens screens, BackupMade made) {
        var view = views.load(GoneController.class);
        var gone = (GoneController) view.controller();
        var store = front.settings().store().filter(screens::liesIn);
        destroying = true;
        // Immediately: if the window is closed meanwhile, nothing here may lead to what was there.
        store.ifPresent(_ -> front.remember(front.settings().withoutStore()));
        front.drop(screens, LockReason.LEFT, () -> dialogs.behind(view.root()));
        background.runOn(new Task<>(screens.destroying(made), _ -> {
            RecentFiles.ofThisUser().forget(file -> leadsThere(file, store, made));
            over(gone::gone);
        }, refusal -> over(() -> {
            if (!refusal.key().equals("vault.refusal.not-all-destroyed")) {
                store.ifPresent(folder -> front.remember(front.settings().keeping(folder)));
            }
            gone.refused(refusal);
        }), () -> over(gone::over)));
    }

    /// Checks whether a file is the store, is inside it, or is the backup that was made of it or the folder of that backup.
    private static boolean leadsThere(Path file, Optional<Path> store, BackupMade made) {
        var backup = made.file().toAbsolutePath().normalize();
        return file.equals(backup) || file.equals(backup.getParent())
                || store.map(folder -> folder.toAbsolutePath().normalize()).filter(file::startsWith).isPresent();
    }

    private void over(Runnable said) {
        destroying = false;
        said.run();
    }

    /// Checks whether a store is being destroyed: the window is neutral, and nothing else may be shown before it is done.
    boolean isDestroying() {
        return destroying;
    }
}
