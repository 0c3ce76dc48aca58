package org.daybook.participants;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.TodayCard;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import org.daybook.base.ParticipantId;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.SearchSource;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class ParticipantsFeature implements Feature {
    private final Participants participants;
    private final Above above;

    /// What higher rooms know about women.
    ///
    /// @param lastCame when each was last here
    /// @param paths    which paths each is on, in the language of these texts
    public record Above(LastCame lastCame, Function<Texts, CurrentPaths> paths) {}

    /// @param participants the facade of the open store
    /// @param above        what higher rooms know about women
    public ParticipantsFeature(Participants participants, Above above) {
        this.participants = participants;
        this.above = above;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(participants.told());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var printing = window.printing();
        var views = ui.views();
        var screenState = new ScreenState();
        var joined = participants.cardsJoined(
                all.personalData().stream().flatMap(room -> room.movable().stream()).toList());
        var cardPrint = new CardPrintController(ui, participants, printing);
        views.controller(PickController.class, PickController::new);
        views.controller(PicturesController.class, () -> new PicturesController(ui.texts()));
        views.controller(DetailsController.class, () -> new DetailsController(ui.texts()));
        views.controller(MembershipController.class,
                () -> new MembershipController(ui, participants));
        views.controller(ExtendedDetailsController.class, () -> new ExtendedDetailsController(ui.texts(), views));
        views.controller(CardSheetController.class, CardSheetController::new);
        views.controller(FormSettingsController.class,
                () -> new FormSettingsController(ui, participants.formSettings()));
        views.controller(ReasonController.class, () -> new ReasonController(ui.texts()));
        views.controller(PeopleController.class,
                () -> new PeopleController(ui, participants, screenState, tellApart(ui)));
        views.controller(PeopleRecentController.class, PeopleRecentController::new);
        views.controller(PeopleTableController.class,
                () -> new PeopleTableController(ui, new PeoplePrinting(ui, participants.paper(), printing)));
        views.controller(PeopleFilterController.class, () -> new PeopleFilterController(ui.texts()));
        views.controller(ArrangementsController.class, () -> new ArrangementsController(ui, participants, joined));
        views.controller(JoiningController.class, () -> new JoiningController(ui, joined));
        views.controller(TwinsController.class, () -> new TwinsController(ui, participants, above.lastCame()));
        views.controller(WelcomingController.class,
                () -> new WelcomingController(ui, participants, screenState, cardPrint));
        views.controller(HerRecordController.class,
                () -> new HerRecordController(ui, participants, screenState, all));
        views.controller(OverviewController.class,
                () -> new OverviewController(ui, participants, all, cardPrint));
        views.controller(CallsController.class, () -> new CallsController(ui, participants, screenState, printing));
        views.controller(CardListController.class, () -> new CardListController(ui.texts()));
        views.controller(AskingAgainController.class,
                () -> new AskingAgainController(ui, participants.askingAgain()));
        views.place(CallsPlace.class, CallsController.class);
        views.address("calls", CallsPlace.class, _ -> "", _ -> new CallsPlace());
        views.place(PeopleList.class, PeopleController.class);
        views.place(Joining.class, JoiningController.class);
        views.place(Welcoming.class, WelcomingController.class);
        views.place(HerRecord.class, HerRecordController.class);
        // The place is stored, but not what was typed: it may be a name.
        views.address("people", PeopleList.class, _ -> "", _ -> new PeopleList(""));
        views.address("welcoming", Welcoming.class, _ -> "", _ -> new Welcoming());
        views.address("joining", Joining.class, joining -> joining.her().value() + " " + joining.card(),
                written -> new Joining(new ParticipantId(UUID.fromString(written.substring(0, 36))),
                        written.substring(37)));
        views.address("record", HerRecord.class, HerRecord::written, HerRecord::read);
    }

    /// Returns the cards that this room adds to the settings, for staff who may change them.
    @Override
    public List<Parent> settings(Ui ui) {
        return participants.formSettings().mayChange()
                ? List.of(ui.views().load(FormSettingsController.class).root())
                : List.of();
    }

    /// Returns what Today shows of this room, created for each visit; takes no space if nobody is to be asked again.
    @Override
    public List<TodayCard> today(Ui ui) {
        return participants.askingAgain().mayAsk()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 50,
                        ui.views().load(AskingAgainController.class).root()))
                : List.of();
    }

    @Override
    public List<RecordSection> recordSections() {
        return participants.keptAway().maySee()
                ? List.of(new RecordSection(RecordPlace.ABOUT_HER, "participants.arrangements.title", "fth-lock", 50,
                        ArrangementsController.class))
                : List.of();
    }

    @Override
    public List<SearchSource> search(Ui ui, WindowServices window) {
        return participants.mayList()
                ? List.of(new PeopleSearch(ui.texts(), participants, tellApart(ui)))
                : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        var actions = new ArrayList<SearchAction>();
        if (participants.intake().mayWelcome()) {
            actions.add(new SearchAction("participants.people.welcome", "fth-user-plus", "participants.people.title",
                    new Welcoming()));
        }
        if (participants.callList().maySee()) {
            actions.add(new SearchAction("participants.people.calls", "fth-phone", "participants.people.title",
                    new CallsPlace()));
        }
        return actions;
    }

    private TellApart tellApart(Ui ui) {
        return new TellApart(participants, above.lastCame(), above.paths().apply(ui.texts()));
    }

    /// Returns the sidebar's entry.
    @Override
    public List<Room> sidebar(WindowServices window) {
        return participants.mayList()
                ? List.of(new Room(30, "participants.people.title", "fth-users", new PeopleList("")))
                : List.of();
    }
}
