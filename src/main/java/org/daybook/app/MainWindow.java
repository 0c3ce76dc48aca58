package org.daybook.app;

import org.daybook.signin.SignInScreens;
import org.daybook.demo.LookAround;
import org.daybook.signin.Settings;
import org.daybook.site.HomeFolders;
import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import org.daybook.signin.SettingsFile;
import org.daybook.signin.ClosedSite;
import org.daybook.signin.LockedDoor;
import org.daybook.signin.SignInActions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.sessions.Today;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Place;
import org.daybook.ui.Running;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.VaultEnvironment;

/// What the window shows: the lobby while the store is locked, the screens of a house while it is open. Locking and
/// hiding drop the house in the same instant; closing its files goes on behind the lobby. On the screen thread.
final class MainWindow implements SignInActions {
    private final Clock clock;
    private final Function<String, VaultEnvironment> surroundings;
    private final HomeFolders folders;
    private final ComputerSettings settings;
    private final FolderChoice choice;
    private final Dialogs dialogs;
    private final Background background;
    private final SignInScreens lobbyScreens;
    private final IdleLock vigil;
    private final ExitFlow wayOut;
    private final LockedDoor locked;
    private final Instant began;
    private Optional<Screens> open = Optional.empty();
    private boolean isReadAhead;

    /// @param choice how she chooses a folder
    /// @param file   how she chooses a file while the store is locked
    MainWindow(Clock clock, HomeFolders folders, Appearance look, FolderChoice choice, FileChoice file) {
        this(clock, computer -> new VaultEnvironment(clock, new SecureRandom(), computer), folders, look, choice, file);
    }

    /// With other surroundings of the vault, by the letter of the computer: for tests of screens, whose stores cost less to
    /// open.
    MainWindow(Clock clock, Function<String, VaultEnvironment> surroundings, HomeFolders folders, Appearance look,
            FolderChoice choice,
            FileChoice file) {
        this.clock = clock;
        began = clock.instant();
        this.surroundings = surroundings;
        this.choice = choice;
        this.folders = folders;
        settings = new ComputerSettings(new SettingsFile(folders.settings()), look);
        dialogs = new Dialogs(settings.texts());
        background = new Background(dialogs);
        dialogs.waitFor(background);
        lobbyScreens = new SignInScreens(settings.texts(), look, dialogs);
        lobbyScreens.register(new SignInScreens.Dependencies(this, background, clock, choice, file, folders.store()));
        locked = new LockedDoor(() -> settings.now().store().orElse(folders.store()), clock);
        // At the scene: while nothing has the focus no node hears a key.
        dialogs.root().sceneProperty().addListener((_, _, scene) -> scene.addEventFilter(KeyEvent.KEY_PRESSED,
                this::keyWhileClosed));
        vigil = new IdleLock(clock, background, dialogs.root(), this::lock, locked::quickUnlock);
        wayOut = new ExitFlow(this, settings.texts(), dialogs, lobbyScreens.views());
        SystemLock.listen(() -> background.fromOutside(() -> lock(LockReason.SYSTEM_LOCKED)));
        settings.texts().language().addListener((_, _, _) -> {
            if (open.isEmpty()) {
                lobbyScreens.again();
            }
        });
    }

    /// The window's dialogs, whose root is the root of its scene.
    Dialogs dialogs() {
        return dialogs;
    }

    /// What watches over the window.
    IdleLock vigil() {
        return vigil;
    }

    /// The work off the screen thread.
    Background background() {
        return background;
    }

    /// The key that hides works before the house is open, too: what is under way there is given up. Not what goes on
    /// behind a neutral screen of [ExitFlow].
    private void keyWhileClosed(KeyEvent pressed) {
        readAhead();
        if (!wayOut.isDestroying() && lobbyScreens.areShown() && hides(pressed)) {
            pressed.consume();
            background.locked();
            locked.forgetCode();
            home();
        }
    }

