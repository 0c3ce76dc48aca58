package org.daybook.outcomes;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import java.util.List;
import org.daybook.staff.HerToDo;
import org.daybook.staff.OverviewCard;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Room;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class OutcomesFeature implements Feature {
    /// How she is: a section of her record.
    public static final String SECTION = "outcomes.tab.title";

    private final Outcomes outcomes;
    private final Gate gate;

    /// @param outcomes the facade of the open store
    /// @param gate queried only for what her role allows
    public OutcomesFeature(Outcomes outcomes, Gate gate) {
        this.outcomes = outcomes;
        this.gate = gate;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(outcomes);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(OutcomesTabController.class, () -> new OutcomesTabController(ui, outcomes));
        views.controller(AskingController.class,
                () -> new AskingController(ui, outcomes.readings(), window.handover()));
        views.controller(HerWellBeingController.class, () -> new HerWellBeingController(ui, outcomes.readings()));
        views.controller(GoalsController.class, () -> new GoalsController(ui, outcomes.goals()));
        views.controller(HandoverController.class, () -> new HandoverController(ui, outcomes.readings()));
        views.controller(AskController.class, () -> new AskController(ui, outcomes.readings()));
        views.controller(ReadingsController.class, () -> new ReadingsController(ui, outcomes, window.files()));
        views.controller(LateNotesController.class, () -> new LateNotesController(ui, outcomes.notes()));
        views.place(AskPlace.class, AskController.class);
        views.place(ReadingsPlace.class, ReadingsController.class);
        views.address("asking", AskPlace.class, AskPlace::written, AskPlace::read);
        views.address("readings", ReadingsPlace.class, _ -> "", _ -> new ReadingsPlace());
    }

    /// Returns the sections that this room adds to her record.
    @Override
    public List<RecordSection> recordSections() {
        var section = new RecordSection(RecordPlace.PATHS_AND_WELL_BEING, SECTION, "fth-activity", 30,
                OutcomesTabController.class);
        return List.of(outcomes.readings().mayTake()
                ? section.begunBy("outcomes.overview.ask", "fth-edit-3")
                : section);
    }

    /// Returns the card of how she is, hidden behind a button.
    @Override
    public List<OverviewCard> overviewCards() {
        return outcomes.readings().maySee()
                ? List.of(new OverviewCard(OverviewCard.Column.END, 10, HerWellBeingController.class))
                : List.of();
    }

    /// Returns the source of when she may be asked again.
    @Override
    public List<HerToDo.Source> toDos(Ui ui) {
        var words = new InstrumentWords(ui.texts());
        return outcomes.readings().mayTake()
                ? List.of(her -> outcomes.readings().due(her, HerToDo.DAYS_AHEAD).stream()
                        .map(due -> new HerToDo(due.around(),
                                ui.texts().say("outcomes.overview.due", words.title(due.instrument())), SECTION))
                        .toList())
                : List.of();
    }

    /// Returns the sidebar entry.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return gate.allows(Permission.SEE_READING_NOTES) || outcomes.instruments().mayChange()
                ? List.of(new Room(50, "outcomes.readings.title", "fth-trending-up", new ReadingsPlace()))
                : List.of();
    }

    /// Returns this room's card on Today, built again for each visit; it takes up no space if nothing has waited too long.
    @Override
    public List<TodayCard> today(Ui ui) {
        return outcomes.notes().mayHaveAny()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 30, ui.views().load(LateNotesController.class).root()))
                : List.of();
    }
}
