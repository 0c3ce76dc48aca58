package org.daybook.exchange;

import java.util.List;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.HerToDo;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.SearchAction;
import org.daybook.ui.TodayCard;
import org.daybook.ui.Ui;

/// What to do for women whom an import brought: nobody has asked them for anything yet.
public final class ImportedPeopleFeature implements Feature {
    private final Imports imports;
    private final UnaskedWomen unasked;

    /// @param imports the imports, which know the women they brought
    /// @param unasked those of them whom nobody has asked yet
    public ImportedPeopleFeature(Imports imports, UnaskedWomen unasked) {
        this.imports = imports;
        this.unasked = unasked;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of();
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(UnaskedTodayController.class, () -> new UnaskedTodayController(ui, unasked));
        views.controller(UnaskedController.class, () -> new UnaskedController(ui, unasked));
        views.place(UnaskedPlace.class, UnaskedController.class);
        views.address("unasked", UnaskedPlace.class, _ -> "", _ -> new UnaskedPlace());
    }

    /// Returns the card with those whom staff meet today, and how many wait for review.
    @Override
    public List<TodayCard> today(Ui ui) {
        return unasked.maySee()
                ? List.of(new TodayCard(TodayCard.Where.BESIDE, 35,
                        ui.views().load(UnaskedTodayController.class).root()))
                : List.of();
    }

    /// Returns the list of everyone to be asked.
    @Override
    public List<SearchAction> actions(WindowServices window) {
        return unasked.maySee()
                ? List.of(new SearchAction("exchange.unasked.title", "fth-help-circle", "exchange.import.room",
                        new UnaskedPlace()))
                : List.of();
    }

    /// Asking for her consents, at her next visit.
    @Override
    public List<HerToDo.Source> toDos(Ui ui) {
        return imports.mayKnowWhoIsToBeAsked()
                ? List.of(her -> imports.toBeAsked(her)
                        .map(today -> new HerToDo(today, ui.texts().say("exchange.to-do.consents"),
                                RecordSection.CONSENTS))
                        .stream()
                        .toList())
                : List.of();
    }
}
