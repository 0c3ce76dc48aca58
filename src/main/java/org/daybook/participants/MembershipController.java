package org.daybook.participants;

import org.daybook.staff.RecordSection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.ui.EditCard;
import org.daybook.ui.EmptyState;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.SavedOnLeaving;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// What she told, on her record: first read-only, then edited in place, and the end of a welcome that was stopped. Unsaved
/// input stays in the fields while they are not shown.
final class MembershipController implements RecordSection.Shown {
    private record Tried(List<Problem> problems, Optional<Saved> saved, LocalTime at) {}

    private final Ui ui;
    private final Participants participants;
    private final EditCard card;
    private final SavedEdit<Participant> edit;
    private Optional<Set<OptionalQuestion>> hidden = Optional.empty();
    private Optional<Participant> her = Optional.empty();
    private Optional<LocalDate> today = Optional.empty();
    private BiConsumer<Participant, LocalTime> saved = (_, _) -> {};

    @FXML
    private DetailsController toldController;
    @FXML
    private ExtendedDetailsController furtherController;
    @FXML
    private MessageLine message;
    @FXML
    private HBox stopped;
    @FXML
    private VBox root;
    @FXML
    private VBox fields;

    MembershipController(Ui ui, Participants participants) {
        this.ui = ui;
        this.participants = participants;
        edit = new SavedEdit<>(ui.texts(), ui.background(), this::putBack, this::back);
        card = new EditCard(ui.texts(), ui.texts().say("participants.details.who"), this::values)
                .linkId("edit-membership");
    }

    @FXML
    private void initialize() {
        edit.on(message);
        stopped.managedProperty().bind(stopped.visibleProperty());
        card.editsWhole(() -> new EditCard.Form(fields, toldController::beginBesideName, this::turnedBack));
        root.getChildren().add(card);
    }

    /// Makes it read-only: the role may not change it, or the record is locked.
    void readOnly() {
        card.readOnly();
        stopped.setVisible(false);
    }

    private Node values() {
        if (her.isEmpty() || hidden.isEmpty()) {
            return new StackPane();
        }
        return new MembershipValuesController(ui.texts(), hidden.get()).of(her.get()).orElseGet(this::nothing);
    }

    private Node nothing() {
        var sentence = ui.texts().say("participants.membership.none");
        if (!card.mayEdit()) {
            return new EmptyState(sentence);
        }
        var add = new Button(ui.texts().say("participants.membership.add"));
        add.setId("add-membership");
        add.setOnAction(_ -> card.edit());
        return new EmptyState(sentence, add);
    }

    private void turnedBack() {
        card.note(isChanged() ? ui.texts().say("ui.edit.unsaved") : "");
    }

    /// [#show(Participant, BiConsumer)] determines whose record it is.
    @Override
    public void show(ParticipantId whom) {}

