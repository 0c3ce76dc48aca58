package org.daybook.app;

import org.daybook.signin.LanguageChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.staff.PassphrasePlace;
import org.daybook.ui.Appearance.Theme;
import org.daybook.ui.Header;
import org.daybook.ui.HideKey;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.TypeAhead;
import org.daybook.ui.Ui;

/// Language, theme, size, and the key that hides: each takes effect immediately and is remembered on this computer. Below, what
/// the site and she herself decided about leaving the computer, and a link to her own passphrase.
final class SettingsController implements Screen<SettingsPlace> {
    private final Ui ui;
    private final ObjectProperty<HideKey> hideKey;
    private final Supplier<List<Parent>> more;
    private final Header header = new Header();

    @FXML
    private Segments<Locale> language;
    @FXML
    private Segments<Theme> theme;
    @FXML
    private Label size;
    @FXML
    private ComboBox<HideKey> hide;
    @FXML
    private VBox cards;

    /// @param hideKey the key that hides
    /// @param more    cards of the rooms that she may see, below her own
    SettingsController(Ui ui, ObjectProperty<HideKey> hideKey, Supplier<List<Parent>> more) {
        this.more = more;
        this.ui = ui;
        this.hideKey = hideKey;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(SettingsPlace place) {
        header.title(ui.texts().say("app.settings.title"));
        LanguageChoice.offer(language, ui.texts());
        theme.options(List.of(Theme.values()), option -> ui.texts().of("ui", option));
        theme.choose(Optional.of(ui.look().themeProperty().get()));
        theme.chosenProperty().addListener((_, _, chosen) -> chosen.ifPresent(ui.look().themeProperty()::set));
        showSize();
        hide.setConverter(new KeyName());
        TypeAhead.off(hide);
        hide.getItems().setAll(HideKey.OFFERED);
        hide.setValue(hideKey.get());
        hide.valueProperty().addListener((_, _, chosen) -> hideKey.set(chosen));
        cards.getChildren().addAll(more.get());
    }

    @FXML
    private void passphrase() {
        ui.navigator().go(new PassphrasePlace());
    }

    @FXML
    private void smaller() {
        ui.look().smaller();
        showSize();
    }

    @FXML
    private void larger() {
        ui.look().larger();
        showSize();
    }

    /// Keys are named by their labels.
    private static final class KeyName extends StringConverter<HideKey> {
        @Override
        public String toString(HideKey key) {
            return key == null ? "" : key.written();
        }

        @Override
        public HideKey fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }

    private void showSize() {
        size.setText(ui.texts().say("app.settings.size.percent", ui.look().zoomProperty().get()));
    }
}
