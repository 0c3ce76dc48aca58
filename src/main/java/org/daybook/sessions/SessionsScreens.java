package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.ui.Ui;

/// Registers the screens of sessions.
public final class SessionsScreens {
    private SessionsScreens() {}

    /// Registers Today, the week, the planning form and the sheet. On the screen thread, each time a house is opened.
    ///
    /// @param ui           what every screen needs
    /// @param sessions     sessions and their registers
    /// @param participants who is found by a card
    /// @param gate         asked only what her role allows
    /// @param clock        in the site's zone
    public static void register(Ui ui, Sessions sessions, Participants participants, Gate gate, Clock clock) {
        var names = new RoomNames();
        MayPlan mayPlan = () -> gate.allows(Permission.PLAN_SESSION);
        var rooms = new SessionSheetController.Rooms(sessions, participants, clock, names);
        var views = ui.views();
        views.controller(DayListController.class,
                () -> new DayListController(ui.texts(), new SheetDoor(ui.navigator(), sessions), mayPlan));
        views.controller(ToDoController.class, () -> new ToDoController(ui.texts(), ui.navigator()));
        views.controller(DoorTodayController.class, () -> new DoorTodayController(ui.texts()));
        views.controller(TodayController.class, () -> new TodayController(ui, sessions, participants, clock));
        views.controller(WeekController.class, () -> new WeekController(ui, sessions, clock, mayPlan));
        views.controller(PlanningController.class, () -> new PlanningController(ui, sessions, clock));
        views.controller(TilesController.class, () -> new TilesController(ui.texts(), names));
        views.controller(NotOnListController.class, () -> new NotOnListController(ui.texts(), names));
        views.controller(TopicController.class, TopicController::new);
        views.controller(SessionSheetController.class, () -> new SessionSheetController(ui, rooms));
        views.place(Today.class, TodayController.class);
        views.place(Week.class, WeekController.class);
        views.place(Planning.class, PlanningController.class);
        views.place(SessionSheet.class, SessionSheetController.class);
        views.address("today", Today.class, _ -> "", _ -> new Today());
        views.address("week", Week.class, week -> week.anyDay().toString(), day -> new Week(LocalDate.parse(day)));
        views.address("planning", Planning.class, planning -> planning.day().toString(),
                day -> new Planning(LocalDate.parse(day)));
        views.address("sheet", SessionSheet.class, sheet -> sheet.id().value().toString(),
                id -> new SessionSheet(new SessionId(UUID.fromString(id))));
    }
}