    /// Only what was changed: it is saved on leaving, except what cannot be saved as it is.
    @Override
    public Unsaved unsaved() {
        return toldController.unsaved().with("further", furtherController.unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        toldController.resume(unsaved);
        furtherController.resume(unsaved.part("further"));
        card.open();
    }

    /// Shows what she told.
    ///
    /// @param listener called after each save, with the time of day
    void show(Participant told, BiConsumer<Participant, LocalTime> listener) {
        saved = listener;
        fill(told);
        if (stopped.isVisible()) {
            card.open();
        }
        ui.background().run(participants.formSettings()::hidden, asked -> {
            hidden = Optional.of(asked);
            toldController.hide(asked);
            furtherController.hide(asked);
            card.refresh();
        });
        ui.background().run(participants::day, day -> today = Optional.of(day));
    }

    /// Saves valid changes when the record is left.
    @Override
    public void leave() {
        if (!isChanged()) {
            return;
        }
        her.ifPresent(now -> {
            var form = form().ended(now.welcome());
            if (today.filter(day -> form.problems(day).isEmpty()).isPresent()) {
                new SavedOnLeaving<>(ui, this::putBack).save(() -> keep(now, form),
                        ui.texts().say("participants.membership.left"));
            } else {
                ui.background().run(() -> keep(now, form), _ -> {});
            }
            today.ifPresent(day -> {
                toldController.beginDecided(form.problems(day));
                furtherController.beginDecided();
            });
        });
    }

    /// On the write lane. Nobody can be asked any more: if somebody changed the same field meanwhile, the later value applies
    /// and the earlier one stays in the journal.
    ///
    /// @return the same twice if a colleague changed another field: her change is not undone together with this one
    private Edited<Participant> keep(Participant now, Welcome form) {
        var sound = form.without(participants.problems(form));
        var tried = participants.save(now.id(), now.told(), sound);
        return switch (tried.collision()) {
            case NONE -> new Edited<>(now, tried.her());
            case ELSEWHERE -> new Edited<>(tried.her(), tried.her());
            case SAME_FIELD -> new Edited<>(tried.her(),
                    participants.save(now.id(), tried.her().told(), sound).her());
        };
    }

    /// On the write lane. What a colleague changed since in other fields stays.
    private Participant putBack(Edited<Participant> what) {
        var tried = participants.save(what.before().id(), what.after().told(), what.before().told());
        if (tried.collision() == Saved.Collision.SAME_FIELD) {
            throw new Refusal("participants.refusal.changed-since");
        }
        return tried.her();
    }

    private void back(Participant now) {
        if (isChanged()) {
            // A new visit compares what was typed since with what is stored, and offers both.
            ui.navigator().again();
        } else {
            fill(now);
            ui.background().run(participants::timeOfDay, at -> saved.accept(now, at));
        }
    }

    /// Saves the changes.
    @FXML
    void save() {
        if (card.isEditing() || isChanged()) {
            her.ifPresent(now -> send(now, form().ended(now.welcome())));
        }
    }

    @FXML
    private void cancel() {
        message.clear();
        her.ifPresent(this::fill);
        toldController.show(List.of());
        card.done();
    }

    @FXML
    private void finish() {
        her.ifPresent(now -> send(now, form().ended(Welcome.Ending.FINISHED)));
    }

    private void send(Participant now, Welcome form) {
        message.clear();
        ui.background().run(() -> attempt(now, form), tried -> {
            toldController.show(tried.problems());
            if (!tried.problems().isEmpty()) {
                card.open();
            }
            tried.saved().ifPresent(kept -> {
                show(kept, tried.at());
                if (kept.collision() == Saved.Collision.NONE) {
                    edit.done(new Edited<>(now, kept.her()), ui.texts().say("participants.membership.saved"));
                }
            });
        });
    }

    private void show(Saved kept, LocalTime at) {
        switch (kept.collision()) {
            case SAME_FIELD -> {
                her = Optional.of(kept.her());
                card.open();
                message.warn(ui.texts().say("participants.record.same-field"));
                return;
            }
            case ELSEWHERE -> message.done(ui.texts().say("participants.record.elsewhere"));
            case NONE -> {
            }
        }
        fill(kept.her());
        card.done();
        card.note("");
        saved.accept(kept.her(), at);
    }

    /// On the write lane.
    private Tried attempt(Participant now, Welcome form) {
        var problems = participants.problems(form);
        var stored = problems.isEmpty()
                ? Optional.of(participants.save(now.id(), now.told(), form))
                : Optional.<Saved>empty();
        return new Tried(problems, stored, participants.timeOfDay());
    }

    private void fill(Participant told) {
        her = Optional.of(told);
        toldController.concealName();
        toldController.fill(told.told());
        furtherController.fill(told.more());
        toldController.begin(List.of());
        furtherController.begin();
        stopped.setVisible(told.welcome() == Welcome.Ending.STOPPED && card.mayEdit());
        card.refresh();
    }

    private boolean isChanged() {
        return her.map(now -> !now.told().told().equals(form().told())).orElse(false);
    }

    private Welcome form() {
        var told = toldController.form();
        return told.telling(furtherController.form(told.more()));
    }
}
