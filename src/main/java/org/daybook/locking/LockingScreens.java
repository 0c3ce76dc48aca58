package org.daybook.locking;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.daybook.ui.Ui;

/// What this room puts on the settings.
public final class LockingScreens {
    /// The facades of the open house.
    ///
    /// @param locking the site's rule
    /// @param ownCode the worker's own short code
    public record Rooms(Locking locking, OwnCode ownCode) {}

    private LockingScreens() {}

    /// Registers the cards. On the screen thread, once for every open house.
    ///
    /// @param ui      what screens use
    /// @param rooms   the facades of the open house
    /// @param changed told of another rule, on the screen thread
    public static void register(Ui ui, Rooms rooms, Consumer<LockingRule> changed) {
        var locking = rooms.locking();
        ui.views().controller(OwnCodeController.class, () -> new OwnCodeController(ui, rooms.ownCode()));
        ui.views().controller(LockingRuleController.class, () -> new LockingRuleController(ui, locking, changed));
    }

    /// The cards, from above.
    public static List<Parent> cards(Ui ui) {
        return List.of(ui.views().load(LockingRuleController.class).root(),
                ui.views().load(OwnCodeController.class).root());
    }
}
