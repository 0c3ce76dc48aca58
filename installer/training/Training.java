package training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.daybook.demo.InventedSite;
import org.daybook.cli.DaybookCommand;

/// The training run in which the JVM records the classes that Daybook needs, with invented people: the locked screen, the rooms
/// used every day and the first screen; or one command if there is no display. The records go into the class cache of the
/// image, which is made when this program ends. The program is on the image's class path, since the cache is made of the
/// whole class path; only the build starts it.
///
/// Arguments: a folder with an invented store in `store`, and `window` if there is a display. The last line of output states
/// how far the run got.
public final class Training {
    /// The passphrase of the invented store.
    private static final String PASSPHRASE = "invented words for nobody";
    /// The classes that the program loads first, and this one does not load by itself.
    private static final List<String> FIRST = List.of("Main", "CoreFile", "OwnerOnly", "ClassCache", "ui.PlatformLog");
    private static final long PATIENCE_MILLIS = 60_000;
    /// Today, sessions, people, paths. Each recorded class costs time at every start, whether it is needed or not.
    private static final int ROOMS_OF_EACH_DAY = 4;
    private static final PrintStream OUT = System.out;
    private static final List<String> SEEN = new ArrayList<>();

    private Training() {}

    public static void main(String[] arguments) throws Exception {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        for (var first : FIRST) {
            Class.forName("org.daybook." + first);
        }
        var home = Path.of(arguments[0]);
        System.setProperty("daybook.home", home.toString());
        if (!List.of(arguments).contains("window")) {
            command("verify", home.resolve("store").toString());
        } else {
            remember(home, home.resolve("store").toString());
            Thread.ofPlatform().daemon().start(DaybookCommand::run);
            walk();
        }
        OUT.println("trained: " + String.join(", ", SEEN));
        System.exit(0);
    }

    private static void command(String... words) {
        System.setIn(new ByteArrayInputStream((PASSPHRASE + "\n").getBytes(StandardCharsets.UTF_8)));
        var all = new ArrayList<>(List.of(words));
        all.add("--passphrase-stdin");
        if (DaybookCommand.run(all.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(words[0]);
        }
        SEEN.add(words[0]);
    }

    /// Stores the path of the store, so that the window starts with the locked screen, as on every day but the first.
    private static void remember(Path home, String store) throws IOException {
        var settings = new Properties();
        settings.setProperty("store", store);
        var folder = Files.createDirectories(home.resolve("settings"));
        try (var file = Files.newBufferedWriter(folder.resolve("settings.properties"))) {
            settings.store(file, null);
        }
    }

    private static void walk() throws Exception {
        await("#open", node -> true);
        SEEN.add("locked screen");
        // The first key press starts the preparation of what follows the passphrase.
        with("#word", node -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false,
                false)));
        with("#word", node -> ((TextInputControl) node).setText(InventedSite.WORD));
        with("#passphrase", node -> ((TextInputControl) node).setText(PASSPHRASE));
        with("#open", node -> ((Button) node).fire());
        rooms();
        with(".hide-button", node -> ((Button) node).fire());
        await("#open", node -> true);
        with(".lobby-links", node -> ((Hyperlink) ((Pane) node).getChildren().getFirst()).fire());
        await("#lookAround", node -> true);
        SEEN.add("first screen");
    }

    private static void rooms() throws Exception {
        await("#rooms", node -> !((Pane) node).getChildren().isEmpty());
        for (int room = 0; room < ROOMS_OF_EACH_DAY; room++) {
            enter(room);
        }
        SEEN.add("rooms of each day");
    }

    private static void enter(int room) throws Exception {
        on(() -> {
            if (((Pane) find("#rooms")).getChildren().get(room) instanceof ButtonBase entry) {
                entry.fire();
            }
            return room;
        });
        settle();
    }

    /// Waits until no more nodes are added, since rows are read in the background.
    private static void settle() throws Exception {
        for (int before = -1, same = 0; same < 10;) {
            Thread.sleep(40);
            int now = on(() -> count(find("#centre")));
            same = now == before ? same + 1 : 0;
            before = now;
        }
    }

    private static int count(Node node) {
        return node instanceof Parent parent
                ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(Training::count).sum()
                : 1;
    }

    private static void with(String selector, Consumer<Node> act) throws Exception {
        on(() -> {
            act.accept(find(selector));
            return selector;
        });
    }

    private static void await(String selector, Predicate<Node> ready) throws Exception {
        for (long end = System.currentTimeMillis() + PATIENCE_MILLIS; System.currentTimeMillis() < end;) {
            if (isThere(selector, ready)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the window never showed " + selector);
    }

    private static boolean isThere(String selector, Predicate<Node> ready) throws Exception {
        try {
            return on(() -> {
                var node = find(selector);
                return node != null && ready.test(node);
            });
        } catch (IllegalStateException e) {
            return false; // the JavaFX thread is not running yet
        }
    }

    private static Node find(String selector) {
        return Window.getWindows().stream().filter(Window::isShowing)
                .map(window -> window.getScene().lookup(selector)).filter(node -> node != null).findFirst().orElse(null);
    }

    private static <T> T on(Supplier<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
