package org.daybook.participants;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.ui.Background;
import org.daybook.ui.Unsaved;

/// What she told, on her record: changed in place, and the end of a welcome that was stopped.
final class MembershipController implements RecordTab.Shown {
    private record Tried(List<Problem> problems, Optional<Participant> her, LocalTime at) {}

    private final Background background;
    private final Participants participants;
    private Optional<Participant> her = Optional.empty();
    private BiConsumer<Participant, LocalTime> saved = (_, _) -> {};

    @FXML
    private ScrollPane scroll;
    @FXML
    private ToldController toldController;
    @FXML
    private HBox stopped;

    MembershipController(Background background, Participants participants) {
        this.background = background;
        this.participants = participants;
    }

    @FXML
    private void initialize() {
        InViewController.keepFocusIn(scroll);
        stopped.managedProperty().bind(stopped.visibleProperty());
    }

    /// Told by [#show(Participant, BiConsumer)] whose record it is.
    @Override
    public void show(ParticipantId whom) {}

    /// Only what was changed: it is saved on leaving, but for what cannot be saved as it stands.
    @Override
    public Unsaved unsaved() {
        return isChanged() ? toldController.unsaved() : Unsaved.NOTHING;
    }

    @Override
    public void resume(Unsaved unsaved) {
        toldController.resume(unsaved);
    }

    /// Shows what she told.
    ///
    /// @param listener told whenever it was saved, with the time of day
    void show(Participant told, BiConsumer<Participant, LocalTime> listener) {
        saved = listener;
        fill(told);
    }

    /// Saves what was changed and can be kept, when the record is left.
    @Override
    public void leave() {
        if (!isChanged()) {
            return;
        }
        var form = toldController.form();
        her.ifPresent(now -> background.run(() -> participants.change(now.id(),
                form.without(participants.problems(form)).ended(now.welcome())), _ -> {}));
    }

    /// Saves what was changed.
    @FXML
    void save() {
        her.ifPresent(now -> send(now, toldController.form().ended(now.welcome())));
    }

    @FXML
    private void finish() {
        her.ifPresent(now -> send(now, toldController.form().ended(Welcome.Ending.FINISHED)));
    }

    private void send(Participant now, Welcome form) {
        background.run(() -> attempt(now.id(), form), tried -> {
            toldController.show(tried.problems());
            tried.her().ifPresent(stored -> {
                fill(stored);
                saved.accept(stored, tried.at());
            });
        });
    }

    /// On the write lane.
    private Tried attempt(ParticipantId id, Welcome form) {
        var problems = participants.problems(form);
        var stored = problems.isEmpty()
                ? Optional.of(participants.change(id, form))
                : Optional.<Participant>empty();
        return new Tried(problems, stored, participants.timeOfDay());
    }

    private void fill(Participant told) {
        her = Optional.of(told);
        toldController.concealName();
        toldController.fill(told.told());
        stopped.setVisible(told.welcome() == Welcome.Ending.STOPPED);
    }

    private boolean isChanged() {
        return her.map(now -> !now.told().told().equals(toldController.form().told())).orElse(false);
    }
}
