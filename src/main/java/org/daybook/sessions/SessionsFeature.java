package org.daybook.sessions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.daybook.participants.Participants;
import org.daybook.staff.CalendarEntry;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.FirstStep;
import org.daybook.staff.Gate;
import org.daybook.staff.OverviewCard;
import org.daybook.staff.Permission;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Ui;

/// The calendar, the sessions and their registers; Today.
public final class SessionsFeature implements Feature {
    private final Rooms rooms;
    private final List<PersonalData> personalData;

    /// What the screens read and write.
    ///
    /// @param calendar     when sessions are held
    /// @param sessions     their registers
    /// @param participants finds women by card
    /// @param gate         queried only for what her role allows
    public record Rooms(Calendar calendar, Sessions sessions, Participants participants, Gate gate) {}

    /// What the controllers use.
    ///
    /// @param clock  a clock in the site's time zone
    /// @param others sources of calendar entries in other rooms; queried at each visit
    record Dependencies(Rooms rooms, Clock clock, Supplier<List<CalendarEntry.Source>> others) {
        Calendar calendar() {
            return rooms.calendar();
        }

        Sessions sessions() {
            return rooms.sessions();
        }

        Participants participants() {
            return rooms.participants();
        }

        Gate gate() {
            return rooms.gate();
        }
    }

    /// @param rooms    the facades of the open store
    /// @param attended what this room keeps about women, for other rooms
    public SessionsFeature(Rooms rooms, Attended attended) {
        this.rooms = rooms;
        personalData = List.of(attended, new LateMarks(attended.lateVisitors()), new NamedInCalendar());
    }

    @Override
    public List<PersonalData> personalData() {
        return personalData;
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var dependencies = new Dependencies(rooms, window.clock(), all::calendar);
        var sessions = dependencies.sessions();
        var names = new RoomNames();
        MayPlan mayPlan = this::mayPlan;
        var sheet = new SessionSheetController.Rooms(sessions, dependencies.participants(), dependencies.clock(), names,
                mayPlan,
                new SheetPrintController(ui, sessions, window.printing()));
        var planned = new JustPlanned();
        var span = new SpanController.Parts(dependencies, mayPlan, new ChosenFilter(), planned);
        var views = ui.views();
        views.controller(DayListController.class,
                () -> new DayListController(ui.texts(), new SheetDoor(ui.navigator(), sessions, mayPlan), mayPlan));
        views.controller(ToDoController.class, () -> new ToDoController(ui.texts(), ui.navigator(),
                ui.background()));
        views.controller(DoorTodayController.class, () -> new DoorTodayController(ui.texts()));
        views.controller(TodayController.class, () -> new TodayController(ui, dependencies, () -> all.today(ui)));
        views.controller(WeekController.class, () -> new WeekController(ui, span));
        views.controller(CalendarDayController.class, () -> new CalendarDayController(ui, span));
        views.controller(QuickPlanController.class,
                () -> new QuickPlanController(ui, dependencies.calendar(), dependencies.clock()));
        views.controller(PlanningController.class,
                () -> new PlanningController(ui, dependencies.calendar(), dependencies.clock(), planned));
        views.controller(WhenController.class, () -> new WhenController(ui.texts(), dependencies.clock()));
        views.controller(WhomController.class, () -> new WhomController(ui, dependencies.calendar().choices()));
        views.controller(InterpreterController.class, () -> new InterpreterController(ui.texts()));
        views.controller(InterpretingController.class, () -> new InterpretingController(ui, dependencies.calendar()));
        views.controller(SeriesController.class, () -> new SeriesController(ui, dependencies.calendar()));
        views.controller(RepeatController.class,
                () -> new RepeatController(ui.texts(), dependencies.calendar().zone()));
        views.controller(SessionPlanController.class, () -> new SessionPlanController(ui, dependencies.calendar()));
        views.controller(MonthController.class, () -> new MonthController(ui, span));
        views.controller(DaysOffController.class,
                () -> new DaysOffController(ui, dependencies.calendar().holidays(), dependencies.clock()));
        views.controller(TilesController.class, () -> new TilesController(ui.texts(), names));
        views.controller(NotOnListController.class, () -> new NotOnListController(ui.texts(), names));
        views.controller(SheetPaperController.class, () -> new SheetPaperController(ui.texts()));
        views.controller(TopicController.class, TopicController::new);
        views.controller(SheetNeedsController.class, () -> new SheetNeedsController(ui, sessions, names));
        views.controller(SessionSheetController.class, () -> new SessionSheetController(ui, sheet));
        views.controller(HerNextController.class,
                () -> new HerNextController(ui, dependencies, new SheetDoor(ui.navigator(), sessions, mayPlan)));
        views.controller(HerPathsController.class, () -> new HerPathsController(ui, dependencies));
        views.place(Today.class, TodayController.class);
        views.place(Week.class, WeekController.class);
        views.place(CalendarDay.class, CalendarDayController.class);
        views.place(Planning.class, PlanningController.class);
        views.place(SessionPlan.class, SessionPlanController.class);
        views.place(Month.class, MonthController.class);
        views.place(DaysOff.class, DaysOffController.class);
        views.place(SessionSheet.class, SessionSheetController.class);
        views.address("today", Today.class, _ -> "", _ -> new Today());
        views.address("week", Week.class, week -> week.anyDay().toString(), day -> new Week(LocalDate.parse(day)));
        views.address("calendar-day", CalendarDay.class, one -> one.day().toString(),
                day -> new CalendarDay(LocalDate.parse(day)));
        views.address("planning", Planning.class, planning -> planning.day().toString(),
                day -> new Planning(LocalDate.parse(day)));
        views.address("month", Month.class, month -> month.anyDay().toString(), day -> new Month(LocalDate.parse(day)));
        views.address("days-off", DaysOff.class, _ -> "", _ -> new DaysOff());
        views.address("session-plan", SessionPlan.class, plan -> plan.id().value().toString(),
                id -> new SessionPlan(new SessionId(UUID.fromString(id))));
        views.address("sheet", SessionSheet.class, one -> one.id().value().toString(),
                id -> new SessionSheet(new SessionId(UUID.fromString(id))));
    }

