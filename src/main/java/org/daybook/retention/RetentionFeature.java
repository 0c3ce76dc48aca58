package org.daybook.retention;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.TodayCard;
import java.util.List;
import javafx.scene.Parent;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class RetentionFeature implements Feature {
    private final Retention retention;

    /// @param retention the facade of the open store
    public RetentionFeature(Retention retention) {
        this.retention = retention;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(new RetentionPersonalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(RetentionController.class, () -> new RetentionController(ui, retention));
        views.controller(ProposalController.class, () -> new ProposalController(ui));
        views.controller(KeepController.class, () -> new KeepController(ui));
        views.controller(PeriodsController.class, () -> new PeriodsController(ui, retention));
        views.controller(RetentionCardController.class, () -> new RetentionCardController(ui, retention));
        views.controller(RetentionNoteController.class, () -> new RetentionNoteController(ui, retention));
        views.place(DueForALook.class, RetentionController.class);
        views.address("due-for-a-look", DueForALook.class, _ -> "", _ -> new DueForALook());
    }

    /// Returns the card that opens this room, for users who may see what is due.
    @Override
    public List<Parent> settings(Ui ui) {
        return retention.maySee() ? List.of(ui.views().load(RetentionCardController.class).root()) : List.of();
    }

    /// Returns the card on Today, created for each visit; takes no space if there is nothing to say.
    @Override
    public List<TodayCard> today(Ui ui) {
        return retention.maySee()
                ? List.of(new TodayCard(TodayCard.Where.ABOVE, 30,
                        ui.views().load(RetentionNoteController.class).root()))
                : List.of();
    }
}
