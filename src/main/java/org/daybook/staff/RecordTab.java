package org.daybook.staff;

import org.daybook.base.ParticipantId;
import org.daybook.ui.Unsaved;

/// A tab on her record. Membership and her choices come first; these follow in their order.
///
/// @param key        the text key of its word, for example `paths.tab.title`
/// @param order      where it stands among the others; the smallest comes first
/// @param controller that of its view, registered with the views and made anew for every record
public record RecordTab(String key, int order, Class<? extends Shown> controller) {
    /// What the tab's controller can do.
    public interface Shown {
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
