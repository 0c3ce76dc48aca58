package org.daybook.signin;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.daybook.recovery.RecoveryScreens;
import org.daybook.staff.StaffFeature;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.SizeClasses;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;
import org.daybook.update.Updates;
import org.daybook.vault.VaultEnvironment;

/// The screens that the window shows while no site is open. On the screen thread.
public final class SignInScreens {
    /// The locked screen of a store that this computer knows.
    public static final Class<?> LOCKED = UnlockController.class;
    /// The first screen, if the computer knows no store.
    public static final Class<?> FIRST = FirstController.class;

    private final Texts texts;
    private final Appearance look;
    private final Dialogs dialogs;
    private final Views views;
    private Class<?> present = FirstController.class;
    private Optional<Parent> root = Optional.empty();

    /// What the window lends to them.
    ///
    /// @param doors their navigation and actions
    /// @param store the folder of a store that is offered if none is remembered
    public record Dependencies(SignInActions doors, Background background, Clock clock, FolderChoice choice,
            FileChoice file,
            Path store) {}

    /// Creates it without any screen registered.
    public SignInScreens(Texts texts, Appearance look, Dialogs dialogs) {
        this.texts = texts;
        this.look = look;
        this.dialogs = dialogs;
        views = new Views(texts);
    }

    /// Registers every signed-out screen.
    public void register(Dependencies dependencies) {
        var doors = dependencies.doors();
        views.controller(FirstController.class,
                () -> new FirstController(texts, doors, dependencies.choice(), dependencies.store()));
        StaffFeature.newPassphrase(views, texts, dependencies.background(), List.of());
        views.controller(CreateController.class,
                () -> new CreateController(texts, doors, dependencies.choice(), dependencies.store()));
        views.controller(UnlockController.class, () -> new UnlockController(texts, dependencies.clock(), doors));
        views.controller(ShortCodeController.class, () -> new ShortCodeController(texts, dependencies.clock(), doors));
        views.controller(DoorCountController.class, () -> new DoorCountController(texts, doors, look));
        views.controller(RestoreController.class,
                () -> new RestoreController(texts, dependencies.clock(), doors, dependencies.choice(),
                        dependencies.store()));
        views.controller(ReplacingController.class,
                () -> new ReplacingController(texts, dependencies.clock(), doors, dependencies.choice()));
        views.controller(UpdateController.class,
                () -> new UpdateController(texts, doors,
                        new UpdateController.Choices(dependencies.file(), dependencies.choice()),
                        () -> Updates.ofProgram(new VaultEnvironment(dependencies.clock(), new SecureRandom(),
                                doors.settings().computer().orElse(Settings.FIRST_COMPUTER)))));
        views.controller(ProgressController.class, ProgressController::new);
        RecoveryScreens.registerTyping(views, texts);
        views.controller(RecoveryController.class, () -> new RecoveryController(texts, doors, dependencies.store()));
    }

    /// Returns the views that load them.
    public Views views() {
        return views;
    }

    /// Shows a screen.
    ///
    /// @return its controller
    public Object show(Class<?> controller) {
        present = controller;
        look.language(texts.locale());
        var view = views.load(controller);
        root = Optional.of(view.root());
        if (view.root() instanceof Region region) {
            SizeClasses.follow(region, look);
        }
        dialogs.behind(view.root());
        return view.controller();
    }

    /// Shows the current one again, in another language.
    public void again() {
        show(present);
    }

    /// Checks whether this is the one that was shown last.
    public boolean last(Class<?> controller) {
        return present == controller;
    }

    /// Checks whether the window currently shows one of them.
    public boolean areShown() {
        return root.filter(shown -> shown.getScene() != null).isPresent();
    }
}
