package org.daybook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.base.ParticipantId;
import org.daybook.demo.Size;
import org.daybook.participants.HerRecord;
import org.daybook.participants.PersonRow;
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
import org.daybook.ui.Shell;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;

/// Opening a record of size l with every room's part of it, in a real window: from the call that leads there until the screen
/// has laid out, for drawing, all that was read. The very first one, and the others. Times, not ratios.
final class RecordBenchmark {
    private static final int WARM = 10;
    private static final int RECORDS = 60;

    private RecordBenchmark() {}

    private record Shown(Ui ui, Stage stage) {}

    static List<String> run(Path folder) throws IOException {
        var store = Sites.store(folder, Size.L);
        var begun = new CompletableFuture<Boolean>();
        Platform.startup(() -> begun.complete(true));
        begun.join();
        Platform.setImplicitExit(false);
        var ui = onScreen(RecordBenchmark::ui);
        var house = onLane(ui, () -> Sites.unlock(store));
        var shown = new Shown(ui, onScreen(() -> window(ui, house)));
        try {
            settle(shown);
            return measured(shown, onLane(ui, () -> house.participants().newest().stream().map(PersonRow::id)
                    .limit(WARM + RECORDS + 1).toList()));
        } finally {
            onScreen(() -> {
                shown.stage().hide();
                return true;
            });
            onLane(ui, () -> {
                house.close();
                return true;
            });
            Platform.exit();
        }
    }

    private static List<String> measured(Shown shown, List<ParticipantId> them) {
        double first = open(shown, them.getFirst());
        var times = new ArrayList<Double>();
        for (var her : them.subList(1, them.size())) {
            times.add(open(shown, her));
        }
        var sorted = times.stream().skip(WARM).sorted().toList();
        return List.of(String.format(Locale.ROOT, "| opening a record, the very first one | %.1f | – | 300 |", first),
                String.format(Locale.ROOT, "| opening a record, %d others | %.1f | %.1f | 150 |", sorted.size(),
                        sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100)));
    }

    /// In milliseconds.
    private static double open(Shown shown, ParticipantId her) {
        onScreen(() -> {
            shown.ui().navigator().go(new Today());
            return true;
        });
        settle(shown);
        long start = System.nanoTime();
        onScreen(() -> {
            shown.ui().navigator().go(new HerRecord(her));
            return true;
        });
        settle(shown);
        return (System.nanoTime() - start) / 1e6;
    }

    /// Until nothing is under way and the window was laid out once more.
    private static void settle(Shown shown) {
        do {
            if (!Waits.until(shown.ui().background().working(), false, Duration.ofMinutes(1))) {
                throw new IllegalStateException("still working after a minute");
            }
            Waits.forLayout(shown.stage().getScene());
        } while (onScreen(() -> shown.ui().background().working().get()));
    }

    private static Ui ui() {
        var texts = new Texts(Locale.ENGLISH);
        var dialogs = new Dialogs(texts);
        return new Ui(texts, new Views(texts), new Navigator(new Today()), new Background(dialogs), dialogs,
                new Appearance());
    }

    private static Stage window(Ui ui, OpenSite house) {
        var choices = new WindowServices.Choices((_, _) -> Optional.empty(), (_, _) -> Optional.empty(), (_, _) -> {});
        var services = new WindowServices(Sites.CLOCK, choices, new NoHands(), _ -> {}, _ -> {});
        house.features().register(ui, services);
        ui.background().interruptReadingBy(house.vault()::interruptReading);
        var frame = new Shell(ui, new FrameParts(house.features().sidebar(services), Optional.empty(),
                house.features().search(ui, services), () -> new Badge("MR", "Coordinator", "Desk B"), () -> {}));
        var stage = new Stage();
        stage.setScene(new Scene(ui.dialogs().root(), 1366, 736));
        ui.look().dress(stage.getScene());
        frame.show();
        stage.show();
        return stage;
    }

    /// Nobody is handed the screen.
    private static final class NoHands implements Handover {
        @Override
        public void show(Parent screen) {}

        @Override
        public void giveBack() {}
    }

    private static <T> T onScreen(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> complete(result, work));
        return result.join();
    }

    private static <T> T onLane(Ui ui, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        onScreen(() -> ui.background().run(() -> {
            complete(result, work);
            return true;
        }, _ -> {}));
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
