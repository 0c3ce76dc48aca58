package org.daybook.staff;

import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.base.ParticipantId;
import org.daybook.ui.HasInputs;

/// A section of her record.
///
/// @param place      on which of its places
/// @param key        the text key of its heading, for example `paths.tab.title`; names the section
/// @param icon       its Ikonli literal
/// @param order      where it stands on that place; the smallest comes first
/// @param controller that of its view, registered with the views and made anew for every record
/// @param action     the button of the overview that leads to it
public record RecordSection(RecordPlace place, String key, String icon, int order, Class<? extends Shown> controller,
        Optional<Action> action) {
    /// The key of the section in which she is asked for her consents.
    public static final String CONSENTS = "participants.record.choices";

    /// A section to which no button of the overview leads.
    public RecordSection(RecordPlace place, String key, String icon, int order, Class<? extends Shown> controller) {
        this(place, key, icon, order, controller, Optional.empty());
    }

    /// The same, begun by a button of the overview.
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

    /// What the section's controller can do.
    public interface Shown extends HasInputs {
        /// Called on the screen thread once the section is built: ask for what is shown about her.
        void show(ParticipantId her);

        /// Called on the screen thread before [#show(ParticipantId)]: how the section leads to another one, by its key.
        default void leads(Consumer<String> turnTo) {}

        /// Called on the screen thread each time the worker turns to the section itself, not when it only comes into
        /// view: what leaves an audit line is asked for only now.
        default void seen() {}

        /// Called on the screen thread after [#seen()] when the overview's button led here: the cursor goes to where one
        /// begins.
        default void focusStart() {}

        /// Called on the screen thread when the record is left: save what is half typed.
        default void leave() {}
    }
}
