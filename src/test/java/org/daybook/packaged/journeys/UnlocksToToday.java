package org.daybook.packaged.journeys;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import org.daybook.demo.InventedSite;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// Types the sign-in word and the passphrase as a person does, and writes into `unlock.txt` when the result was shown:
/// wall-clock and processor time, from pressing Enter. It observes from outside: the program does not know of it.
public final class UnlocksToToday implements Journey {
    /// Milliseconds from one key to the next; 280 is the value of Card, Moran and Newell for an average typist, 0 is a paste.
    private static final int KEY_MILLIS = Integer.getInteger("unlock.key", 120);
    private static final long SAMPLE = 4_000_000;
    private static final double NANOS = 1e6;

    /// The visible stages, in order.
    private enum Stage {
        PRESSED, KEY_DERIVED, PAGE_STANDS, PAGE_FILLED, ALL_DONE
    }

    private record Seen(Stage stage, double clock, double processor) {}

    private final List<Seen> seen = new ArrayList<>();

    @Override
    public void run(Hand hand, Looks looks) throws Exception {
        hand.awaits("word");
        var robot = Idle.onScreen(Robot::new);
        type(robot, InventedSite.WORD);
        Idle.onScreen(() -> {
            robot.keyType(KeyCode.TAB);
            return true;
        });
        type(robot, PreparedSite.PASSPHRASE);
        until(() -> text(hand, "passphrase").length() == PreparedSite.PASSPHRASE.length());
        var derived = CompletableFuture.runAsync(this::awaitKey);
        var filled = new CountDownLatch(1);
        Idle.onScreen(() -> {
            at(Stage.PRESSED);
            watch(hand, filled);
            robot.keyType(KeyCode.ENTER);
            return true;
        });
        filled.await();
        derived.get();
        Idle.settle();
        at(Stage.ALL_DONE);
        write();
    }

    private static void type(Robot robot, String words) {
        for (char letter : words.toCharArray()) {
            Idle.onScreen(() -> {
                robot.keyType(letter == ' '
                        ? KeyCode.SPACE
                        : KeyCode.getKeyCode(Character.toString(letter).toUpperCase(Locale.ROOT)));
                return true;
            });
            LockSupport.parkNanos((long) (KEY_MILLIS * NANOS));
        }
    }

    private static String text(Hand hand, String id) {
        return Idle.onScreen(() -> ((TextInputControl) hand.stage().getScene().lookup("#" + id)).getText());
    }

    private static void until(BooleanSupplier there) {
        Idle.until(there, () -> "the letters do not arrive");
    }

    /// The derivation is the first and longest work of the write lane: it is over when the lane is no longer seen in it.
    private void awaitKey() {
        boolean began = false;
        while (true) {
            boolean deriving = isDeriving();
            if (began && !deriving) {
                at(Stage.KEY_DERIVED);
                return;
            }
            began |= deriving;
            LockSupport.parkNanos(SAMPLE);
        }
    }

    private static boolean isDeriving() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("write-lane"))
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .anyMatch(line -> line.getClassName().endsWith(".PassphraseKeys"));
    }

    /// Checks before each frame; what is there then was drawn when the next one comes.
    private void watch(Hand hand, CountDownLatch filled) {
        new AnimationTimer() {
            private boolean stood;
            private boolean fill;

            @Override
            public void handle(long now) {
                if (fill) {
                    at(Stage.PAGE_FILLED);
                    stop();
                    filled.countDown();
                    return;
                }
                Node numbers = hand.stage().getScene().lookup("#numbers");
                if (numbers != null && !stood) {
                    stood = true;
                    Platform.runLater(() -> at(Stage.PAGE_STANDS));
                }
                fill = numbers instanceof Pane pane && !pane.getChildren().isEmpty();
            }
        }.start();
    }

    private synchronized void at(Stage stage) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        seen.add(new Seen(stage, System.nanoTime() / NANOS, system.getProcessCpuTime() / NANOS));
    }

    private void write() throws IOException {
        var lines = new ArrayList<String>();
        var first = seen.getFirst();
        for (var one : seen) {
            lines.add(String.format(Locale.ROOT, "%s\t%.0f\t%.0f", one.stage(), one.clock() - first.clock(),
                    one.processor() - first.processor()));
        }
        Files.write(Path.of(System.getProperty("unlock.found")), lines);
    }
}
