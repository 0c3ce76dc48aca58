package org.daybook.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.daybook.app.FoundedStore;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.consents.ConsentsFeature;
import org.daybook.contact.ContactFeature;
import org.daybook.participants.ParticipantsFeature;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Badge;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.FrameParts;
import org.daybook.ui.Handover;
import org.daybook.ui.Navigator;
import org.daybook.ui.Place;
import org.daybook.ui.PrintPreview;
import org.daybook.ui.Printing;
import org.daybook.ui.Shell;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Views;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real site on a real encrypted store, opened on the write lane, with real screens in a real window without a display.
/// Register it with `@RegisterExtension`; it starts JavaFX itself.
///
/// ```
/// @RegisterExtension
/// final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people().rooms(PathsFeature.class);
/// ```
public final class ScreenHouse implements BeforeEachCallback, AfterEachCallback {
    private record Open(Ui ui, OpenSite house, Shell frame, Stage stage) {}

    private static final String NO_STYLES = "data:text/css,";

    private final Place home;
    private boolean styled = true;
    private Optional<String> styles = Optional.empty();
    private final List<Function<OpenSite, List<Feature>>> rooms = new ArrayList<>();
    private FoundedStore.Kind kind = new FoundedStore.Kind(Preset.COORDINATOR.roles(), FoundedStore.Cost.CHEAP);
    private FolderChoice folders = (_, _) -> Optional.empty();
    private FileChoice files = (_, _) -> Optional.empty();
    private Optional<Printing> printing = Optional.empty();
    private Handover handover = new Handover() {
        @Override
        public void show(Parent screen) {
            throw new IllegalStateException("nobody is handed the screen in this test");
        }

        @Override
        public void giveBack() {
            throw new IllegalStateException("nobody has the screen in this test");
        }
    };
    private SteppingClock clock = new SteppingClock();
    /// One for the whole test: created again at each opening, it would repeat identities while the clock stands still.
    private Random chance = new Random(7);
    private Path folder = Path.of("");
    private Optional<Open> open = Optional.empty();

    private ScreenHouse(Place home) {
        this.home = home;
    }

    /// Creates one with a manager, and no rooms yet; nothing is chosen, printed or handed over.
    ///
    /// @param home the place where the worker starts
    public static ScreenHouse at(Place home) {
        return new ScreenHouse(home);
    }

    /// Sets the roles of the worker.
    public ScreenHouse roles(Set<Role> roles) {
        kind = new FoundedStore.Kind(roles, FoundedStore.Cost.CHEAP);
        return this;
    }

    /// Adds these rooms of the open store.
    @SafeVarargs
    public final ScreenHouse rooms(Class<? extends Feature>... types) {
        for (var type : types) {
            rooms.add(site -> site.features().rooms().stream().filter(type::isInstance).limit(1).toList());
        }
        return this;
    }

    /// Adds membership, contact and consents, which share one record.
    public ScreenHouse people() {
        return rooms(ParticipantsFeature.class, ContactFeature.class, ConsentsFeature.class);
    }

    /// Adds every room of the open store.
    public ScreenHouse everyRoom() {
        rooms.add(site -> site.features().rooms());
        return this;
    }

    /// Leaves out every style: for tests that read and fill many forms without looking at them. Styling takes most of their time.
    public ScreenHouse unstyled() {
        styled = false;
        return this;
    }

    /// Adds a room created for this test.
    public ScreenHouse room(Function<OpenSite, Feature> room) {
        rooms.add(site -> List.of(room.apply(site)));
        return this;
    }

    /// Sets how folders are chosen.
    public ScreenHouse folders(FolderChoice choice) {
        folders = choice;
        return this;
    }

    /// Sets how files are chosen.
    public ScreenHouse files(FileChoice choice) {
        files = choice;
        return this;
    }

    /// Prints in place of the program's preview.
    public ScreenHouse printing(Printing printer) {
        printing = Optional.of(printer);
        return this;
    }