    /// Once, with the first key on the locked screen: while the passphrase is typed, what comes after it is got ready.
    private void readAhead() {
        if (!isReadAhead && lobbyScreens.last(SignInScreens.LOCKED)) {
            isReadAhead = true;
            ReadAhead.startForOpening(settings.texts());
        }
    }

    /// Nobody attends to a screen of the lobby, on which something may be typed: it goes, unless work is under way.
    private void leaveAlone() {
        if (!wayOut.isDestroying() && lobbyScreens.areShown() && !background.working().get()) {
            home();
        }
    }

    @Override
    public void home() {
        start();
    }

    /// Shows the locked screen of the remembered store, or the first screen when there is none.
    void start() {
        boolean known = settings.now().store().filter(Files::isDirectory).isPresent();
        go(known ? SignInScreens.LOCKED : SignInScreens.FIRST);
    }

    @Override
    public void unlock(Path folder) {
        locked.forgetDoor();
        locked.forgetCode();
        remember(settings.now().keeping(folder));
        go(SignInScreens.LOCKED);
    }

    @Override
    public Object go(Class<?> screen) {
        if (screen == SignInScreens.LOCKED || screen == SignInScreens.FIRST) {
            vigil.rest();
        } else {
            vigil.beginLobby(this::leaveAlone);
        }
        if (screen != SignInScreens.LOCKED) {
            locked.forgetCode();
        }
        return lobbyScreens.show(screen);
    }

    @Override
    public LockedDoor locked() {
        return locked;
    }

    @Override
    public void unlockByCode(char[] digits, Consumer<Refusal> refused) {
        locked.byCode(lobby(), digits).ifPresentOrElse(
                opening -> arrive(opening, () -> {}, refused),
                () -> refused.accept(new Refusal("vault.refusal.quick-unlock-gone")));
    }

    @Override
    public void unlock(SignInSecret secret, Consumer<Refusal> refused) {
        arrive(locked.byPassphrase(lobby(), secret), () -> {}, refused);
    }

    @Override
    public Running lookAround(Consumer<Refusal> refused) {
        var around = new LookAround(surroundings.apply("B"), new DeviceContext(clock, new SecureRandom(), "B"));
        return around.stoppable(opening -> open(opening,
                new Landing(() -> {}, _ -> new Today(), Optional.of(this::leaveLookingAround)), refused));
    }

    @Override
    public Running open(Supplier<OpenSite> opening, Runnable opened, Consumer<Refusal> refused) {
        return open(opening, new Landing(opened, _ -> new Today(), Optional.empty()), refused);
    }

    @Override
    public Running arrive(Supplier<OpenSite> opening, Runnable opened, Supplier<Optional<Path>> kept,
            Consumer<Refusal> refused) {
        return open(opening, new Landing(opened, house -> landing(house, kept.get()), Optional.empty()), refused);
    }

    @Override
    public <T> Running read(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        return background.read(work, then, refused);
    }

    @Override
    public <T> Running write(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused) {
        return background.run(work, then, refused);
    }

    /// Today, and never her, after a start of the program. Whoever left something since then may go on with it, from a page
    /// that shows nothing.
    private Place landing(Opened house, Optional<Path> kept) {
        boolean mayGoOn = house.leftOff().filter(left -> !left.at().isBefore(began)).isPresent();
        return mayGoOn || kept.isPresent() ? new Arrival(kept) : new Today();
    }

    /// What comes once a house is open.
    ///
    /// @param first done before anything is shown
    /// @param place where she lands
    /// @param leave ends the visit of a store that does not stay
    private record Landing(Runnable first, Function<Opened, Place> place, Optional<Runnable> leave) {}

    private Running open(Supplier<OpenSite> opening, Landing landing, Consumer<Refusal> refused) {
        return background.run(() -> Opened.of(opening.get()), opened -> {
            landing.first().run();
            show(new Screens(opened, new Screens.Window(settings.texts(), settings.look(), dialogs, background, choice,
                    settings.hideKey(), vigil), clock, landing.place().apply(opened),
                    new Screens.Exits(() -> lock(LockReason.HIDDEN), wayOut::destroy, landing.leave())),
                    opened.rule().minutes());
        }, refused);
    }

