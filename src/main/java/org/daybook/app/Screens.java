package org.daybook.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.paths.PathsScreens;
import org.daybook.reports.ReportsScreens;
import org.daybook.sessions.SessionsScreens;
import org.daybook.sessions.Today;
import org.daybook.sessions.Week;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.StaffScreens;
import org.daybook.ui.Background;
import org.daybook.ui.Badge;
import org.daybook.ui.Dialogs;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Frame;
import org.daybook.ui.FrameParts;
import org.daybook.ui.Look;
import org.daybook.ui.Navigator;
import org.daybook.ui.Room;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;

/// The windows of an open house: every room's screens, registered anew for each house, so that nothing of a former one
/// is reachable. On the screen thread.
final class Screens {
    /// What the window lends to every house in turn.
    record Window(Texts texts, Look look, Dialogs dialogs, Background background, FolderChoice folders) {}

    private final House house;
    private final Ui ui;
    private final Frame frame;
    private final Clock clock;

    Screens(House house, Window window, Clock clock, Runnable hide) {
        this.house = house;
        this.clock = clock.withZone(house.signedIn().site().zone());
        ui = new Ui(window.texts(), new Views(window.texts()), new Navigator(new Today()), window.background(),
                window.dialogs(), window.look());
        window.background().interruptReadingBy(house.vault()::interruptReading);
        registerRooms(window.folders());
        frame = new Frame(ui, new FrameParts(rooms(), Optional.of(settings()), this::badge, hide));
    }

    private void registerRooms(FolderChoice folders) {
        ParticipantsScreens.register(ui, house.participants(), List.of(PathsScreens.recordTab()));
        PathsScreens.register(ui, house.paths());
        SessionsScreens.register(ui, house.sessions(), house.participants(), house.gate(), clock);
        ReportsScreens.register(ui, house.reports(), folders);
        StaffScreens.register(ui, staff(), house.signedIn(), folders);
        ui.views().controller(SettingsController.class, () -> new SettingsController(ui));
        ui.views().place(SettingsPlace.class, SettingsController.class);
    }

    private List<Room> rooms() {
        var rooms = new ArrayList<Room>();
        rooms.add(new Room("app.room.today", "fth-sun", new Today(), Today.class::isInstance));
        rooms.add(new Room("app.room.sessions", "fth-calendar", new Week(LocalDate.now(clock)),
                place -> place.getClass().getPackageName().equals(Week.class.getPackageName())
                        && !(place instanceof Today)));
        if (house.participants().mayList()) {
            rooms.add(ParticipantsScreens.room());
        }
        if (house.gate().allows(Permission.SEE_PATHS)) {
            rooms.add(PathsScreens.room());
        }
        if (house.gate().allows(Permission.SEE_REPORT)) {
            rooms.add(ReportsScreens.room());
        }
        StaffScreens.room(staff()).ifPresent(rooms::add);
        return rooms;
    }

    private StaffScreens.Rooms staff() {
        return new StaffScreens.Rooms(house.team(), house.trail(), house.reviews());
    }

    private static Room settings() {
        return new Room("app.room.settings", "fth-settings", new SettingsPlace());
    }

    private Badge badge() {
        var member = house.signedIn().member();
        var role = Preset.of(member.roles()).map(preset -> ui.texts().of("staff", preset))
                .orElseGet(() -> ui.texts().of("staff", member.roles().stream().sorted().toList().getFirst()));
        return new Badge(member.initials(), role, ui.texts().say("app.desk", house.computer()));
    }

    /// Shows Today.
    void show() {
        frame.show();
    }

    /// Lets go of everything shown.
    void dispose() {
        frame.dispose();
    }

    /// Closes the store; to be run on the write lane, after [#dispose()].
    Supplier<Boolean> closing() {
        return () -> {
            house.close();
            return true;
        };
    }
}
