package org.daybook.locking;

import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import java.util.List;
import javafx.scene.Parent;
import org.daybook.ui.Ui;

/// This room's cards on the settings.
public final class LockingFeature implements Feature {
    private final Rooms rooms;

    /// @param rooms the facades of the open store
    public LockingFeature(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of(rooms.leavingOff());
    }

    /// The facades of the open site.
    ///
    /// @param locking the site's rule
    /// @param ownCode the worker's own short code
    /// @param leavingOff her last place and unsaved input
    public record Rooms(Locking locking, OwnCode ownCode, LeavingOff leavingOff) {}

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        var locking = rooms.locking();
        ui.views().controller(OwnCodeController.class, () -> new OwnCodeController(ui, rooms.ownCode()));
        ui.views().controller(LockingRuleController.class,
                () -> new LockingRuleController(ui, locking, changed -> window.patience().accept(changed.minutes())));
    }

    /// Returns the cards, from the top.
    @Override
    public List<Parent> settings(Ui ui) {
        return List.of(ui.views().load(LockingRuleController.class).root(),
                ui.views().load(OwnCodeController.class).root());
    }
}
