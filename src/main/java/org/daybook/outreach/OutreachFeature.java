package org.daybook.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.CalendarEntry;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Room;
import org.daybook.ui.SearchAction;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class OutreachFeature implements Feature {
    private final Outreach outreach;

    /// @param outreach the facade of the open store
    public OutreachFeature(Outreach outreach) {
        this.outreach = outreach;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(outreach.activities(), outreach.records(), outreach.help());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(OutreachController.class, () -> new OutreachController(ui, outreach));
        views.controller(ActivitiesController.class, () -> new ActivitiesController(ui, outreach.activities()));
        views.controller(MaterialsController.class, () -> new MaterialsController(ui, outreach));
        views.controller(ActivityFormController.class, () -> new ActivityFormController(ui, outreach.activities()));
        views.controller(ActivityTrainingController.class, () -> new ActivityTrainingController(ui.texts()));
        views.controller(HandedOutController.class, () -> new HandedOutController(ui.texts()));
        views.controller(FeedbackController.class, () -> new FeedbackController(ui, outreach.feedback()));
        views.controller(SiteRecordsController.class, () -> new SiteRecordsController(ui, outreach.records()));
        views.controller(SiteRecordFormController.class, () -> new SiteRecordFormController(ui, outreach.records()));
        views.controller(OutreachTodayController.class, () -> new OutreachTodayController(ui, outreach.records()));
        views.place(SiteRecordFormPlace.class, SiteRecordFormController.class);
        views.address("site-record", SiteRecordFormPlace.class, SiteRecordFormPlace::written,
                SiteRecordFormPlace::read);
        views.controller(HerHelpController.class, () -> new HerHelpController(ui, outreach.help(), window));
        views.controller(HelpSheetController.class, () -> new HelpSheetController(ui));
        views.place(OutreachPlace.class, OutreachController.class);
        views.place(ActivityFormPlace.class, ActivityFormController.class);
        views.address("outreach", OutreachPlace.class, OutreachPlace::written, OutreachPlace::read);
        views.address("activity", ActivityFormPlace.class, ActivityFormPlace::written, ActivityFormPlace::read);
    }

    @Override
    public List<Room> sidebar(WindowServices window) {
        return outreach.activities().maySee()
                ? List.of(new Room(83, "outreach.room.title", "fth-globe", new OutreachPlace(OutreachPart.ACTIVITIES)))
                : List.of();
    }

    /// Returns the section on what she was given, for those who may view it.
    @Override
    public List<RecordSection> recordSections() {
        return outreach.help().maySee()
                ? List.of(new RecordSection(RecordPlace.PATHS_AND_WELL_BEING, "outreach.help.title", "fth-gift", 60,
                        HerHelpController.class))
                : List.of();
    }

    /// Returns the activities, shown next to the sessions.
    @Override
    public List<CalendarEntry.Source> calendar() {
        return outreach.activities().maySee() ? List.of(this::entries) : List.of();
    }

    private List<CalendarEntry> entries(LocalDate first, LocalDate last) {
        return outreach.activities().between(first, last).reversed().stream()
                .map(one -> new CalendarEntry(one.when().day(), one.when().begins(), one.when().minutes(),
                        one.about().topic(),
                        outreach.activities().mayChange()
                                ? new ActivityFormPlace(Optional.of(one.id()))
                                : new OutreachPlace(OutreachPart.ACTIVITIES)))
                .toList();
    }

    /// Returns the card with unanswered complaints and the next safety check.
    @Override
    public List<TodayCard> today(Ui ui) {
        return outreach.records().mayChange()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 55,
                        ui.views().load(OutreachTodayController.class).root()))
                : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return outreach.activities().mayChange()
                ? List.of(new SearchAction("outreach.activities.add", "fth-plus", "outreach.room.title",
                        new ActivityFormPlace(Optional.empty())))
                : List.of();
    }
}
