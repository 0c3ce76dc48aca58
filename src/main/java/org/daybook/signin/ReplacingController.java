package org.daybook.signin;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.base.Refusal;
import org.daybook.recovery.KitKey;
import org.daybook.ui.FocusInView;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Texts;
import org.daybook.vault.StoreFolder;

/// The screen that shows what a backup would replace, and then restores it.
final class ReplacingController {
    private final Texts texts;
    private final SignInActions doors;
    private final FolderChoice choice;
    private final ReplacedWords words;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private Optional<LookedInto> backup = Optional.empty();
    private Runnable back = () -> {};

    @FXML
    private Region pane;
    @FXML
    private Label title;
    @FXML
    private Label comesBack;
    @FXML
    private Label isThere;
    @FXML
    private Region dot;
    @FXML
    private Label kept;
    @FXML
    private CheckBox lookFirst;
    @FXML
    private Hyperlink folder;
    @FXML
    private Button restore;
    @FXML
    private Button leave;
    @FXML
    private MessageLine message;
    @FXML
    private ProgressController headwayController;

    ReplacingController(Texts texts, Clock clock, SignInActions doors, FolderChoice choice) {
        this.texts = texts;
        this.doors = doors;
        this.choice = choice;
        words = new ReplacedWords(texts, clock);
    }

    @FXML
    private void initialize() {
        pane.managedProperty().bind(shown);
        pane.visibleProperty().bind(shown);
        dot.managedProperty().bind(dot.visibleProperty());
        kept.managedProperty().bind(kept.visibleProperty());
        lookFirst.managedProperty().bind(lookFirst.visibleProperty());
        restore.defaultButtonProperty().bind(shown);
        leave.cancelButtonProperty().bind(shown.and(headwayController.going().not()));
        for (var control : List.of(restore, leave, folder, lookFirst)) {
            control.disableProperty().bind(headwayController.going());
        }
        pane.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                headwayController.stop();
            }
        });
    }

    /// Indicates whether it is shown.
    ReadOnlyBooleanProperty shown() {
        return shown;
    }

    /// Sets the action for going back.
    void back(Runnable action) {
        back = action;
    }

    /// Shows what a backup would replace.
    void show(LookedInto found) {
        backup = Optional.of(found);
        message.clear();
        comesBack.setText(words.comesBack(found.replaced()));
        lookFirst.setSelected(false);
        // With a kit nobody is signed in yet who could view it.
        lookFirst.setVisible(found.replaced().again() > 0 && found.kit().isEmpty());
        isThere.setText(words.isThere(found.replaced()));
        dot.setVisible(found.replaced().setsAsideData());
        kept.setText(words.kept(found.replaced()));
        kept.setVisible(found.replaced().present().isPresent());
        folder.setText(texts.say("signin.replacing.folder", String.valueOf(found.replaced().folder().getFileName())));
        shown.set(true);
        (lookFirst.isVisible() ? lookFirst : restore).requestFocus();
        // What is erased again is at the top, which a large zoom hides behind the buttons at the end.
        FocusInView.bringSoon(title);
    }

    @FXML
    private void folder() {
        choice.choose(pane.getScene().getWindow(), texts.say("app.name")).ifPresent(chosen -> backup.ifPresent(
                known -> doors.read(() -> known.into(signIn(known).replacedBy(known.replaced().backup(),
                        new StoreFolder(chosen)).erasingAgain(known.replaced().again())), this::show, this::refused)));
    }

    @FXML
    private void restore() {
        message.clear();
        backup.ifPresent(found -> found.kit().ifPresentOrElse(kit -> restore(found, kit), () -> restore(found)));
    }

    /// Restores with a kit: nobody is signed in afterwards.
    private void restore(LookedInto found, KitKey kit) {
        var signIn = signIn(found);
        var progress = headwayController.begin();
        var kept = new KeptAside(new StoreFolder(found.replaced().folder()));
        doors.write(progress.stoppable(() -> {
            signIn.restoreByKit(found.file(), found.replaced().backup(), new StoreFolder(found.replaced().folder()),
                    kit,
                    progress);
            return kit.copy();
        }), key -> {
            remember(found);
            doors.recovery(new RestoredByKit(key, found.replaced().backup(), kept));
        }, this::refused);
    }

    private void restore(LookedInto found) {
        var signIn = signIn(found);
        var progress = headwayController.begin();
        var when = lookFirst.isSelected() ? SignIn.EraseAgain.NEXT_TIME : SignIn.EraseAgain.NOW;
        var kept = new KeptAside(new StoreFolder(found.replaced().folder()));
        doors.arrive(progress.stoppable(() -> restored(signIn, found, when, progress)), () -> remember(found),
                kept::now,
                this::refused);
    }

    private void remember(LookedInto found) {
        doors.remember(doors.settings().keeping(found.replaced().folder(), mark(found)));
    }

    /// On the write lane.
    private static OpenSite restored(SignIn signIn, LookedInto found, SignIn.EraseAgain when, ProgressWatch progress) {
        return signIn.restore(found.file(), found.replaced().backup(), new StoreFolder(found.replaced().folder()),
                found.secret(), when, progress);
    }

    private SignIn signIn(LookedInto found) {
        return doors.signIn(mark(found));
    }

    /// Returns the letter of this computer. If it remembers no store, or no letter, it takes the place of the computer that
    /// made the backup, and its mark.
    private String mark(LookedInto found) {
        return doors.settings().store().flatMap(_ -> doors.settings().computer())
                .orElse(found.replaced().backup().computer());
    }

    private void refused(Refusal refusal) {
        headwayController.end();
        message.warn(texts.say(refusal.key()));
        restore.requestFocus();
    }

    @FXML
    private void leave() {
        shown.set(false);
        backup = Optional.empty();
        back.run();
    }
}
