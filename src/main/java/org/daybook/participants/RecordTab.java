package org.daybook.participants;

import org.daybook.base.ParticipantId;
import org.daybook.ui.Unsaved;

/// A tab on her record that a room above hands in. Membership and her choices come first; these follow in their order.
public interface RecordTab {
    /// The text key of its word, for example `paths.paths-tab.title`.
    String key();

    /// Where it stands among the tabs handed in; the smallest comes first.
    int order();

    /// The controller of its view, registered with the views and loaded anew for every record.
    Class<? extends Shown> controller();

    /// What the tab's controller can do.
    interface Shown {
        /// Called on the screen thread once the record was opened: ask for what is shown about her.
        void show(ParticipantId her);

        /// Called on the screen thread each time the tab is turned to: what leaves an audit line is asked for only now.
        default void seen() {}

        /// Called on the screen thread when the record is left: save what is half typed.
        default void leave() {}

        /// What is half typed on the tab and would be lost with it; see [org.daybook.ui.Screen#unsaved()].
        default Unsaved unsaved() {
            return Unsaved.NOTHING;
        }

        /// Puts back what was half typed, after [#show(ParticipantId)].
        default void resume(Unsaved unsaved) {}
    }
}