    private void show(Screens screens, int minutes) {
        open = Optional.of(screens);
        locked.forgetDoor();
        locked.forgetCode();
        screens.show();
        vigil.begin(minutes, screens.halfTyped());
    }

    /// Locks: a neutral screen at once, the house dropped; what she had half typed is kept and the files are closed
    /// behind it. Nothing that a screen does wrong on its way out keeps the neutral one from being shown.
    void lock(LockReason why) {
        lock(why, this::start);
    }

    /// Back to the first screen, from where she looked around.
    private void leaveLookingAround() {
        lock(LockReason.LEFT, () -> go(SignInScreens.FIRST));
    }

    private void lock(LockReason why, Runnable neutral) {
        locked.forgetCode();
        open.ifPresent(screens -> {
            open = Optional.empty();
            var typed = ExitFlow.guarded(screens.halfTyped()::atLock).orElse(() -> {});
            drop(screens, why, neutral);
            background.run(screens.closing(typed, why), this::parted);
        });
    }

    /// The locked screen stands there already; with a short code it becomes another one.
    private void parted(ClosedSite left) {
        vigil.closed();
        locked.keep(left);
        if (left.quickUnlock().isPresent() && lobbyScreens.last(SignInScreens.LOCKED) && open.isEmpty()) {
            go(SignInScreens.LOCKED);
        }
        // Last of all, so that it keeps nobody waiting who signs in again at once.
        if (open.isEmpty()) {
            settings.look().forgetStyles();
        }
    }

    /// Lets go of everything that is shown of a house; its store is still to be closed.
    ///
    /// @param neutral shows something neutral, first of all
    void drop(Screens screens, LockReason why, Runnable neutral) {
        open = Optional.empty();
        wayOut.letGo(screens, neutral);
        vigil.over(why);
    }

    /// Whether a key hides.
    boolean hides(KeyEvent key) {
        return settings.hideKey().get().combination().match(key);
    }

    /// She closes the window: a backup may be planned for that.
    ///
    /// @param away takes the window away
    /// @param last ends the program
    void close(Runnable away, Runnable last) {
        wayOut.close(open, () -> end(away, last));
    }

    /// The system asks the program to end. As closing the window, but for a backup that is planned for that: the system would
    /// not wait for it.
    ///
    /// @param away takes the window away
    /// @param last ends the program
    void end(Runnable away, Runnable last) {
        away.run();
        leave(last);
    }

    /// Closes the house, if one is open or just being opened, and then does what comes last.
    void leave(Runnable last) {
        // A screen of the lobby that goes stops what it began.
        open.ifPresentOrElse(_ -> lock(LockReason.LEFT), this::home);
        // A house that comes only now is not shown any more, which would drop what comes last; it is closed unseen.
        background.locked();
        // Twice: when the first answer is here, the closing of such a house waits on the lane; the second comes after.
        background.run(() -> true, _ -> background.run(() -> true, _ -> last.run()));
    }

    @Override
    public SignIn lobby(String computer) {
        return lobby(surroundings.apply(computer));
    }

    @Override
    public SignIn lobby() {
        return settings.now().computer().map(this::lobby)
                .orElseGet(() -> lobby(surroundings.apply(Settings.FIRST_COMPUTER).asTheStoreSays()));
    }

    private SignIn lobby(VaultEnvironment here) {
        return new SignIn(here.withSettings(folders.settings()).tellingOfOpening(background::reached),
                new DeviceContext(clock, new SecureRandom(), here.computer()), RollbackGuard.in(folders.settings()));
    }

    @Override
    public Settings settings() {
        return settings.now();
    }

    @Override
    public void remember(Settings other) {
        settings.remember(other);
    }
}