    /// Sets who takes the screen.
    public ScreenHouse handover(Handover hands) {
        handover = hands;
        return this;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        var founded = FoundedStore.of(kind);
        clock = new SteppingClock();
        chance = founded.chance();
        folder = Files.createTempDirectory("house");
        var ui = onScreen(this::hall);
        var house = onLane(ui, () -> founded.openIn(store(), surroundings(), desk()));
        open = Optional.of(onScreen(() -> furnish(ui, house)));
        if (!styled) {
            onScreen(() -> {
                styles = Optional.ofNullable(Application.getUserAgentStylesheet());
                Application.setUserAgentStylesheet(NO_STYLES);
                return true;
            });
        }
        settle();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        onScreen(() -> {
            now().frame().dispose();
            now().stage().hide();
            if (!styled) {
                Application.setUserAgentStylesheet(styles.orElse(null));
            }
            return true;
        });
        onLane(ui(), () -> {
            now().house().close();
            return true;
        });
        onScreen(() -> {
            ui().background().close();
            return true;
        });
        TestHouse.delete(folder);
        open = Optional.empty();
    }

    /// Locks the store and unlocks it again with the right passphrase; the worker is at the same place.
    public void reopen() {
        reopen(() -> {});
    }

    /// Locks the store, lets somebody else sign in and do something, and unlocks it again; the worker is at the same place.
    public void as(String word, String passphrase, Consumer<OpenSite> day) {
        reopen(() -> {
            try (var secret = new SignInSecret(word, passphrase.toCharArray());
                    var other = lobby().unlock(store(), secret)) {
                day.accept(other);
            }
        });
    }

    private void reopen(Runnable meanwhile) {
        var before = now();
        onScreen(() -> {
            before.frame().dispose();
            before.stage().getScene().setRoot(new StackPane());
            before.stage().hide();
            return true;
        });
        var house = onLane(before.ui(), () -> {
            before.house().close();
            meanwhile.run();
            try (var secret = TestHouse.secret()) {
                return lobby().unlock(store(), secret);
            }
        });
        open = Optional.of(onScreen(() -> furnish(before.ui(), house)));
        settle();
    }

    /// Returns what the screens use.
    public Ui ui() {
        return now().ui();
    }

    /// Returns the window, for a robot's `targetWindow`.
    public Stage stage() {
        return now().stage();
    }

    /// Returns the clock of the site.
    public SteppingClock clock() {
        return clock;
    }

    /// Does something in the open site, on its write lane, and waits for it. From the test's thread.
    public <T> T inHouse(Function<OpenSite, T> work) {
        return onLane(ui(), () -> work.apply(now().house()));
    }

    /// Goes to a place and waits until everything it loads is shown.
    public void go(Place place) {
        onScreen(() -> {
            ui().navigator().go(place);
            return true;
        });
        settle();
    }

    /// Continues where she left off, as *Continue* does. On the JavaFX application thread.
    public void goOn(Place place, Unsaved unsaved) {
        now().frame().goOn(place, unsaved);
    }

    /// Returns the half-typed text of the current screen. On the JavaFX application thread.
    public Unsaved unsaved() {
        return now().frame().unsaved();
    }

    /// Returns the place where the worker is.
    public Place here() {
        return onScreen(() -> ui().navigator().here().get());
    }

    /// Changes the language and waits until the screen is there again.
    public void speak(Locale language) {
        onScreen(() -> {
            ui().texts().speak(language);
            return true;
        });
        settle();
    }

    /// Resizes the window.
    public void size(int width, int height) {
        onScreen(() -> {
            // Hidden in between: a window without a display cannot change its size while it is drawn.
            stage().hide();
            stage().setWidth(width);
            stage().setHeight(height);
            stage().show();
            return true;
        });
        settle();
    }

    /// Waits until no work is running and the screen has drawn the result.
    public void settle() {
        settle(ui().background(), stage());
    }

    /// Does the same as [#settle()] for another window.
    public static void settle(Background background, Stage stage) {
        do {
            Waits.forTurns();
            if (!Waits.until(background.working(), false, Duration.ofMinutes(1))) {
                throw new IllegalStateException("still working after a minute");
            }
            drawn(stage);
        } while (onScreen(() -> background.working().get()));
    }

