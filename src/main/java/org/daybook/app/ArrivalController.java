package org.daybook.app;

import org.daybook.signin.SignInFocus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.locking.LeftOff;
import org.daybook.sessions.Today;
import org.daybook.ui.Header;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// After unlocking: leads to Today, or back to where she was. Does not show what that is.
final class ArrivalController implements Screen<Arrival> {
    private final Ui ui;
    private final HalfTyped halfTyped;
    private final Clock clock;
    private final Header header = new Header();

    @FXML
    private Button today;
    @FXML
    private Button goOn;
    @FXML
    private Label since;
    @FXML
    private Label kept;

    /// @param clock in the site's zone
    ArrivalController(Ui ui, HalfTyped halfTyped, Clock clock) {
        this.ui = ui;
        this.halfTyped = halfTyped;
        this.clock = clock;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(Arrival place) {
        header.title(ui.texts().say("app.arrival.title"));
        goOn.managedProperty().bind(goOn.visibleProperty());
        since.managedProperty().bind(since.visibleProperty());
        goOn.setVisible(halfTyped.offered().isPresent());
        since.setVisible(goOn.isVisible());
        halfTyped.offered().ifPresent(left -> since.setText(ui.texts().say("app.arrival.since", when(left))));
        kept.managedProperty().bind(kept.visibleProperty());
        kept.setVisible(place.kept().isPresent());
        place.kept().ifPresent(where -> kept.setText(ui.texts().say("app.arrival.kept", where.toString())));
        SignInFocus.first(goOn.isVisible() ? goOn : today);
    }

    private String when(LeftOff left) {
        var at = left.at().atZone(clock.getZone());
        var time = ui.texts().time(LocalTime.from(at));
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? time
                : ui.texts().say("app.arrival.day-and-time", ui.texts().day(at.toLocalDate()), time);
    }

    @FXML
    private void today() {
        ui.navigator().goInstead(new Today());
    }

    @FXML
    private void goOn() {
        halfTyped.goOn();
    }
}
