package org.daybook.staff;

import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.base.ParticipantId;
import org.daybook.ui.HasInputs;

/// A section of her record.
///
/// @param place      the place that contains it
/// @param key        the text key of its heading, for example `paths.tab.title`; identifies the section
/// @param icon       its Ikonli literal
/// @param order      position at that place; the smallest comes first
/// @param controller the controller of its view, registered with the views and created again for every record
/// @param action     the button of the overview that opens it
public record RecordSection(RecordPlace place, String key, String icon, int order, Class<? extends Shown> controller,
        Optional<Action> action) {
    /// The key of the section in which she is asked for her consents.
    public static final String CONSENTS = "participants.record.choices";

    /// Creates a section that no button of the overview opens.
    public RecordSection(RecordPlace place, String key, String icon, int order, Class<? extends Shown> controller) {
        this(place, key, icon, order, controller, Optional.empty());
    }

    /// Returns the same section, opened by a button of the overview.
    ///
    /// @param word the text key of the button
    /// @param sign its Ikonli literal
    public RecordSection begunBy(String word, String sign) {
        return new RecordSection(place, key, icon, order, controller, Optional.of(new Action(word, sign)));
    }

    /// A button of the overview.
    ///
    /// @param key  its text key
    /// @param icon its Ikonli literal
    public record Action(String key, String icon) {}

    /// The operations of the section's controller.
    public interface Shown extends HasInputs {
        /// Called on the screen thread once the section is built: loads what is shown about her.
        void show(ParticipantId her);

        /// Called on the screen thread before [#show(ParticipantId)]: passes the action that opens another section by its key.
        default void leads(Consumer<String> turnTo) {}

        /// Called on the screen thread each time the worker turns to the section itself, not when it only comes into view:
        /// anything that leaves an audit line is loaded only now.
        default void seen() {}

        /// Called on the screen thread after [#seen()] if the overview's button opened it: puts the cursor in the first field.
        default void focusStart() {}

        /// Called on the screen thread when the record is left: saves what is partly typed.
        default void leave() {}
    }
}
