package org.daybook.app;

import org.daybook.site.OpenSite;
import org.daybook.signin.ClosedSite;
import org.daybook.staff.Preset;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Badge;
import org.daybook.ui.FrameParts;
import org.daybook.ui.Room;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.daybook.keeping.BackupModel;
import org.daybook.keeping.Plan;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.HideKey;
import org.daybook.ui.LookingAround;
import org.daybook.ui.Navigator;
import org.daybook.ui.Place;
import org.daybook.ui.PrintPreview;
import org.daybook.ui.Printing;
import org.daybook.ui.SettingsPage;
import org.daybook.ui.Shell;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;
import org.daybook.vault.BackupMade;

/// The screens of an open site: those of every room, registered again for each opening, so that nothing of a former one is
/// reachable. On the screen thread.
final class Screens {
    /// What the window lends to every open site in turn.
    ///
    /// @param hideKey  the key that hides, on this computer
    /// @param idleLock notified of another rule
    record Window(Texts texts, Appearance look, Dialogs dialogs, Background background, FolderChoice folders,
            ObjectProperty<HideKey> hideKey, IdleLock idleLock) {}

    /// The ways to leave the site.
    ///
    /// @param hide    takes effect immediately
    /// @param destroy destroys the store behind a neutral window, after a backup
    /// @param leave   ends a look around, where she began it; absent in a permanent store
    record Exits(Runnable hide, BiConsumer<Screens, BackupMade> destroy, Optional<Runnable> leave) {}

    private final OpenSite house;
    private final Ui ui;
    private final Shell frame;
    private final Clock clock;
    private final HalfTyped halfTyped;
    private final HandedOver handedOver;
    private boolean disposed;

    /// @param home the first place
    Screens(Opened opened, Window window, Clock clock, Place home, Exits exits) {
        house = opened.house();
        this.clock = clock.withZone(house.signedIn().site().zone());
        ui = new Ui(window.texts(), new Views(window.texts()), new Navigator(home), window.background(),
                window.dialogs(), window.look());
        window.background().interruptReadingBy(house.vault()::interruptReading);
        halfTyped = new HalfTyped(ui, house.leavingOff(), opened.leftOff());
        handedOver = new HandedOver(ui, window.hideKey(), exits.hide());
        var services = new WindowServices(this.clock, whileOpen(window.folders(), opened.people()), handedOver,
                window.idleLock()::patience, made -> exits.destroy().accept(this, made));
        house.features().register(ui, services);
        registerOwn(window);
        frame = new Shell(ui, new FrameParts(house.features().sidebar(services), Optional.of(settings()),
                house.features().search(ui, services), this::badge, exits.hide(), window.hideKey(),
                around(opened.people(), exits)));
        halfTyped.in(frame);
    }

    private static Optional<LookingAround> around(Opened.People people, Exits exits) {
        return people == Opened.People.REAL
                ? Optional.empty()
                : Optional.of(new LookingAround(exits.leave().isPresent() ? "ui.around.not-kept" : "ui.around.kept",
                        exits.leave()));
    }

    private static Room settings() {
        return new Room(100, "app.room.settings", "fth-settings", new SettingsPlace(),
                place -> place instanceof SettingsPlace || place instanceof SettingsPage);
    }

    private Badge badge() {
        var member = house.signedIn().member();
        var texts = ui.texts();
        var role = Preset.of(member.roles()).map(preset -> texts.of("staff", preset))
                .orElseGet(() -> texts.of("staff", member.roles().stream().sorted().toList().getFirst()));
        return new Badge(member.initials(), role, texts.say("app.computer", house.computer()));
    }

    /// A choice made after the screen has locked behind the system's dialog is discarded.
    private WindowServices.Choices whileOpen(FolderChoice folders, Opened.People people) {
        var files = FileChoice.byDialog();
        FolderChoice chosen = (over, title) -> folders.choose(over, title).filter(_ -> !disposed);
        return new WindowServices.Choices(chosen, (over, title) -> files.choose(over, title).filter(_ -> !disposed),
                printing(new PrintPreview(ui, chosen, clock), people));
    }

    /// Printouts of invented people say so.
    private Printing printing(Printing preview, Opened.People people) {
        return people == Opened.People.REAL
                ? preview
                : (what, done) -> preview.print(what.under(ui.texts().say("ui.around.invented")), done);
    }

    private void registerOwn(Window window) {
        ui.views().controller(SettingsController.class,
                () -> new SettingsController(ui, window.hideKey(), () -> house.features().settings(ui)));
        ui.views().place(SettingsPlace.class, SettingsController.class);
        ui.views().address("settings", SettingsPlace.class, _ -> "", _ -> new SettingsPlace());
        ui.views().controller(ArrivalController.class, () -> new ArrivalController(ui, halfTyped, clock));
        ui.views().place(Arrival.class, ArrivalController.class);
    }

    /// Shows the first place.
    void show() {
        frame.show();
    }

    /// Returns her place and unsaved input.
    HalfTyped halfTyped() {
        return halfTyped;
    }

    /// Returns the backup in progress.
    BackupModel backup() {
        return house.backups().backup().orElseThrow();
    }

    /// Returns where a backup is to be made when the window is closed. On the write lane.
    Optional<Path> plannedAtLeaving() {
        var plan = house.safekeeping().state().plan();
        return plan.atLeaving() == Plan.AtLeaving.YES ? plan.folder() : Optional.empty();
    }

    /// Checks whether it is the store of this folder, not one of invented people.
    boolean liesIn(Path folder) {
        return house.vault().folder().path().toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize());
    }

    /// Destroys the store, unless the backup is missing something; to be run on the write lane, after [#dispose()].
    Supplier<Boolean> destroying(BackupMade made) {
        return () -> {
            try {
                house.safekeeping().evacuate(made);
                return true;
            } finally {
                if (house.vault().isClosed()) {
                    house.closeDestroyed();
                } else {
                    house.close();
                }
            }
        };
    }

    /// Releases everything shown.
    void dispose() {
        disposed = true;
        handedOver.over();
        frame.dispose();
    }

    /// Closes the store; to be run on the write lane, after [#dispose()].
    ///
    /// @param before done first; whatever its outcome, the store is closed
    /// @param why    decides, by the site's settings, whether a short code reopens it, unless the screen was handed over
    Supplier<ClosedSite> closing(Runnable before, LockReason why) {
        var byCode = why.forCodes().filter(_ -> !handedOver.isHandedOver());
        return () -> {
            try {
                before.run();
                return new ClosedSite(byCode.flatMap(house.ownCode()::quickUnlock));
            } finally {
                house.close();
            }
        };
    }
}
