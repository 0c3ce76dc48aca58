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

/// The content of the window: the signed-out screens while the store is locked, the screens of a site while it is open. Locking
/// and hiding drop the site immediately; its files are closed in the background. On the screen thread.
final class MainWindow implements SignInActions {
    private final Clock clock;
    private final Function<String, VaultEnvironment> environment;
    private final HomeFolders folders;
    private final ComputerSettings settings;
    private final FolderChoice choice;
    private final Dialogs dialogs;
    private final Background background;
    private final SignInScreens signInScreens;
    private final IdleLock idleLock;
    private final ExitFlow exitFlow;
    private final LockedDoor locked;
    private final Instant began;
    private Optional<Screens> open = Optional.empty();
    private boolean isReadAhead;

    /// @param choice lets her choose a folder
    /// @param file   lets her choose a file while the store is locked
    MainWindow(Clock clock, HomeFolders folders, Appearance look, FolderChoice choice, FileChoice file) {
        this(clock, computer -> new VaultEnvironment(clock, new SecureRandom(), computer), folders, look, choice, file);
    }

    /// Creates one with another environment of the vault, by the letter of the computer: for tests of screens, whose stores are
    /// cheaper to open.
    MainWindow(Clock clock, Function<String, VaultEnvironment> environment, HomeFolders folders, Appearance look,
            FolderChoice choice,
            FileChoice file) {
        this.clock = clock;
        began = clock.instant();
        this.environment = environment;
        this.choice = choice;
        this.folders = folders;
        settings = new ComputerSettings(new SettingsFile(folders.settings()), look);
        dialogs = new Dialogs(settings.texts());
        background = new Background(dialogs);
        dialogs.waitFor(background);
        signInScreens = new SignInScreens(settings.texts(), look, dialogs);
        signInScreens.register(new SignInScreens.Dependencies(this, background, clock, choice, file, folders.store()));
        locked = new LockedDoor(() -> settings.now().store().orElse(folders.store()), clock);
        // On the scene: while nothing has the focus no node receives a key.
        dialogs.root().sceneProperty().addListener((_, _, scene) -> scene.addEventFilter(KeyEvent.KEY_PRESSED,
                this::keyWhileClosed));
        idleLock = new IdleLock(clock, background, dialogs.root(), this::lock, locked::quickUnlock);
        exitFlow = new ExitFlow(this, settings.texts(), dialogs, signInScreens.views());
        SystemLock.listen(() -> background.fromOutside(() -> lock(LockReason.SYSTEM_LOCKED)));
        settings.texts().language().addListener((_, _, _) -> {
            if (open.isEmpty()) {
                signInScreens.again();
            }
        });
    }

    /// Returns the window's dialogs, whose root is the root of its scene.
    Dialogs dialogs() {
        return dialogs;
    }

    /// Returns the idle lock of the window.
    IdleLock idleLock() {
        return idleLock;
    }

    /// Returns the work off the screen thread.
    Background background() {
        return background;
    }

    /// The key that hides also works before a site is open, and cancels what is in progress there. It does not cancel what
    /// happens behind a neutral screen of [ExitFlow].
    private void keyWhileClosed(KeyEvent pressed) {
        readAhead();
        if (!exitFlow.isDestroying() && signInScreens.areShown() && hides(pressed)) {
            pressed.consume();
            background.locked();
            locked.forgetCode();
            home();
        }
    }

    /// Prepares what follows the sign-in, once, at the first key on the locked screen: while the passphrase is typed.
    private void readAhead() {
        if (!isReadAhead && signInScreens.last(SignInScreens.LOCKED)) {
            isReadAhead = true;
            ReadAhead.startForOpening(settings.texts());
        }
    }

    /// Leaves a signed-out screen on which something may be typed, if nobody is using it, unless work is in progress.
    private void leaveAlone() {
        if (!exitFlow.isDestroying() && signInScreens.areShown() && !background.working().get()) {
            home();
        }
    }

    @Override
    public void home() {
        start();
    }

