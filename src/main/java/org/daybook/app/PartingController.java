package org.daybook.app;

import org.daybook.signin.SignInFocus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import org.daybook.base.Refusal;
import org.daybook.keeping.BackupModel;
import org.daybook.ui.Texts;
import org.daybook.vault.BackupMade;

/// Shown while the window is being closed and a backup is made before. Shows nothing of the store. It closes by itself; if the
/// stick is missing, she may close the window all the same. Staying leads through the locked screen: by now somebody else may
/// be sitting here.
final class PartingController implements BackupModel.Listener {
    private final Texts texts;
    private final MainWindow front;
    private Runnable leaving = () -> {};
    private Runnable trying = () -> {};

    @FXML
    private Parent page;
    @FXML
    private Label sentence;
    @FXML
    private ProgressBar progress;
    @FXML
    private Button again;
    @FXML
    private Button without;

    PartingController(Texts texts, MainWindow front) {
        this.texts = texts;
        this.front = front;
    }

    @FXML
    private void initialize() {
        List.of(progress, again).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (front.hides(key)) {
                key.consume();
                front.lock(LockReason.HIDDEN);
            }
        });
        SignInFocus.first(without);
    }

    /// Makes the backup, or waits for the one in progress, and then closes.
    ///
    /// @param last closes
    void part(BackupModel backup, Path folder, Runnable last) {
        leaving = last;
        trying = () -> {
            under(true);
            front.idleLock().waitPatiently();
            backup.start(folder, Optional.empty());
        };
        backup.listen(Optional.of(this));
        backup.done().addListener((_, _, done) -> progress.setProgress(
                done.doubleValue() > 0 ? done.doubleValue() : ProgressBar.INDETERMINATE_PROGRESS));
        trying.run();
    }

    private void under(boolean way) {
        progress.setVisible(way);
        again.setVisible(!way);
        if (way) {
            sentence.setText(texts.say("app.parting.sentence"));
        }
    }

    @FXML
    private void again() {
        trying.run();
    }

    @FXML
    private void without() {
        leaving.run();
    }

    @FXML
    private void stay() {
        front.lock(LockReason.LEFT);
    }

    @Override
    public void made(BackupMade made) {
        leaving.run();
    }

    /// From now on the screen locks by itself again: perhaps nobody reads this.
    @Override
    public void refused(Refusal refusal) {
        under(false);
        sentence.setText(texts.say("app.parting.refused", texts.say(refusal.key())));
        front.idleLock().waitNoLonger();
    }

    @Override
    public void stopped() {
        under(false);
        front.idleLock().waitNoLonger();
    }
}
