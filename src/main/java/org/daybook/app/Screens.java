package org.daybook.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.daybook.accountability.AccountabilityScreens;
import org.daybook.cases.CasesScreens;
import org.daybook.childcare.ChildcareScreens;
import org.daybook.keeping.BackupModel;
import org.daybook.keeping.KeepingScreens;
import org.daybook.keeping.Plan;
import org.daybook.locking.LockingScreens;
import org.daybook.milestones.MilestonesScreens;
import org.daybook.outcomes.OutcomesScreens;
import org.daybook.papers.PapersScreens;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.participants.RecordTab;
import org.daybook.paths.PathsScreens;
import org.daybook.recovery.RecoveryScreens;
import org.daybook.reports.ReportsScreens;
import org.daybook.retention.RetentionScreens;
import org.daybook.rights.RightsScreens;
import org.daybook.sessions.SessionsScreens;
import org.daybook.staff.StaffScreens;
import org.daybook.ui.Appearance;
import org.daybook.ui.Background;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.HideKey;
import org.daybook.ui.Navigator;
import org.daybook.ui.Place;
import org.daybook.ui.Printing;
import org.daybook.ui.Shell;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;
import org.daybook.vault.BackupMade;

/// The windows of an open house: every room's screens, registered anew for each house, so that nothing of a former one
/// is reachable. On the screen thread.
final class Screens {
    /// What the window lends to every house in turn.
    ///
    /// @param hideKey the key that hides, on this computer
    /// @param vigil   told of another rule
    record Window(Texts texts, Appearance look, Dialogs dialogs, Background background, FolderChoice folders,
            ObjectProperty<HideKey> hideKey, IdleLock vigil) {}

    /// The ways out of the house.
    ///
    /// @param hide    at once
    /// @param destroy destroys the store behind a neutral window, after a backup
    record Exits(Runnable hide, BiConsumer<Screens, BackupMade> destroy) {}

    private final OpenSite house;
    private final Ui ui;
    private final Shell frame;
    private final Clock clock;
    private final HalfTyped halfTyped;
    private final BackupModel backup;
    private final HandedOver handedOver;
    private boolean disposed;

    /// @param home where she lands
    Screens(Opened opened, Window window, Clock clock, Place home, Exits exits) {
        house = opened.house();
        this.clock = clock.withZone(house.signedIn().site().zone());
        ui = new Ui(window.texts(), new Views(window.texts()), new Navigator(home), window.background(),
                window.dialogs(), window.look());
        window.background().interruptReadingBy(house.vault()::interruptReading);
        halfTyped = new HalfTyped(ui, house.leavingOff(), opened.leftOff());
        backup = new BackupModel(ui.background(), house.safekeeping());
        handedOver = new HandedOver(ui, window.hideKey(), exits.hide());
        registerRooms(whileOpen(window.folders()));
        registerKeeping(whileOpen(window.folders()), made -> exits.destroy().accept(this, made));
        registerOwn(window);
        frame = new Shell(ui, new Sidebar(house, ui.texts(), this.clock).parts(exits.hide(), window.hideKey()));
        halfTyped.in(frame);
    }

    /// A folder that is chosen after the screen has locked behind the system's window is chosen for nobody.
    private FolderChoice whileOpen(FolderChoice folders) {
        return (window, title) -> folders.choose(window, title).filter(_ -> !disposed);
    }

    /// The same for a file.
    private FileChoice whileOpen(FileChoice files) {
        return (window, title) -> files.choose(window, title).filter(_ -> !disposed);
    }

    private void registerOwn(Window window) {
        LockingScreens.register(ui, new LockingScreens.Rooms(house.locking(), house.ownCode()),
                changed -> window.vigil().patience(changed.minutes()));
        ui.views().controller(SettingsController.class, () -> new SettingsController(ui, window.hideKey(),
                () -> Stream.of(ParticipantsScreens.cards(ui, house.participants()),
                        ChildcareScreens.cards(ui, house.childcare()),
                        RetentionScreens.cards(ui, house.retention()),
                        AccountabilityScreens.cards(ui, house.sitePapers()),
                        RecoveryScreens.cards(ui, house.recovery())).flatMap(List::stream).toList()));
        ui.views().place(SettingsPlace.class, SettingsController.class);
        ui.views().address("settings", SettingsPlace.class, _ -> "", _ -> new SettingsPlace());
        ui.views().controller(ArrivalController.class, () -> new ArrivalController(ui, halfTyped, clock));
        ui.views().place(Arrival.class, ArrivalController.class);
    }

