package org.daybook.packaged;

import static org.daybook.packaged.Idle.onScreen;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.daybook.Main;
import org.daybook.ui.Texts;

/// Starts the packaged program as its launcher does, on its own runtime and class path, and runs a journey in its window.
/// Problems are written into a folder: `failure.txt`, `findings.txt`, pictures; `done` when it reached its end.
public final class JourneyMain {
    private static final int PATIENCE = 60;

    private JourneyMain() {}

    /// @param arguments class of the journey, folder for the findings, language, width and height of the window
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        var journey = (Journey) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        Thread.ofPlatform().daemon().name("journey").start(() -> {
            try {
                var stage = stage(Double.parseDouble(arguments[3]), Double.parseDouble(arguments[4]));
                journey.run(new Hand(stage, new Texts(Locale.of(arguments[2]))), new Looks(stage, folder));
                writeMemory(folder);
                closeWindow(stage, folder.resolve("done"));
            } catch (Throwable failure) {
                write(failure, folder);
                Platform.exit();
            }
        });
        Main.main(new String[0]);
    }

    private static Stage stage(double width, double height) {
        Idle.started();
        Idle.until(() -> window().isPresent(), () -> "no window opens");
        var stage = window().orElseThrow();
        onScreen(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.toFront();
            stage.requestFocus();
            return true;
        });
        Idle.until(() -> onScreen(() -> stage.isFocused() && stage.getWidth() == width),
                () -> "the window has no focus");
        Idle.settle();
        return stage;
    }

    /// Writes the program's memory usage as counted by the kernel, if available.
    private static void writeMemory(Path folder) throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.write(folder.resolve("memory.txt"), Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS")).toList());
        }
    }

    /// Closes it as a person does, by the window manager; the program then ends by itself, perhaps before this thread
    /// continues.
    private static void closeWindow(Stage stage, Path done) throws InterruptedException {
        var closed = new CountDownLatch(1);
        onScreen(() -> {
            stage.showingProperty().addListener(_ -> {
                write("", done);
                closed.countDown();
            });
            var robot = new Robot();
            robot.keyPress(KeyCode.ALT);
            robot.keyType(KeyCode.F4);
            robot.keyRelease(KeyCode.ALT);
            return true;
        });
        if (!closed.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("the window does not close");
        }
    }

    private static Optional<Stage> window() {
        return onScreen(() -> Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance)
                .map(Stage.class::cast).findFirst());
    }

    private static void write(Throwable failure, Path folder) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        write(trace.toString(), folder.resolve("failure.txt"));
    }

    private static void write(String words, Path file) {
        try {
            Files.writeString(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
