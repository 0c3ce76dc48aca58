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

/// Where the lobby's screens lead. Called on the screen thread.
public interface SignInActions {
    /// To a screen of the lobby.
    ///
    /// @return its controller
    Object go(Class<?> screen);

    /// To the first screen: create, open, bring back, look around.
    default void first() {
        go(FirstController.class);
    }

    /// To the form that creates a store.
    default void create() {
        go(CreateController.class);
    }

    /// To bringing back a backup.
    default void restore() {
        go(RestoreController.class);
    }

    /// To an update of the program.
    default void update() {
        go(UpdateController.class);
    }

    /// To coming back in by a recovery kit.
    default void recovery() {
        go(RecoveryController.class);
    }

    /// The same, once a kit has restored a backup.
    default void recovery(RestoredByKit restored) {
        ((RecoveryController) go(RecoveryController.class)).goOn(restored);
    }

    /// To the locked screen of the remembered store, or to the first screen when there is none.
    void home();

    /// To signing in to the store in a folder, which is remembered.
    void unlock(Path folder);

    /// Opens a house off the screen thread and goes to Today; a refusal is shown by the caller.
    ///
    /// @param opening runs on the write lane
    /// @param opened  on the screen thread, before Today is shown
    /// @param refused on the screen thread
    /// @return stops waiting for it
    Running open(Supplier<OpenSite> opening, Runnable opened, Consumer<Refusal> refused);

    /// As [#open], but she lands on the empty screen that says nothing.
    default Running arrive(Supplier<OpenSite> opening, Runnable opened, Consumer<Refusal> refused) {
        return arrive(opening, opened, Optional::empty, refused);
    }

    /// As the other, after a restore: the empty screen says where the store lies that was there before.
    ///
    /// @param kept asked on the screen thread, once the house is open
    Running arrive(Supplier<OpenSite> opening, Runnable opened, Supplier<Optional<Path>> kept,
            Consumer<Refusal> refused);

    /// Does something on the reading lane and hands its result to the screen, unless the window was left meanwhile.
    ///
    /// @param work changes nothing
    <T> Running read(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused);

    /// As [#read], on the write lane: for what opens the store for a moment.
    <T> Running write(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused);

    /// Does something on the write lane once what is under way there has ended.
    ///
    /// @param refused on the screen thread
    default void afterwards(Runnable work, Consumer<Refusal> refused) {
        write(() -> {
            work.run();
            return true;
        }, _ -> {}, refused);
    }

    /// Invented people in a store of their own; takes some seconds.
    ///
    /// @return stops the inventing; nothing of it is left then
    Running lookAround(Consumer<Refusal> refused);

    /// A lobby for a computer's mark.
    SignIn lobby(String computer);

    /// A lobby of this computer: under the letter that it remembers, else under that of the store that it opens.
    SignIn lobby();

    /// Unlocks the remembered store.
    void unlock(SignInSecret secret, Consumer<Refusal> refused);

    /// Unlocks it by the short code of whoever was here last.
    ///
    /// @param digits taken over and wiped
    void unlockByCode(char[] digits, Consumer<Refusal> refused);

    /// The remembered store while it is locked.
    LockedDoor locked();

    /// What this computer remembers.
    Settings settings();

    /// Remembers other settings.
    void remember(Settings settings);
}