    private void registerRooms(FolderChoice folders) {
        ParticipantsScreens.register(ui, house.participants(),
                new ParticipantsScreens.Above(recordTabs(), house.sessions().lately()::lastCame, Printing.byDialog()));
        PathsScreens.register(ui, house.paths());
        CasesScreens.register(ui, house.cases());
        PapersScreens.register(ui, house.papers(),
                new PapersScreens.Dependencies(whileOpen(FileChoice.byDialog()), folders));
        OutcomesScreens.register(ui, house.outcomes(),
                new OutcomesScreens.Dependencies(handedOver, whileOpen(FileChoice.byDialog())));
        MilestonesScreens.register(ui, house.milestones(),
                new MilestonesScreens.Dependencies(Printing.byDialog(), folders));
        ChildcareScreens.register(ui, house.childcare());
        SessionsScreens.register(ui,
                new SessionsScreens.Dependencies(house.calendar(), house.sessions(), house.participants(), house.gate(),
                        clock),
                this::beside);
        ReportsScreens.register(ui, house.reports(), folders);
        RightsScreens.register(ui, house.rights(), folders);
        RetentionScreens.register(ui, house.retention());
        AccountabilityScreens.register(ui, new AccountabilityScreens.Rooms(house.sitePapers(), house.breaches()),
                folders);
        RecoveryScreens.register(ui, house.recovery(), Printing.byDialog());
        StaffScreens.register(ui, new StaffScreens.Rooms(house.team(), house.trail(), house.reviews()),
                house.signedIn(), folders);
    }

    private List<RecordTab> recordTabs() {
        var tabs = new ArrayList<RecordTab>(List.of(PathsScreens.recordTab(), OutcomesScreens.recordTab(),
                CasesScreens.recordTab()));
        tabs.addAll(MilestonesScreens.recordTabs(house.milestones()));
        tabs.addAll(PapersScreens.recordTabs(house.papers()));
        tabs.addAll(ChildcareScreens.recordTabs(house.childcare()));
        tabs.add(RightsScreens.recordTab());
        return tabs;
    }

    private void registerKeeping(FolderChoice folders, Consumer<BackupMade> destroy) {
        KeepingScreens.register(ui, new KeepingScreens.Rooms(house.safekeeping(), backup),
                new KeepingScreens.Dependencies(folders, house.signedIn(), destroy,
                        () -> RecoveryScreens.cards(ui, house.recovery())));
    }

    private SessionsScreens.Beside beside() {
        var keeping = KeepingScreens.notes(ui);
        var above = new ArrayList<>(List.of(keeping.above(), RecoveryScreens.note(ui)));
        above.addAll(RetentionScreens.note(ui, house.retention()));
        above.addAll(ReportsScreens.note(ui, house.reports()));
        var cards = new ArrayList<>(CasesScreens.note(ui, house.cases()));
        cards.addAll(RightsScreens.note(ui, house.rights()));
        cards.addAll(OutcomesScreens.note(ui, house.outcomes()));
        cards.addAll(ChildcareScreens.note(ui, house.childcare()));
        cards.addAll(ParticipantsScreens.notes(ui, house.participants()));
        return new SessionsScreens.Beside(above, cards, List.of(keeping.status()));
    }

    /// Shows where she lands.
    void show() {
        frame.show();
    }

    /// Where she is and what she has half typed.
    HalfTyped halfTyped() {
        return halfTyped;
    }

    /// The backup under way.
    BackupModel backup() {
        return backup;
    }

    /// Where a backup is to be made when the window is closed. On the write lane.
    Optional<Path> plannedAtLeaving() {
        var plan = house.safekeeping().state().plan();
        return plan.atLeaving() == Plan.AtLeaving.YES ? plan.folder() : Optional.empty();
    }

    /// Whether it is the store of this folder, not one of invented people.
    boolean liesIn(Path folder) {
        return house.vault().folder().path().toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize());
    }

    /// Destroys the store, unless the backup does not know everything; to be run on the write lane, after [#dispose()].
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

    /// Lets go of everything shown.
    void dispose() {
        disposed = true;
        handedOver.over();
        frame.dispose();
    }

    /// Closes the store; to be run on the write lane, after [#dispose()].
    ///
    /// @param before done first; whatever becomes of it, the store is closed
    /// @param why    a lock that came by itself leaves a way back by a short code, unless the screen is in other hands
    Supplier<ClosedSite> closing(Runnable before, LockReason why) {
        boolean byCode = why == LockReason.IDLE && !handedOver.isSo();
        return () -> {
            try {
                before.run();
                return new ClosedSite(byCode ? house.ownCode().wicket() : Optional.empty());
            } finally {
                house.close();
            }
        };
    }
}