    /// Waits until the window has the focus and was laid out once more: earlier keys of a robot would get lost on a busy
    /// machine.
    public static void drawn(Stage stage) {
        onScreen(() -> {
            stage.requestFocus();
            return true;
        });
        Waits.forLayout(stage.getScene());
        Waits.until(stage.focusedProperty(), true, Duration.ofSeconds(1));
        Waits.forTurns();
    }

    /// Returns every visible text in the window, including the content of fields.
    public List<String> words() {
        return words(stage().getScene().getRoot());
    }

    /// Returns every visible text inside a node.
    public List<String> words(Node inside) {
        return onScreen(() -> seen(inside).distinct().toList());
    }

    /// Checks whether a visible text in the window has these words, alone or inside a longer text.
    public boolean shows(String part) {
        return words().stream().anyMatch(words -> words.contains(part));
    }

    /// Asserts that the window [#shows] all of these.
    public void assertShown(String... parts) {
        for (var part : parts) {
            assertTrue(shows(part), () -> part + " in " + words());
        }
    }

    /// Lays out a window without painting it: in software, painting takes a third of the time of such a test, and no test looks
    /// at the pixels. The windows of the packaged program are painted. On the JavaFX application thread.
    public static void undrawn(Scene scene) {
        scene.getRoot().setOpacity(0);
    }

    /// Paints the window from now on, for a test that examines what is seen.
    public Scene painted() {
        return onScreen(() -> {
            stage().getScene().getRoot().setOpacity(1);
            return stage().getScene();
        });
    }

    /// Does something on the JavaFX application thread and waits for it.
    public static <T> T onScreen(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work::get);
    }

    /// Returns every text in a node, from the top, also of a node that is shown in no window. On the JavaFX application thread.
    public static Stream<String> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var own = switch (node) {
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            case TextInputControl input when input.getText() != null -> Stream.of(input.getText());
            case Text text -> Stream.of(text.getText());
            default -> Stream.<String>empty();
        };
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(ScreenHouse::seen))
                : own;
    }

    private Ui hall() {
        var texts = new Texts(Locale.ENGLISH);
        var dialogs = new Dialogs(texts);
        return new Ui(texts, new Views(texts), new Navigator(home), new Background(dialogs), dialogs, new Appearance());
    }

    private SignIn lobby() {
        return new SignIn(surroundings(), desk());
    }

    private VaultEnvironment surroundings() {
        return kind.cost().surroundings(clock);
    }

    private DeviceContext desk() {
        return new DeviceContext(clock, chance, "B");
    }

    /// Returns the folder of the store.
    public StoreFolder store() {
        return new StoreFolder(folder.resolve("store"));
    }

    private Open furnish(Ui ui, OpenSite house) {
        var shown = new Features(rooms.stream().flatMap(room -> room.apply(house).stream()).toList());
        var window = new WindowServices(clock, new WindowServices.Choices(folders, files,
                printing.orElseGet(() -> new PrintPreview(ui, folders, clock))), handover, _ -> {}, _ -> {});
        shown.register(ui, window);
        ui.background().interruptReadingBy(house.vault()::interruptReading);
        var frame = new Shell(ui, new FrameParts(shown.sidebar(window), Optional.empty(),
                shown.search(ui, window), () -> new Badge("MR", "Coordinator", "Computer B"), () -> {}));
        var stage = new Stage();
        stage.setScene(new Scene(ui.dialogs().root(), 1366, 736));
        ui.look().dress(stage.getScene());
        undrawn(stage.getScene());
        frame.show();
        stage.setWidth(1366);
        stage.setHeight(736);
        stage.show();
        return new Open(ui, house, frame, stage);
    }

    private static <T> T onLane(Ui ui, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        onScreen(() -> ui.background().run(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
            return true;
        }, _ -> {}));
        return result.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private Open now() {
        return open.orElseThrow(() -> new IllegalStateException("the house is not open"));
    }
}
