package org.daybook.ui;

import java.util.function.Supplier;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;

/// Shows something only while it is held down, by the mouse, a finger or the space bar: a name must not stay on a screen that
/// people walk past.
public final class HoldToShow extends Button {
    private final String invitation;
    private Supplier<String> secret = () -> "";

    /// @param invitation the label while nothing is shown, for example "Hold to show name"
    public HoldToShow(@NamedArg("invitation") String invitation) {
        super(invitation, Icons.of("fth-eye"));
        this.invitation = invitation;
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("flat", "accent", "hold-to-show");
        armedProperty().addListener((_, _, held) -> setText(held ? secret.get() : this.invitation));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                disarm();
            }
        });
        sceneProperty().addListener((_, _, _) -> disarm());
    }

    /// Returns the label while nothing is shown.
    public String getInvitation() {
        return invitation;
    }

    /// Sets the supplier of what is shown; called each time, and its result is not kept.
    public void secret(Supplier<String> asked) {
        secret = asked;
    }
}
