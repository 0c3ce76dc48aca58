package org.daybook.consents;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;

/// The language in which the text before a case file is read to her.
final class CaseWordingController implements ConsentsScreens.CaseWording {
    private final Locale worker;
    private final Sentences sentences;
    private SpokenWording heard;
    private Consumer<ConsentsScreens.BeforeCase> told = _ -> {};

    @FXML
    private ComboBox<Locale> language;

    CaseWordingController(Locale worker, Sentences sentences) {
        this.worker = worker;
        this.sentences = sentences;
        this.heard = sentences.nearest(Optional.empty(), worker);
    }

    @FXML
    private void initialize() {
        new LanguageListController(sentences).fill(language);
        language.setValue(heard.locale());
        language.valueProperty().addListener((_, _, chosen) -> read(Optional.of(chosen.getLanguage())));
    }

    @Override
    public void onRead(Consumer<ConsentsScreens.BeforeCase> listener) {
        told = listener;
        read(Optional.of(heard.locale().getLanguage()));
    }

    @Override
    public void read(Optional<String> code) {
        heard = sentences.nearest(code, worker);
        language.setValue(heard.locale());
        told.accept(new ConsentsScreens.BeforeCase(heard.text("case.limits"), heard.text("case.question")));
    }

    @Override
    public ConsentWording wording() {
        return heard.wording();
    }
}