    /// Shows the locked screen of the remembered store, or the first screen if there is none.
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
            idleLock.rest();
        } else {
            idleLock.beginSignedOut(this::leaveAlone);
        }
        if (screen != SignInScreens.LOCKED) {
            locked.forgetCode();
        }
        return signInScreens.show(screen);
    }

    @Override
    public LockedDoor locked() {
        return locked;
    }

    @Override
    public void unlockByCode(char[] digits, Consumer<Refusal> refused) {
        locked.byCode(signIn(), digits).ifPresentOrElse(
                opening -> arrive(opening, () -> {}, refused),
                () -> refused.accept(new Refusal("vault.refusal.quick-unlock-gone")));
    }

    @Override
    public void unlock(SignInSecret secret, Consumer<Refusal> refused) {
        arrive(locked.byPassphrase(signIn(), secret), () -> {}, refused);
    }

    @Override
    public Running lookAround(Consumer<Refusal> refused) {
        var around = new LookAround(environment.apply("B"), new DeviceContext(clock, new SecureRandom(), "B"));
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

    /// Returns Today, and never a participant, after a start of the program. If she left something unfinished since then she
    /// may continue it, from a page that shows nothing.
    private Place landing(Opened house, Optional<Path> kept) {
        boolean mayGoOn = house.leftOff().filter(left -> !left.at().isBefore(began)).isPresent();
        return mayGoOn || kept.isPresent() ? new Arrival(kept) : new Today();
    }

    /// What follows once a site is open.
    ///
    /// @param first done before anything is shown
    /// @param place the first place
    /// @param leave ends the visit of a temporary store
    private record Landing(Runnable first, Function<Opened, Place> place, Optional<Runnable> leave) {}

    private Running open(Supplier<OpenSite> opening, Landing landing, Consumer<Refusal> refused) {
        return background.run(() -> Opened.of(opening.get()), opened -> {
            landing.first().run();
            show(new Screens(opened, new Screens.Window(settings.texts(), settings.look(), dialogs, background, choice,
                    settings.hideKey(), idleLock), clock, landing.place().apply(opened),
                    new Screens.Exits(() -> lock(LockReason.HIDDEN), exitFlow::destroy, landing.leave())),
                    opened.rule().minutes());
        }, refused);
    }

    private void show(Screens screens, int minutes) {
        open = Optional.of(screens);
        locked.forgetDoor();
        locked.forgetCode();
        screens.show();
        idleLock.begin(minutes, screens.halfTyped());
    }

    /// Locks: shows a neutral screen immediately and drops the site; unsaved input is kept and the files are closed in the
    /// background. An error in a screen on its way out does not prevent the neutral one from being shown.
    void lock(LockReason why) {
        lock(why, this::start);
    }

    /// Returns to the first screen, after a look around.
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

    /// The locked screen is already shown; a short code changes it.
    private void parted(ClosedSite left) {
        idleLock.closed();
        locked.keep(left);
        if (left.quickUnlock().isPresent() && signInScreens.last(SignInScreens.LOCKED) && open.isEmpty()) {
            go(SignInScreens.LOCKED);
        }
        // Last of all, so that nobody who signs in again immediately has to wait for it.
        if (open.isEmpty()) {
            settings.look().forgetStyles();
        }
    }

    /// Releases everything that is shown of a site; its store is still to be closed.
    ///
    /// @param neutral shows something neutral, first of all
    void drop(Screens screens, LockReason why, Runnable neutral) {
        open = Optional.empty();
        exitFlow.letGo(screens, neutral);
        idleLock.over(why);
    }

    /// Checks whether a key hides.
    boolean hides(KeyEvent key) {
        return settings.hideKey().get().combination().match(key);
    }

    /// Closes the window: a backup may be planned for that.
    ///
    /// @param away removes the window
    /// @param last ends the program
    void close(Runnable away, Runnable last) {
        exitFlow.close(open, () -> end(away, last));
    }

    /// Ends the program at the system's request. Like closing the window, but without a backup planned for that: the system
    /// would not wait for it.
    ///
    /// @param away removes the window
    /// @param last ends the program
    void end(Runnable away, Runnable last) {
        away.run();
        leave(last);
    }

    /// Closes the site, if one is open or being opened, and then runs the last step.
    void leave(Runnable last) {
        // A signed-out screen that is left stops what it began.
        open.ifPresentOrElse(_ -> lock(LockReason.LEFT), this::home);
        // A site that opens only now is no longer shown, which would drop the last step; it is closed unseen.
        background.locked();
        // Twice: when the first answer arrives, the closing of such a site is queued on the lane; the second comes after it.
        background.run(() -> true, _ -> background.run(() -> true, _ -> last.run()));
    }

    @Override
    public SignIn signIn(String computer) {
        return signIn(environment.apply(computer));
    }

    @Override
    public SignIn signIn() {
        return settings.now().computer().map(this::signIn)
                .orElseGet(() -> signIn(environment.apply(Settings.FIRST_COMPUTER).asTheStoreSays()));
    }

    private SignIn signIn(VaultEnvironment here) {
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
