package org.daybook.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.staff.PassphrasePlace;
import org.daybook.ui.Header;
import org.daybook.ui.Look.Theme;
import org.daybook.ui.Screen;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;

/// Language, light or dark, and size: each works at once and is remembered on this computer. And the way to her own
/// passphrase.
final class SettingsController implements Screen<SettingsPlace> {
    private final Ui ui;
    private final Header header = new Header();

    @FXML
    private Segments<Locale> language;
    @FXML
    private Segments<Theme> theme;
    @FXML
    private Label size;

    SettingsController(Ui ui) {
        this.ui = ui;
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

    private void showSize() {
        size.setText(ui.texts().say("app.settings.size.percent", ui.look().zoomProperty().get()));
    }
}
