package org.daybook.signin;

import org.daybook.site.OpenSite;
import org.daybook.site.NewSiteForm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.daybook.base.Refusal;
import org.daybook.participants.Citizenship;
import org.daybook.staff.NewMember;
import org.daybook.staff.NewPassphrase;
import org.daybook.staff.Preset;
import org.daybook.ui.Field;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.FormFields;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;

/// Creates a store in one step: the place, the first staff member, her passphrase.
final class CreateController {
    /// The countries of the first spaces; offered first, followed by the rest of the Union.
    private static final List<String> FIRST = List.of("IT", "GR", "LT", "RO", "BG");

    private final Texts texts;
    private final SignInActions doors;
    private final FolderChoice choice;
    private Path store;

    @FXML
    private Field siteCodeField;
    @FXML
    private TextField siteCode;
    @FXML
    private Field countryField;
    @FXML
    private ComboBox<String> country;
    @FXML
    private ComboBox<String> computer;
    @FXML
    private Field wordField;
    @FXML
    private TextField word;
    @FXML
    private Field initialsField;
    @FXML
    private TextField initials;
    @FXML
    private NewPassphrase freshController;
    @FXML
    private Hyperlink folder;
    @FXML
    private Button create;
    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;

    /// @param choice  lets her choose another folder
    /// @param offered the folder used unless she chooses another
    CreateController(Texts texts, SignInActions doors, FolderChoice choice, Path offered) {
        this.texts = texts;
        this.doors = doors;
        this.choice = choice;
        this.store = offered;
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        country.setConverter(new CountryName());
        country.getItems().setAll(Stream.concat(FIRST.stream(), Citizenship.union().stream()).distinct().toList());
        computer.getItems().setAll("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));
        computer.setValue(doors.settings().computer().orElse(Settings.FIRST_COMPUTER));
        folder.setText(texts.say("signin.create.folder"));
        freshController.alsoGuessed(() -> List.of(siteCode.getText(), word.getText(), initials.getText()));
        SignInFocus.first(siteCode);
    }

    @FXML
    private void create() {
        var form = form();
        message.clear();
        var passphrase = freshController.taken();
        // After the passphrase: the cursor goes to the topmost problem.
        fields().show(form.problems());
        if (form.problems().isEmpty() && passphrase.isPresent()) {
            create.setDisable(true);
            message.working(texts.say("signin.create.working"));
            var secret = new SignInSecret(word.getText(), passphrase.get());
            var mark = computer.getValue();
            doors.open(() -> made(form.store(), mark, secret),
                    () -> doors.remember(doors.settings().keeping(store, mark)), this::refused);
        } else {
            passphrase.ifPresent(taken -> Arrays.fill(taken, '\0'));
        }
    }

    private OpenSite made(NewSiteForm form, String mark, SignInSecret secret) {
        try (secret) {
            return doors.signIn(mark).create(new StoreFolder(store), form, secret);
        }
    }

    private CreateForm form() {
        return new CreateForm(siteCode.getText().toUpperCase(Locale.ROOT), Optional.ofNullable(country.getValue()),
                NewMember.typed(word.getText(), initials.getText(), Preset.COORDINATOR.roles(), texts.locale()));
    }

    private FormFields fields() {
        return new FormFields(texts).with("code", siteCodeField).with("country", countryField)
                .with("signInWord", wordField).with("initials", initialsField);
    }

    @FXML
    private void folder() {
        choice.choose(create.getScene().getWindow(), texts.say("app.name")).ifPresent(chosen -> {
            store = chosen;
            folder.setText(texts.say("signin.create.folder.chosen", store.getFileName()));
        });
    }

    @FXML
    private void back() {
        doors.first();
    }

    private void refused(Refusal refusal) {
        create.setDisable(false);
        message.warn(texts.say(refusal.key()));
    }

    /// Countries in the language of the screen.
    private final class CountryName extends StringConverter<String> {
        @Override
        public String toString(String code) {
            return code == null ? "" : Locale.of("", code).getDisplayCountry(texts.locale());
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
