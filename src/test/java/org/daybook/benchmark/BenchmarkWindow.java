package org.daybook.benchmark;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.sessions.Today;
import org.daybook.site.OpenSite;
import org.daybook.staff.WindowServices;
import org.daybook.testing.Waits;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Badge;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FrameParts;
import org.daybook.ui.Handover;
import org.daybook.ui.Navigator;
import org.daybook.ui.Place;
import org.daybook.ui.Shell;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;
import org.daybook.vault.StoreFolder;

/// The real main window over an open store, 1366 by 736, to measure how long a place takes: from the call that opens it until
/// no work is running and the scene was laid out once more for drawing.
final class BenchmarkWindow implements AutoCloseable {
    private final Ui ui;
    private final OpenSite house;
    private final Stage stage;
    private final WindowServices services;

    BenchmarkWindow(StoreFolder store) {
        ui = onScreen(BenchmarkWindow::ui);
        house = onLane(() -> Sites.unlock(store));
        var choices = new WindowServices.Choices((_, _) -> Optional.empty(), (_, _) -> Optional.empty(), (_, _) -> {});
        services = new WindowServices(Sites.CLOCK, choices, new NoHands(), _ -> {}, _ -> {});
        stage = onScreen(this::window);
        settle();
    }

    /// Once for the whole program.
    static void startToolkit() {
        var begun = new CompletableFuture<Boolean>();
        Platform.startup(() -> begun.complete(true));
        begun.join();
        Platform.setImplicitExit(false);
    }

    OpenSite house() {
        return house;
    }

    WindowServices services() {
        return services;
    }

    /// Measures the way from Today to a place; the way to Today is not measured.
    Spent open(Place place) {
        go(new Today());
        return Spent.on(() -> go(place));
    }

    /// Measures the way from another place to Today.
    Spent today(Place from) {
        go(from);
        return Spent.on(() -> go(new Today()));
    }

    private void go(Place place) {
        onScreen(() -> {
            ui.navigator().go(place);
            return true;
        });
        settle();
    }

    private void settle() {
        do {
            if (!Waits.until(ui.background().working(), false, Duration.ofMinutes(2))) {
                throw new IllegalStateException("still working after two minutes");
            }
            Waits.forLayout(stage.getScene());
        } while (onScreen(() -> ui.background().working().get()));
    }

    /// Runs something on the write lane.
    <T> T onLane(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        onScreen(() -> ui.background().run(() -> {
            complete(result, work);
            return true;
        }, _ -> {}));
        return result.join();
    }

    /// Runs a long read, as reports and backups do.
    <T> T onReadingLane(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        onScreen(() -> ui.background().read(() -> {
            complete(result, work);
            return true;
        }, _ -> {}));
        return result.join();
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.hide();
            return true;
        });
        onLane(() -> {
            house.close();
            return true;
        });
    }

    private static Ui ui() {
        var texts = new Texts(Locale.ENGLISH);
        var dialogs = new Dialogs(texts);
        return new Ui(texts, new Views(texts), new Navigator(new Today()), new Background(dialogs), dialogs,
                new Appearance());
    }

    private Stage window() {
        house.features().register(ui, services);
        ui.background().interruptReadingBy(house.vault()::interruptReading);
        var frame = new Shell(ui, new FrameParts(house.features().sidebar(services), Optional.empty(),
                house.features().search(ui, services), () -> new Badge("MR", "Coordinator", "Computer B"), () -> {}));
        var shown = new Stage();
        shown.setScene(new Scene(ui.dialogs().root(), 1366, 736));
        ui.look().dress(shown.getScene());
        frame.show();
        shown.show();
        return shown;
    }

    /// The screen is handed to nobody.
    private static final class NoHands implements Handover {
        @Override
        public void show(Parent screen) {}

        @Override
        public void giveBack() {}
    }

    static <T> T onScreen(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> complete(result, work));
        return result.join();
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
