package org.daybook.signin;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.daybook.base.Refusal;
import org.daybook.recovery.KitKey;
import org.daybook.recovery.RecoveryScreens;
import org.daybook.staff.NewPassphrase;
import org.daybook.staff.StaffMember;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.vault.BackupContents;
import org.daybook.vault.StoreFolder;

/// Access by a recovery kit: first the kit from its paper, then who she is and a new passphrase for her.
final class RecoveryController {
    private final Texts texts;
    private final SignInActions doors;
    private final Path offered;
    private Optional<KitKey> kit = Optional.empty();
    private Optional<BackupContents> restored = Optional.empty();
    private Optional<KeptAside> kept = Optional.empty();

    @FXML
    private Node typed;
    @FXML
    private RecoveryScreens.Typing typingController;
    @FXML
    private Button next;
    @FXML
    private Node choosing;
    @FXML
    private ComboBox<StaffMember> her;
    @FXML
    private NewPassphrase freshController;
    @FXML
    private Button open;
    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;

    /// @param offered the folder of a store if none is remembered
    RecoveryController(Texts texts, SignInActions doors, Path offered) {
        this.texts = texts;
        this.doors = doors;
        this.offered = offered;
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
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
        // Another language would start again.
        language.disableProperty().bind(choosing.visibleProperty());
        freshController.alsoGuessed(() -> Optional.ofNullable(her.getValue())
                .map(member -> List.of(member.signInWord(), member.initials())).orElse(List.of()));
        SignInFocus.first(typingController.firstLine());
        typed.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                left();
            }
        });
    }

    private StoreFolder store() {
        return new StoreFolder(doors.settings().store().orElse(offered));
    }

    private SignIn signIn() {
        return doors.signIn();
    }

    @FXML
    private void next() {
        message.clear();
        storeId().flatMap(typingController::taken).ifPresent(this::askWho);
    }

    /// Continues after a kit has restored a backup.
    void goOn(RestoredByKit by) {
        restored = Optional.of(by.contents());
        kept = Optional.of(by.kept());
        askWho(by.key());
    }

    private void askWho(KitKey key) {
        kit = Optional.of(key);
        next.setDisable(true);
        doors.write(() -> signIn().whoMayComeBack(store(), key), this::known, this::refused);
    }

    private Optional<UUID> storeId() {
        try {
            return Optional.of(signIn().storeIn(store()));
        } catch (Refusal refusal) {
            refused(refusal);
            return Optional.empty();
        }
    }

    private void known(List<StaffMember> members) {
        next.setDisable(false);
        typingController.forget();
        her.getItems().setAll(members);
        her.getSelectionModel().selectFirst();
        typed.setVisible(false);
        if (members.size() > 1) {
            her.requestFocus();
        } else {
            freshController.focus();
        }
    }

    @FXML
    private void open() {
        message.clear();
        freshController.taken().ifPresent(fresh -> kit.ifPresentOrElse(key -> comeBack(key, fresh),
                () -> Arrays.fill(fresh, '\0')));
    }

    private void comeBack(KitKey key, char[] fresh) {
        open.setDisable(true);
        var who = her.getValue();
        doors.arrive(() -> back(key, who, fresh), () -> {}, () -> kept.flatMap(KeptAside::now), this::refused);
    }

    /// On the write lane.
    private OpenSite back(KitKey key, StaffMember who, char[] fresh) {
        var house = signIn().comeBack(store(), key, who, fresh);
        try {
            restored.ifPresent(house.safekeeping()::restored);
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    private void refused(Refusal refusal) {
        next.setDisable(false);
        open.setDisable(false);
        message.warn(texts.say(refusal.key()));
        if (typed.isVisible()) {
            wipe();
            typingController.focus();
        }
    }

    @FXML
    private void back() {
        doors.home();
    }

    private void left() {
        typingController.forget();
        freshController.forget();
        // Work in progress still needs it.
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
                    : texts.say("signin.recovery.her.words", member.initials(), member.signInWord());
        }

        @Override
        public StaffMember fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