    @Override
    public List<FirstStep> firstSteps(WindowServices window) {
        return List.of(new FirstStep(50, "session", new FirstStep.Words("sessions.first.title", "sessions.first.hint",
                "sessions.first.plan"), new Planning(LocalDate.now(window.clock())),
                () -> rooms.calendar().hasSessions()));
    }

    private boolean mayPlan() {
        return rooms.gate().allows(Permission.PLAN_SESSION);
    }

    @Override
    public List<SearchSource> search(Ui ui, WindowServices window) {
        return List.of(new SessionSearch(ui.texts(), rooms.calendar(),
                new SheetDoor(ui.navigator(), rooms.sessions(), this::mayPlan), window.clock()));
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return mayPlan()
                ? List.of(new SearchAction("sessions.search.plan", "fth-plus", "sessions.room.sessions",
                        new Planning(LocalDate.now(window.clock()))))
                : List.of();
    }

    /// Returns Today and the week; everyone sees when sessions are held.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return List.of(new Room(10, "sessions.room.today", "fth-sun", new Today(), Today.class::isInstance),
                new Room(20, "sessions.room.sessions", "fth-calendar", new Week(LocalDate.now(window.clock())),
                        place -> place.getClass().getPackageName().equals(Week.class.getPackageName())
                                && !(place instanceof Today)));
    }

    /// Returns the cards for her next sessions, her paths and her attendance.
    @Override
    public List<OverviewCard> overviewCards() {
        return rooms.sessions().ofOne().maySee()
                ? List.of(new OverviewCard(OverviewCard.Column.START, 20, HerNextController.class),
                        new OverviewCard(OverviewCard.Column.MIDDLE, 10, HerPathsController.class))
                : List.of();
    }
}
