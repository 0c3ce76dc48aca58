package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.ui.Printing;
import org.daybook.ui.Ui;

/// Registers the screens of sessions.
public final class SessionsScreens {
    private SessionsScreens() {}

    /// What Today shows of the house itself, handed in from above.
    ///
    /// @param above  lines over the day's sessions; each takes no room when there is nothing to say
    /// @param cards  beside the day's sessions, over what is to do; each takes no room when it is empty
    /// @param status at the end of the status line
    public record Beside(List<Parent> above, List<Parent> cards, List<Node> status) {
        /// Nothing.
        public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());
    }

    /// What the screens read and write.
    ///
    /// @param calendar     when sessions are held
    /// @param sessions     their registers
    /// @param participants who is found by a card
    /// @param gate         asked only what her role allows
    /// @param clock        in the site's zone
    /// @param printing     the way onto paper
    public record Dependencies(Calendar calendar, Sessions sessions, Participants participants, Gate gate, Clock clock,
            Printing printing) {
        /// With the dialog of the operating system.
        public Dependencies(Calendar calendar, Sessions sessions, Participants participants, Gate gate, Clock clock) {
            this(calendar, sessions, participants, gate, clock, Printing.byDialog());
        }
    }

    /// Registers Today, the week, the planning form and the sheet. On the screen thread, each time a house is opened.
    ///
    /// @param ui     what every screen needs
    /// @param dependencies   what the screens read and write
    /// @param beside what Today shows besides, made anew for each visit
    public static void register(Ui ui, Dependencies dependencies, Supplier<Beside> beside) {
        var sessions = dependencies.sessions();
        var names = new RoomNames();
        MayPlan mayPlan = () -> dependencies.gate().allows(Permission.PLAN_SESSION);
        var rooms = new SessionSheetController.Rooms(sessions, dependencies.participants(), dependencies.clock(), names,
                mayPlan,
                new SheetPrintController(ui, sessions, dependencies.printing()));
        var views = ui.views();
        views.controller(DayListController.class,
                () -> new DayListController(ui.texts(), new SheetDoor(ui.navigator(), sessions, mayPlan), mayPlan));
        views.controller(ToDoController.class, () -> new ToDoController(ui.texts(), ui.navigator()));
        views.controller(DoorTodayController.class, () -> new DoorTodayController(ui.texts()));
        views.controller(TodayController.class, () -> new TodayController(ui, dependencies, beside));
        views.controller(WeekController.class, () -> new WeekController(ui, dependencies, mayPlan));
        views.controller(PlanningController.class,
                () -> new PlanningController(ui, dependencies.calendar(), dependencies.clock()));
        views.controller(WhenController.class, () -> new WhenController(ui.texts(), dependencies.clock()));
        views.controller(WhomController.class, () -> new WhomController(ui, dependencies.calendar().choices()));
        views.controller(InterpreterController.class, () -> new InterpreterController(ui.texts()));
        views.controller(InterpretingController.class, () -> new InterpretingController(ui, dependencies.calendar()));
        views.controller(SeriesController.class, () -> new SeriesController(ui, dependencies.calendar()));
        views.controller(RepeatController.class,
                () -> new RepeatController(ui.texts(), dependencies.calendar().zone()));
        views.controller(SessionPlanController.class, () -> new SessionPlanController(ui, dependencies.calendar()));
        views.controller(MonthController.class, () -> new MonthController(ui, dependencies, mayPlan));
        views.controller(DaysOffController.class,
                () -> new DaysOffController(ui, dependencies.calendar().holidays(), dependencies.clock()));
        views.controller(TilesController.class, () -> new TilesController(ui.texts(), names));
        views.controller(NotOnListController.class, () -> new NotOnListController(ui.texts(), names));
        views.controller(SheetPaperController.class, () -> new SheetPaperController(ui.texts()));
        views.controller(TopicController.class, TopicController::new);
        views.controller(SessionSheetController.class, () -> new SessionSheetController(ui, rooms));
        views.place(Today.class, TodayController.class);
        views.place(Week.class, WeekController.class);
        views.place(Planning.class, PlanningController.class);
        views.place(SessionPlan.class, SessionPlanController.class);
        views.place(Month.class, MonthController.class);
        views.place(DaysOff.class, DaysOffController.class);
        views.place(SessionSheet.class, SessionSheetController.class);
        views.address("today", Today.class, _ -> "", _ -> new Today());
        views.address("week", Week.class, week -> week.anyDay().toString(), day -> new Week(LocalDate.parse(day)));
        views.address("planning", Planning.class, planning -> planning.day().toString(),
                day -> new Planning(LocalDate.parse(day)));
        views.address("month", Month.class, month -> month.anyDay().toString(), day -> new Month(LocalDate.parse(day)));
        views.address("days-off", DaysOff.class, _ -> "", _ -> new DaysOff());
        views.address("session-plan", SessionPlan.class, plan -> plan.id().value().toString(),
                id -> new SessionPlan(new SessionId(UUID.fromString(id))));
        views.address("sheet", SessionSheet.class, sheet -> sheet.id().value().toString(),
                id -> new SessionSheet(new SessionId(UUID.fromString(id))));
    }
}
