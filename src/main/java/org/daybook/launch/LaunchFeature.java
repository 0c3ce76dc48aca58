package org.daybook.launch;

import java.util.List;
import javafx.scene.Parent;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.SearchAction;
import org.daybook.ui.Ui;

/// The screens of this room.
public final class LaunchFeature implements Feature {
    private final LaunchGuide guide;

    /// @param guide the facade of the open store
    public LaunchFeature(LaunchGuide guide) {
        this.guide = guide;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(guide);
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var views = ui.views();
        views.controller(LaunchController.class, () -> new LaunchController(ui, guide, window));
        views.controller(LaunchFormController.class, () -> new LaunchFormController(ui, guide));
        views.controller(LaunchContextController.class, () -> new LaunchContextController(ui));
        views.controller(LaunchCountryController.class, () -> new LaunchCountryController(ui.texts()));
        views.controller(LaunchCardController.class, () -> new LaunchCardController(ui));
        views.place(LaunchPlace.class, LaunchController.class);
        views.address("launch-guide", LaunchPlace.class, _ -> "", _ -> new LaunchPlace());
    }

    /// Returns the settings card that opens the guide.
    @Override
    public List<Parent> settings(Ui ui) {
        return guide.maySee() ? List.of(ui.views().load(LaunchCardController.class).root()) : List.of();
    }

    @Override
    public List<SearchAction> actions(WindowServices window) {
        return guide.maySee()
                ? List.of(new SearchAction("launch.card.open", "fth-flag", "launch.page.title", new LaunchPlace()))
                : List.of();
    }
}
