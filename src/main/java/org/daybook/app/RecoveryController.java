package org.daybook.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.base.Refusal;
import org.daybook.recovery.KitKey;
import org.daybook.recovery.RecoveryScreens;
import org.daybook.staff.StaffMember;
import org.daybook.ui.Field;
import org.daybook.ui.Fields;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Views;
import org.daybook.vault.StoreFolder;

/// Back in by a recovery kit: first the kit from its paper, then who she is and another passphrase for her.
final class RecoveryController {
    private final Texts texts;
    private final LobbyDoors doors;
    private final RecoveryScreens.Typing typing;
    private final Path offered;
    private Optional<KitKey> kit = Optional.empty();

    @FXML
    private Node typed;
    @FXML
    private VBox sheets;
    @FXML
    private Button next;
    @FXML
    private Node choosing;
    @FXML
    private ComboBox<StaffMember> her;
    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Field againField;
    @FXML
    private PasswordField again;
    @FXML
    private Button open;
    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;

    /// @param offered the folder of a store when none is remembered
    RecoveryController(Texts texts, Views views, LobbyDoors doors, Path offered) {
        this.texts = texts;
        this.doors = doors;
        this.offered = offered;
        typing = RecoveryScreens.typing(views);
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        sheets.getChildren().add(typing.root());
        her.setConverter(new HerName());
        for (var node : List.of(typed, choosing, next, open)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        for (var node : List.of(choosing, open)) {
            node.visibleProperty().bind(typed.visibleProperty().not());
        }
        next.visibleProperty().bind(typed.visibleProperty());
        next.defaultButtonProperty().bind(typed.visibleProperty());
        open.defaultButtonProperty().bind(choosing.visibleProperty());
        // Another language would begin anew.
        language.disableProperty().bind(choosing.visibleProperty());
        LobbyFocus.first(typing.firstLine());
        typed.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                left();
            }
        });
    }

    private StoreFolder store() {
        return new StoreFolder(doors.settings().store().orElse(offered));
    }

    private Lobby lobby() {
        return doors.lobby(doors.settings().computer());
    }

    @FXML
    private void next() {
        message.clear();
        storeId().flatMap(typing::taken).ifPresent(key -> {
            kit = Optional.of(key);
            next.setDisable(true);
            doors.write(() -> lobby().whoMayComeBack(store(), key), this::known, this::refused);
        });
    }

    private Optional<UUID> storeId() {
        try {
            return Optional.of(lobby().storeIn(store()));
        } catch (Refusal refusal) {
            refused(refusal);
            return Optional.empty();
        }
    }

    private void known(List<StaffMember> members) {
        next.setDisable(false);
        typing.forget();
        her.getItems().setAll(members);
        her.getSelectionModel().selectFirst();
        typed.setVisible(false);
        (members.size() > 1 ? her : passphrase).requestFocus();
    }

    @FXML
    private void open() {
        message.clear();
        var problems = new ComingBack(passphrase.getText().length(), passphrase.getText().equals(again.getText())
                ? CreateForm.Repetition.SAME
                : CreateForm.Repetition.DIFFERENT).problems();
        new Fields(texts).with("passphrase", passphraseField).with("again", againField).show(problems);
        if (problems.isEmpty()) {
            kit.ifPresent(this::comeBack);
        }
    }

    private void comeBack(KitKey key) {
        open.setDisable(true);
        var who = her.getValue();
        var fresh = passphrase.getText().toCharArray();
        doors.arrive(() -> lobby().comeBack(store(), key, who, fresh), () -> {}, this::refused);
    }

    private void refused(Refusal refusal) {
        next.setDisable(false);
        open.setDisable(false);
        message.warn(texts.say(refusal.key()));
        if (typed.isVisible()) {
            wipe();
            typing.focus();
        }
    }

    @FXML
    private void back() {
        doors.home();
    }

    private void left() {
        typing.forget();
        passphrase.clear();
        again.clear();
        // What is under way still needs it.
        kit.ifPresent(key -> doors.afterwards(key::close, _ -> {}));
        kit = Optional.empty();
    }

    private void wipe() {
        kit.ifPresent(KitKey::close);
        kit = Optional.empty();
    }

    /// Initials and sign-in word: no names are known.
    private final class HerName extends StringConverter<StaffMember> {
        @Override
        public String toString(StaffMember member) {
            return member == null
                    ? ""
                    : texts.say("app.recovery.her.words", member.initials(), member.signInWord());
        }

        @Override
        public StaffMember fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
