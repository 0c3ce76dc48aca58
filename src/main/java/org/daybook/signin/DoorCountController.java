package org.daybook.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.daybook.sessions.DoorCell;
import org.daybook.sessions.Visit;
import org.daybook.sessions.VisitorAge;
import org.daybook.ui.Appearance;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Stepper;
import org.daybook.ui.Texts;

/// The count at the door, next to the sign-in, or below it in a narrow window. Shown only if the store on this computer has a
/// letterbox. Its texts mention nothing that is not written on every community centre.
final class DoorCountController {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
    /// In effective pixels, from the page on layout in the look.
    private static final double ROOMY = 1180;
    private static final double CLOSE_BELOW = 960;
    private static final double BELOW_EACH_OTHER_BELOW = 640;
    private static final List<KeyCode> KEYS = List.of(KeyCode.F1, KeyCode.F2, KeyCode.F3, KeyCode.F4);

    private final Texts texts;
    private final SignInActions doors;
    private final Appearance look;
    private final Map<DoorCell, Stepper> steppers = new HashMap<>();
    private final EventHandler<KeyEvent> heard = this::hear;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> show()));
    private Optional<DoorCounting> counting = Optional.empty();
    private Optional<Node> typedIn = Optional.empty();
    private Subscription watching = Subscription.EMPTY;
    private boolean showing;

    @FXML
    private Region pane;
    @FXML
    private Label since;
    @FXML
    private Stepper openHoursAdult;
    @FXML
    private Stepper openHoursUnder18;
    @FXML
    private Stepper groupsAdult;
    @FXML
    private Stepper groupsUnder18;
    @FXML
    private Stepper coursesAdult;
    @FXML
    private Stepper coursesUnder18;
    @FXML
    private Stepper appointmentsAdult;
    @FXML
    private Stepper appointmentsUnder18;
    @FXML
    private MessageLine message;

    DoorCountController(Texts texts, SignInActions doors, Appearance look) {
        this.texts = texts;
        this.doors = doors;
        this.look = look;
    }

    @FXML
    private void initialize() {
        counting = doors.locked().door();
        pane.managedProperty().bind(pane.visibleProperty());
        pane.setVisible(counting.isPresent());
        prepare(Visit.OPEN_HOURS, openHoursAdult, openHoursUnder18);
        prepare(Visit.GROUPS, groupsAdult, groupsUnder18);
        prepare(Visit.COURSES, coursesAdult, coursesUnder18);
        prepare(Visit.APPOINTMENTS, appointmentsAdult, appointmentsUnder18);
        ticking.setCycleCount(Animation.INDEFINITE);
        if (counting.isPresent()) {
            pane.sceneProperty().addListener((_, before, now) -> moved(before, now));
        }
    }

    private void prepare(Visit visit, Stepper adults, Stepper under18) {
        prepare(new DoorCell(visit, VisitorAge.ADULT), adults);
        prepare(new DoorCell(visit, VisitorAge.UNDER_18), under18);
    }

    private void prepare(DoorCell cell, Stepper stepper) {
        steppers.put(cell, stepper);
        var what = texts.of("sessions", cell.visit());
        var who = texts.of("sessions", cell.age());
        stepper.describe(texts.say("signin.door-count.one-less", what, who),
                texts.say("signin.door-count.one-more", what, who));
        stepper.valueProperty().addListener((_, before, now) -> {
            if (!showing) {
                counted(cell, now.intValue() - before.intValue());
            }
        });
    }

    private void moved(Scene before, Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
            ticking.stop();
            watching.unsubscribe();
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, heard);
            watching = Subscription.combine(now.focusOwnerProperty().subscribe(this::remember),
                    now.widthProperty().subscribe(_ -> fit(now)), look.zoomProperty().subscribe(_ -> fit(now)));
            show();
            ticking.play();
        }
    }

    private void remember(Node owner) {
        if (owner instanceof TextInputControl) {
            typedIn = Optional.of(owner);
        }
    }

    private void fit(Scene scene) {
        double width = look.effective(scene.getWidth());
        pane.pseudoClassStateChanged(COMPACT, width < ROOMY);
        pane.pseudoClassStateChanged(CLOSE, width < CLOSE_BELOW);
        boolean below = width < BELOW_EACH_OTHER_BELOW;
        GridPane.setConstraints(pane, below ? 0 : 1, below ? 1 : 0);
    }

    /// F1 to F4 count, also while the passphrase is typed. They have no other function while the screen is locked.
    private void hear(KeyEvent pressed) {
        if (!pane.isVisible()) {
            return;
        }
        int row = KEYS.indexOf(pressed.getCode());
        if (row >= 0 && !pressed.isShortcutDown() && !pressed.isAltDown()) {
            pressed.consume();
            var age = pressed.isShiftDown() ? VisitorAge.UNDER_18 : VisitorAge.ADULT;
            counted(new DoorCell(Visit.values()[row], age), 1);
        } else if (pressed.getCode() == KeyCode.Z && pressed.isShortcutDown() && !pressed.isShiftDown()) {
            takeBack(pressed);
        }
    }

    private void takeBack(KeyEvent pressed) {
        if (counting.flatMap(DoorCounting::takeBack).isPresent()) {
            pressed.consume();
            post();
        }
    }

    private void counted(DoorCell cell, int by) {
        counting.ifPresent(door -> door.count(cell, by));
        post();
        backToTyping();
    }

    private void post() {
        message.clear();
        show();
        counting.ifPresent(door -> doors.write(door.posting(), _ -> {},
                _ -> message.warn(texts.say("signin.door-count.unsaved"))));
    }

    /// A click on + takes the focus away from the passphrase; a keyboard user stays where she is.
    private void backToTyping() {
        var scene = pane.getScene();
        if (scene != null && scene.getFocusOwner() instanceof Button button && !button.isFocusVisible()) {
            typedIn.filter(field -> field.getScene() == scene).ifPresent(Node::requestFocus);
        }
    }

    private void show() {
        counting.map(DoorCounting::present).ifPresent(letter -> {
            showing = true;
            since.setText(texts.say("signin.door-count.since", texts.time(letter.since())));
            steppers.forEach((cell, stepper) -> stepper.setValue(letter.people(cell)));
            showing = false;
        });
    }
}
