package org.daybook.signin;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;
import org.daybook.ui.Running;
import org.daybook.vault.SignInSecret;

/// Navigation and actions of the signed-out screens. Called on the screen thread.
public interface SignInActions {
    /// Goes to a signed-out screen.
    ///
    /// @return its controller
    Object go(Class<?> screen);

    /// Goes to the first screen: create, open, restore, look around.
    default void first() {
        go(FirstController.class);
    }

    /// Goes to the form that creates a store.
    default void create() {
        go(CreateController.class);
    }

    /// Goes to restoring a backup.
    default void restore() {
        go(RestoreController.class);
    }

    /// Goes to an update of the program.
    default void update() {
        go(UpdateController.class);
    }

    /// Goes to the access by a recovery kit.
    default void recovery() {
        go(RecoveryController.class);
    }

    /// Does the same once a kit has restored a backup.
    default void recovery(RestoredByKit restored) {
        ((RecoveryController) go(RecoveryController.class)).goOn(restored);
    }

    /// Goes to the locked screen of the remembered store, or to the first screen if there is none.
    void home();

    /// Goes to signing in to the store in a folder, which is remembered.
    void unlock(Path folder);

    /// Opens a site off the screen thread and goes to Today; the caller shows a refusal.
    ///
    /// @param opening runs on the write lane
    /// @param opened  on the screen thread, before Today is shown
    /// @param refused on the screen thread
    /// @return stops waiting for it
    Running open(Supplier<OpenSite> opening, Runnable opened, Consumer<Refusal> refused);

    /// As [#open], but goes to the empty screen that shows nothing.
    default Running arrive(Supplier<OpenSite> opening, Runnable opened, Consumer<Refusal> refused) {
        return arrive(opening, opened, Optional::empty, refused);
    }

    /// Does the same after a restore: the empty screen shows where the former store is.
    ///
    /// @param kept called on the screen thread, once the site is open
    Running arrive(Supplier<OpenSite> opening, Runnable opened, Supplier<Optional<Path>> kept,
            Consumer<Refusal> refused);

    /// Runs work on the reading lane and passes its result to the screen, unless the window was left meanwhile.
    ///
    /// @param work changes nothing
    <T> Running read(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused);

    /// As [#read], on the write lane: for work that opens the store briefly.
    <T> Running write(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused);

    /// Runs work on the write lane once the work in progress there has ended.
    ///
    /// @param refused on the screen thread
    default void afterwards(Runnable work, Consumer<Refusal> refused) {
        write(() -> {
            work.run();
            return true;
        }, _ -> {}, refused);
    }

    /// Opens invented people in a store of their own; takes some seconds.
    ///
    /// @return stops their creation; nothing of it remains then
    Running lookAround(Consumer<Refusal> refused);

    /// Returns a sign-in for a computer's mark.
    SignIn signIn(String computer);

    /// Returns a sign-in of this computer: under the letter that it remembers, otherwise under that of the store that it opens.
    SignIn signIn();

    /// Unlocks the remembered store.
    void unlock(SignInSecret secret, Consumer<Refusal> refused);

    /// Unlocks it by the short code of the person who was last signed in.
    ///
    /// @param digits not copied; wiped
    void unlockByCode(char[] digits, Consumer<Refusal> refused);

    /// Returns the remembered store while it is locked.
    LockedDoor locked();

    /// Returns what this computer remembers.
    Settings settings();

    /// Stores other settings.
    void remember(Settings settings);
}
