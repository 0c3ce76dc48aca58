package org.daybook.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.daybook.childcare.ChildcareScreens;
import org.daybook.keeping.KeepingScreens;
import org.daybook.outcomes.OutcomesScreens;
import org.daybook.participants.ParticipantsScreens;
import org.daybook.paths.PathsScreens;
import org.daybook.reports.ReportsScreens;
import org.daybook.sessions.Today;
import org.daybook.sessions.Week;
import org.daybook.staff.Permission;
import org.daybook.staff.Preset;
import org.daybook.staff.StaffScreens;
import org.daybook.ui.Badge;
import org.daybook.ui.FrameParts;
import org.daybook.ui.HideKey;
import org.daybook.ui.Room;
import org.daybook.ui.Texts;

/// What stands beside every screen: an entry for each room that her role opens, and who works here.
///
/// @param house whose rooms they are
/// @param texts in which language
/// @param clock that of the site
record Sidebar(OpenSite house, Texts texts, Clock clock) {
    /// @param hide    what *Hide* and its key do
    /// @param hideKey the key that hides
    FrameParts parts(Runnable hide, ReadOnlyObjectProperty<HideKey> hideKey) {
        return new FrameParts(rooms(), Optional.of(settings()), this::badge, hide, hideKey);
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
        if (house.gate().allows(Permission.SEE_READING_NOTES) || house.outcomes().instruments().mayChange()) {
            rooms.add(OutcomesScreens.room());
        }
        if (house.gate().allows(Permission.SEE_REPORT)) {
            rooms.add(ReportsScreens.room());
        }
        StaffScreens.room(new StaffScreens.Rooms(house.team(), house.trail(), house.reviews()))
                .ifPresent(rooms::add);
        if (house.childcare().maySee()) {
            rooms.add(ChildcareScreens.room());
        }
        rooms.add(KeepingScreens.room());
        return rooms;
    }

    private static Room settings() {
        return new Room("app.room.settings", "fth-settings", new SettingsPlace(), SettingsPlace.class::isInstance);
    }

    private Badge badge() {
        var member = house.signedIn().member();
        var role = Preset.of(member.roles()).map(preset -> texts.of("staff", preset))
                .orElseGet(() -> texts.of("staff", member.roles().stream().sorted().toList().getFirst()));
        return new Badge(member.initials(), role, texts.say("app.desk", house.computer()));
    }
}
